import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Passage } from '../../backend/types';
import { useMessages } from '../messages/language';
import styles from './Record.module.css';
import { useInsertCite } from './useInsertCite';

const CiteMannerForm = lazy(() => import('../cites/CiteMannerForm'));

interface Props {
  passage: Passage;
  onOpen: () => void;
  /** How the cite is to stand is being asked. */
  asking: boolean;
  onAsk: (asking: boolean) => void;
}

/** What can be done with the chosen passage, with the cite as it would stand in the draft. */
export function CiteBar({ passage, onOpen, asking, onAsk }: Props) {
  const messages = useMessages();
  const { busy, insertCite } = useInsertCite();
  return (
    <div className={styles.bar}>
      <div className={styles.barText} title={messages.keysInList}>
        {passage.cite.text}
      </div>
      {asking ? (
        <Suspense>
          <CiteMannerForm
            document={passage.key}
            placing
            submit={messages.insertCite}
            onSubmit={(manner, pinned) => insertCite(pinned ?? passage.cite, manner)}
            onClose={() => onAsk(false)}
          />
        </Suspense>
      ) : (
        <div className={styles.barActions}>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void insertCite(passage.cite)}>
            {messages.insertCite}
          </Button>
          <Button title={messages.insertWithHint} onClick={() => onAsk(true)}>
            {messages.insertWith}
          </Button>
          <Button onClick={onOpen}>{messages.openPage}</Button>
        </div>
      )}
    </div>
  );
}
