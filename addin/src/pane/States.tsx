import { Spinner } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { ProblemError } from '../backend/problem';
import { sentence } from './failure';
import { useMessages } from './messages/language';
import { RetryButton } from './RetryButton';
import styles from './States.module.css';
import { useSignIn } from './useSignIn';

export function Loading({ label }: { label?: string }) {
  const messages = useMessages();
  // What is loading waits for the person; the bar above says so.
  const waits = (useSignIn()?.standing.need ?? null) !== null;
  return waits ? null : (
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
    <div className={styles.failed}>
      <ErrorCircleRegular className={styles.icon} aria-hidden />
      <p role="alert">{sentence(error, messages)}</p>
      <RetryButton at={error instanceof ProblemError ? error.retryAt : null} onRetry={onRetry} />
    </div>
  );
}
