import { useEffect, useState } from 'react';
import { type LiveCite, readCiteHere } from '../../word/citeHere';
import { watchSelection } from '../../word/watchSelection';
import { useWrite } from '../useWrite';

/** Somebody who walks through the text with the arrow keys is not followed step by step. */
const pause = 150;

/** The live cite that the author stands in; null elsewhere, and where the host does not say. */
export function useCiteHere(): LiveCite | null {
  const { busy } = useWrite();
  const [here, setHere] = useState<LiveCite | null>(null);
  useEffect(() => {
    // What is written moves the author about; where they stand is looked at when it is done.
    if (busy) return;
    let ended = false;
    let timer: ReturnType<typeof setTimeout>;
    const show = (found: LiveCite | null) => {
      if (!ended) setHere(found);
    };
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(
        () =>
          readCiteHere().then(show, () => {
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
