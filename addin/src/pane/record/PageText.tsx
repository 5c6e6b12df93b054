import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { PageView } from '../../backend/types';
import { useMessages } from '../messages/language';
import { moveSelection } from './moveSelection';
import type { Match } from './PageReader';
import { type Block, pageBlocks } from './pageBlocks';
import { lineAttribute, type PageSpan, selectedSpan } from './pageSelection';
import styles from './Record.module.css';

interface Props {
  view: PageView;
  /** The page's lines joined by U+000A. */
  text: string;
  match: Match | null;
  onSelect: (span: PageSpan | null) => void;
  /** Enter was pressed on a selection. */
  onQuote: () => void;
  /** Alt and Enter asked how the cite is to stand. */
  onAskManner: () => void;
  page: RefObject<HTMLDivElement | null>;
}

/** The page's text, to be read and selected by mouse or keys. */
export function PageText({ view, text, match, onSelect, onQuote, onAskManner, page }: Props) {
  const messages = useMessages();
  const matched = useRef<HTMLSpanElement>(null);
  const blocks = useMemo(() => pageBlocks(view.lines), [view.lines]);

  useEffect(() => {
    matched.current?.scrollIntoView({ block: 'center' });
    // Back from the page's image, which had the focus and is gone.
    if (document.activeElement === document.body) page.current?.focus();
  }, [page]);
  const readSelected = useCallback(() => {
    if (page.current !== null) onSelect(selectedSpan(page.current, text, document.getSelection()));
  }, [text, onSelect, page]);
  useEffect(() => {
    readSelected();
    document.addEventListener('selectionchange', readSelected);
    return () => document.removeEventListener('selectionchange', readSelected);
  }, [readSelected]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // The browser says that the selection changed some time after it did: Enter takes the words that are selected now.
    if (event.key === 'Enter') readSelected();
    if (event.key === 'Enter' && event.altKey) onAskManner();
    else if (event.key === 'Enter') onQuote();
    else if (!moveSelection(event.currentTarget, matched.current, event)) return;
    event.preventDefault();
  };

  return (
    <div
      ref={page}
      role="document"
      aria-label={messages.pageText}
      title={messages.pageTextHint}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: words are selected here by keyboard
      tabIndex={0}
      className={styles.pageText}
      onKeyDown={onKeyDown}
    >
      {blocks.map((block) => (
        <BlockText key={block.lines[0]?.index} block={block} match={match} matchedRef={matched} />
      ))}
    </div>
  );
}

function BlockText(props: { block: Block; match: Match | null; matchedRef: React.RefObject<HTMLSpanElement | null> }) {
  const { block, match, matchedRef } = props;
  return (
    <p className={block.gutter === null ? undefined : styles.numbered}>
      {block.gutter !== null && <span className={styles.gutter}>{block.gutter}</span>}
      {block.lines.map((line, index) => (
        <span key={line.index}>
          {index > 0 && !block.lines[index - 1]?.text.endsWith('-') && ' '}
          <span
            ref={line.index === match?.matchLine ? matchedRef : undefined}
            className={
              match && line.index >= match.firstLine && line.index <= match.lastLine ? styles.matched : undefined
            }
            {...{ [lineAttribute]: line.start }}
          >
            {line.text}
          </span>
        </span>
      ))}
    </p>
  );
}
