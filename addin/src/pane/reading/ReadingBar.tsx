import { Button } from '@fluentui/react-components';
import { useMessages } from '../messages/language';
import styles from './Reading.module.css';
import { useLasting } from './useLasting';
import type { Reading } from './useReading';

/** Most readings are over before anybody would have read that they are under way. */
const patience = 1000;

/** How far the record is read, where that takes more than a moment. What it says aloud holds no number, so it says it once. */
export function ReadingBar({ reading }: { reading: Reading }) {
  const messages = useMessages();
  const { progress, cancelled, cancel, goOn } = reading;
  const long = useLasting(progress !== null, patience);
  const shown = progress !== null && (long || cancelled) ? progress : null;
  return (
    <>
      <p role="status" className={styles.spoken}>
        {shown !== null && (cancelled ? messages.readingCancelled : messages.readingRecord)}
      </p>
      {shown !== null && (
        <div className={styles.bar}>
          <div className={styles.line}>
            <span>
              {cancelled
                ? messages.readSoFar(shown.read, shown.total)
                : messages.readingProgress(shown.read, shown.total)}
            </span>
            <Button appearance="subtle" size="small" onClick={cancelled ? goOn : cancel}>
              {cancelled ? messages.goOn : messages.cancel}
            </Button>
          </div>
          <progress
            className={styles.progress}
            aria-label={messages.readingRecord}
            aria-valuetext={messages.readSoFar(shown.read, shown.total)}
            value={shown.read}
            max={shown.total}
          />
        </div>
      )}
    </>
  );
}
