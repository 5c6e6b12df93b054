import { useEffect, useRef } from 'react';
import type { Passage } from '../../backend/types';
import { useLanguage } from '../messages/language';
import { ConfidentialBadge } from './ConfidentialBadge';
import { pieces } from './highlights';
import styles from './Record.module.css';

interface Props {
  id: string;
  passages: Passage[];
  /** Index of the chosen passage. */
  active: number;
  onChoose: (index: number) => void;
  onOpen: (passage: Passage) => void;
}

export function hitId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** What the search found. The keys are handled in the search box, which keeps the focus while the choice moves here. */
export function HitList({ id, passages, active, onChoose, onOpen }: Props) {
  const { messages, day } = useLanguage();
  const chosen = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice, or new hits under it, is what moves the view
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [active, passages]);

  return (
    <div id={id} role="listbox" aria-label={messages.hits} className={styles.hits}>
      {passages.map((passage, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search box has the keys
        <div
          key={`${passage.key} ${passage.page} ${passage.firstLine}`}
          ref={index === active ? chosen : undefined}
          id={hitId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.hit}
          onClick={() => onChoose(index)}
          onDoubleClick={() => onOpen(passage)}
        >
          <div className={styles.hitHead}>
            <span className={styles.cite}>{passage.cite.text}</span>
            {passage.confidential && <ConfidentialBadge />}
          </div>
          <div className={styles.source}>
            {passage.title}
            {passage.date !== null && <> · {day(passage.date)}</>}
          </div>
          <div className={styles.snippet}>
            {pieces(passage.snippet, passage.highlights).map((piece) =>
              piece.marked ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>,
            )}
          </div>
        </div>
      ))}
    </div>
  );
}
