import { LockClosedRegular } from '@fluentui/react-icons';
import { useMessages } from '../messages/language';
import styles from './Record.module.css';

export function ConfidentialBadge() {
  const messages = useMessages();
  return (
    <span className={styles.confidential}>
      <LockClosedRegular aria-hidden /> {messages.confidential}
    </span>
  );
}
