import { useEffect, useState } from 'react';
import { watchSelection } from '../word/watchSelection';
import { useWrite } from './useWrite';

/**
 * What is read where the author stands; null where the host does not say. Somebody who walks through the text with the arrow keys is not followed
 * step by step.
 *
 * @param read The same function at every call: another one starts the reading anew.
 * @param pause How long the author must have come to rest, in milliseconds.
 */
export function useCursor<T>(read: () => Promise<T | null>, pause: number): T | null {
  const { busy } = useWrite();
  const [found, setFound] = useState<T | null>(null);
  useEffect(() => {
    // What is written moves the author about; where they stand is looked at when it is done.
    if (busy) return;
    let ended = false;
    let timer: ReturnType<typeof setTimeout>;
    const show = (next: T | null) => {
      if (!ended) setFound(next);
    };
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => read().then(show, () => show(null)), pause);
    };
    const end = watchSelection(look);
    look();
    return () => {
      ended = true;
      clearTimeout(timer);
      end();
    };
  }, [busy, read, pause]);
  return found;
}
