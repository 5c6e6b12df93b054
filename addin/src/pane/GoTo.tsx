import type { ReactNode } from 'react';
import type { Place } from '../backend/types';
import { jumpTo } from '../word/jumpTo';
import { sentence } from './failure';
import styles from './GoTo.module.css';
import { useMessages } from './messages/language';
import { useSay } from './Notices';

/** Shows a place of the draft in the document. */
export function GoTo({ place, children }: { place: Place; children: ReactNode }) {
  const messages = useMessages();
  const say = useSay();
  const go = async () => {
    try {
      await jumpTo(place);
      say(null);
    } catch (error) {
      say({ tone: 'failed', text: sentence(error, messages) });
    }
  };
  return (
    <button type="button" className={styles.goTo} title={messages.goThere} onClick={() => void go()}>
      {children}
    </button>
  );
}
