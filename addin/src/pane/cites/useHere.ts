import { useEffect, useState } from 'react';
import { readSpot, type Spot } from '../../word/spot';
import { watchSelection } from '../../word/watchSelection';
import { useWrite } from '../useWrite';

/** Somebody who walks through the text with the arrow keys is not followed step by step. */
const pause = 150;

/** Where the author stands; null where the host does not say. */
export function useHere(): Spot | null {
  const { busy } = useWrite();
  const [here, setHere] = useState<Spot | null>(null);
  useEffect(() => {
    // What is written moves the author about; where they stand is looked at when it is done.
    if (busy) return;
    let ended = false;
    let timer: ReturnType<typeof setTimeout>;
    const show = (found: Spot | null) => {
      if (!ended) setHere(found);
    };
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(
        () =>
          readSpot().then(show, () => {
            show(null);
          }),
        pause,
      );
    };
    const end = watchSelection(look);
    look();
    return () => {
      ended = true;
      clearTimeout(timer);
      end();
    };
  }, [busy]);
  return here;
}
