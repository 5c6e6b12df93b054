import { Button } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { Place } from '../../backend/types';
import { jumpTo } from '../../word/jumpTo';
import { sentence } from '../failure';
import { useMessages } from '../messages/language';
import { useSay } from '../Notices';
import styles from './Clauses.module.css';
import { nextGap } from './nextGap';
import { useGaps } from './useGaps';

/** How many gaps of blocks are open in the draft, and the way from one to the next. */
export function GapsBar() {
  const messages = useMessages();
  const say = useSay();
  const gaps = useGaps();
  const shown = useRef<Place | null>(null);
  const count = gaps.data?.length ?? 0;

  const goOn = async () => {
    try {
      // Some may have been filled in since.
      const { data } = await gaps.refetch({ throwOnError: true });
      shown.current = nextGap(data ?? [], shown.current);
      if (shown.current !== null) await jumpTo(shown.current);
      say(null);
    } catch (error) {
      say({ tone: 'failed', text: sentence(error, messages) });
    }
  };

  return (
    <div role="status" className={count === 0 ? undefined : styles.gaps}>
      {count > 0 && (
        <>
          <WarningRegular aria-hidden />
          <span>{messages.gapsOpen(count)}</span>
          <Button size="small" onClick={() => void goOn()}>
            {messages.nextGap}
          </Button>
        </>
      )}
    </div>
  );
}
