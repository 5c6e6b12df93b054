import { ScanTextRegular } from '@fluentui/react-icons';
import { useMessages } from '../messages/language';
import styles from './Record.module.css';

/** The page is a scan: what stands here is what a program read. */
export function RecognisedBadge() {
  const messages = useMessages();
  return (
    <span className={styles.confidential} title={messages.recognisedHint}>
      <ScanTextRegular aria-hidden /> {messages.recognised}
    </span>
  );
}
