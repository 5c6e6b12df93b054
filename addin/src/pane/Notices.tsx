import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DismissRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useMemo, useState } from 'react';
import { useMessages } from './messages/language';
import styles from './Notices.module.css';

const RemoveInserted = lazy(() => import('./clauses/RemoveInserted'));

/** What the last deed came to. It stays until the next one or until it is closed, for nobody reads a message that flees. */
interface Notice {
  tone: 'done' | 'failed';
  text: string;
  /** What could not be put into the draft, so that it can be copied there. */
  copy?: string | undefined;
  /** Control of a block that was inserted and that the host's undo may not reach. */
  block?: number;
}

interface Noticing {
  notice: Notice | null;
  say: (notice: Notice | null) => void;
}

const NoticeContext = createContext<Noticing>({ notice: null, say: () => {} });

export function NoticeProvider({ children }: { children: ReactNode }) {
  const [notice, say] = useState<Notice | null>(null);
  const noticing = useMemo(() => ({ notice, say }), [notice]);
  return <NoticeContext value={noticing}>{children}</NoticeContext>;
}

export function useSay(): (notice: Notice | null) => void {
  return useContext(NoticeContext).say;
}

export function NoticeBar() {
  const messages = useMessages();
  const { notice, say } = useContext(NoticeContext);
  const [byHand, setByHand] = useState<string | null>(null);

  const copy = useCallback(
    async (text: string) => {
      try {
        await navigator.clipboard.writeText(text);
        say({ tone: 'done', text: messages.copied });
      } catch {
        setByHand(text); // Word on the web may not let a frame write to the clipboard.
      }
    },
    [messages, say],
  );

  return (
    <div role="status" aria-live="polite" className={styles.region}>
      {notice && (
        <div className={notice.tone === 'failed' ? styles.failed : styles.done}>
          {notice.tone === 'failed' ? (
            <ErrorCircleRegular className={styles.icon} aria-hidden />
          ) : (
            <CheckmarkCircleRegular className={styles.icon} aria-hidden />
          )}
          <div className={styles.text}>
            {notice.text}
            {notice.block !== undefined && (
              <Suspense>
                <RemoveInserted key={notice.block} control={notice.block} />
              </Suspense>
            )}
            {notice.copy !== undefined && byHand !== notice.copy && (
              <div>
                <Button size="small" onClick={() => void copy(notice.copy ?? '')}>
                  {messages.copyText}
                </Button>
              </div>
            )}
            {notice.copy !== undefined && byHand === notice.copy && (
              <label className={styles.byHand}>
                {messages.copyByHand}
                <textarea readOnly rows={4} value={notice.copy} onFocus={(event) => event.currentTarget.select()} />
              </label>
            )}
          </div>
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={messages.close}
            onClick={() => say(null)}
          />
        </div>
      )}
    </div>
  );
}
