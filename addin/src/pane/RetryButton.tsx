import { Button } from '@fluentui/react-components';
import { useMessages } from './messages/language';
import { useNow } from './useNow';

/**
 * Tries again when pressed, and can be pressed once the time is over that the server asked for.
 *
 * @param at In milliseconds since 1970; null for at once.
 */
export function RetryButton({ at, onRetry }: { at: number | null; onRetry: () => void }) {
  const messages = useMessages();
  const now = useNow(1000);
  const left = at === null ? 0 : Math.max(0, Math.ceil((at - now) / 1000));
  return (
    <Button disabledFocusable={left > 0} onClick={onRetry}>
      {left > 0 ? messages.retryIn(left) : messages.retry}
    </Button>
  );
}
