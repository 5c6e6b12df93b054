import { Button, Spinner } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useMessages } from '../messages/language';
import { useLasting } from '../reading/useLasting';
import { useWrite } from '../useWrite';
import styles from './RefreshCites.module.css';
import type { Refresh } from './useRefreshCites';

/** A refresh that is done before this, in milliseconds, shows no progress: it would only flicker. */
const noticeable = 1_000;

export function RefreshCites({ refresh: { stage, run } }: { refresh: Refresh }) {
  const messages = useMessages();
  const { busy } = useWrite();
  return (
    <Button
      appearance="subtle"
      icon={stage === null ? <ArrowSyncRegular /> : <Spinner size="extra-tiny" />}
      aria-label={messages.refresh}
      title={messages.refresh}
      disabledFocusable={busy}
      onClick={() => void run()}
    />
  );
}

/** That the cites are being refreshed, where it takes more than a moment, and the way out of it. */
export function RefreshProgress({ refresh: { stage, cancel } }: { refresh: Refresh }) {
  const messages = useMessages();
  const slow = useLasting(stage !== null, noticeable);
  return (
    <div role="status">
      {slow && (
        <div className={styles.progress}>
          <Spinner size="tiny" label={stage === 'writing' ? messages.writingCites : messages.refreshing} />
          {stage === 'looking' && (
            <Button size="small" onClick={cancel}>
              {messages.cancel}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
