import { Fragment, useEffect, useRef } from 'react';
import type { DocumentHits, Passage } from '../../backend/types';
import { useLanguage } from '../messages/language';
import { ConfidentialBadge } from './ConfidentialBadge';
import { Marked } from './Marked';
import { RecognisedBadge } from './RecognisedBadge';
import styles from './Record.module.css';

interface Props {
  id: string;
  /** Those of one document beside one another, where they are grouped. */
  passages: Passage[];
  /** How many pages of each document matched; null where the passages are not grouped. */
  documents: readonly DocumentHits[] | null;
  /** Index of the chosen passage. */
  active: number;
  /** They are the hits of what was asked, not of what was asked before. */
  settled: boolean;
  onChoose: (index: number) => void;
  onOpen: (passage: Passage) => void;
}

export function hitId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** What the search found. The keys are handled in the search box, which keeps the focus while the choice moves here. */
export function HitList({ id, passages, documents, active, settled, onChoose, onOpen }: Props) {
  const { messages, day } = useLanguage();
  const chosen = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice, or new hits under it, is what moves the view
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [active, passages]);

  return (
    <div id={id} role="listbox" aria-label={messages.hits} aria-busy={!settled} className={styles.hits}>
      {passages.map((passage, index) => (
        <Fragment key={`${passage.key} ${passage.page} ${passage.firstLine}`}>
          {documents !== null && passage.key !== passages[index - 1]?.key && (
            <div className={styles.group} role="presentation">
              {passage.title}
              {passage.date !== null && <> · {day(passage.date)}</>} · {messages.pageCount(pagesOf(documents, passage))}
            </div>
          )}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the search box has the keys */}
          <div
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
              {passage.recognised && <RecognisedBadge />}
            </div>
            {documents === null && (
              <div className={styles.source}>
                {passage.title}
                {passage.date !== null && <> · {day(passage.date)}</>}
              </div>
            )}
            <div className={styles.snippet}>
              <Marked text={passage.snippet} highlights={passage.highlights} />
            </div>
          </div>
        </Fragment>
      ))}
    </div>
  );
}

function pagesOf(documents: readonly DocumentHits[], passage: Passage): number {
  return documents.find((document) => document.document === passage.key)?.pages ?? 1;
}
