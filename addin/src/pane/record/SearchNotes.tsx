import type { SearchAnswer } from '../../backend/types';
import { useMessages } from '../messages/language';
import styles from './Record.module.css';

interface Props {
  /** Null while there is no answer to tell of. */
  found: SearchAnswer | null;
  /** What was looked for is what bears a sentence out. */
  supporting: boolean;
}

/** How much was found, and how what was typed was read where it was not simply what it says. */
export function SearchNotes({ found, supporting }: Props) {
  const messages = useMessages();
  return (
    <>
      <p className={styles.count} role="status">
        {found !== null && countSentence(messages, found, supporting)}
      </p>
      {found !== null && notes(messages, found.reading).length > 0 && (
        <p className={styles.count}>{notes(messages, found.reading).join(' ')}</p>
      )}
    </>
  );
}

function notes(messages: ReturnType<typeof useMessages>, reading: SearchAnswer['reading']): string[] {
  return [
    ...reading.corrections.map(({ typed, taken }) => messages.correctedTo(typed, taken)),
    ...reading.asWords.map((part) => messages.readAsWords(part)),
    ...(reading.loosened ? [messages.someWords] : []),
  ];
}

function countSentence(messages: ReturnType<typeof useMessages>, found: SearchAnswer, supporting: boolean): string {
  const { total, passages, beingRead } = found;
  const shown = supporting
    ? messages.mayBearItOut(passages.length)
    : passages.length < total
      ? messages.bestShown(passages.length, total)
      : messages.pagesMatch(total);
  return [total > 0 && shown, beingRead > 0 && messages.beingRead(beingRead)].filter(Boolean).join(' · ');
}
