import { useQuery } from '@tanstack/react-query';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import styles from './Terms.module.css';
import { termAt, type WordsHere } from './termAt';
import { approvedTerms } from './useTerms';

/** The approved term that the author stands in, with its meaning. */
export default function TermHere({ words }: { words: WordsHere }) {
  const messages = useMessages();
  const { matter } = useMatter();
  const terms = useQuery(approvedTerms(matter.id));
  const found = termAt(words, terms.data ?? []);
  return (
    found !== null && (
      <section className={styles.here} aria-label={messages.termHere}>
        <p className={styles.hereText} data-forbidden={found.forbidden || undefined}>
          <strong>{found.written}</strong>{' '}
          {found.forbidden ? messages.writeInstead(found.term.term, found.term.meaning) : found.term.meaning}
        </p>
      </section>
    )
  );
}
