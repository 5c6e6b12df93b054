import { Button, Spinner } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { sentence } from './failure';
import { useMessages } from './messages/language';
import styles from './States.module.css';

export function Loading({ label }: { label?: string }) {
  const messages = useMessages();
  return (
    <div className={styles.state}>
      <Spinner size="small" label={label ?? messages.loading} />
    </div>
  );
}

export function Empty({ children }: { children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}

export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const messages = useMessages();
  return (
    <div className={styles.failed} role="alert">
      <ErrorCircleRegular className={styles.icon} aria-hidden />
      <p>{sentence(error, messages)}</p>
      <Button onClick={onRetry}>{messages.retry}</Button>
    </div>
  );
}
