import { Button } from '@fluentui/react-components';
import type { Passage } from '../../backend/types';
import { useMessages } from '../messages/language';
import styles from './Record.module.css';
import { useInsertCite } from './useInsertCite';

/** What can be done with the chosen passage, with the cite as it would stand in the draft. */
export function CiteBar({ passage, onOpen }: { passage: Passage; onOpen: () => void }) {
  const messages = useMessages();
  const { busy, insertCite } = useInsertCite();
  return (
    <div className={styles.bar}>
      <div className={styles.barText} title={messages.keysInList}>
        {passage.cite.text}
      </div>
      <div className={styles.barActions}>
        <Button appearance="primary" disabled={busy} onClick={() => insertCite(passage.cite)}>
          {messages.insertCite}
        </Button>
        <Button onClick={onOpen}>{messages.openPage}</Button>
      </div>
    </div>
  );
}
