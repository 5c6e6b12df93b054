import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMessages } from '../messages/language';
import styles from './Record.module.css';

/** The sentence of the draft that support is shown for. */
export function SentenceLine({ sentence, onClose }: { sentence: string; onClose: () => void }) {
  const messages = useMessages();
  return (
    <div className={styles.sentence}>
      <p>
        {messages.supportFor} <q>{sentence}</q>
      </p>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={messages.close}
        onClick={onClose}
      />
    </div>
  );
}
