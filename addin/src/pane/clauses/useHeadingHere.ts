import { useEffect, useState } from 'react';
import { type Heading, readHeadingHere } from '../../word/headingHere';
import { watchSelection } from '../../word/watchSelection';
import { useWrite } from '../useWrite';

/** The headings above a place are many to read, so the author must have come to rest there. */
const pause = 600;

/** The heading of the draft under which the author stands; null before the first, and where the host does not say. */
export function useHeadingHere(): string | null {
  const { busy } = useWrite();
  const [heading, setHeading] = useState<string | null>(null);
  useEffect(() => {
    if (busy) return;
    let ended = false;
    let timer: ReturnType<typeof setTimeout>;
    const show = (found: Heading | null) => {
      if (!ended) setHeading(found?.text ?? null);
    };
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => readHeadingHere().then(show, () => show(null)), pause);
    };
    const end = watchSelection(look);
    look();
    return () => {
      ended = true;
      clearTimeout(timer);
      end();
    };
  }, [busy]);
  return heading;
}
