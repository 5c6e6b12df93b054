import { useCallback, useRef, useState } from 'react';
import type { PagePoint, PageView } from '../../backend/types';
import { useMessages } from '../messages/language';
import { Empty } from '../States';
import type { Match } from './PageReader';
import { PageText } from './PageText';
import type { PageSpan } from './pageSelection';
import { QuoteBar } from './QuoteBar';

/** What is selected of a page. */
export interface SelectedSpan extends PageSpan {
  /** File page, from 1. */
  page: number;
}

interface Props {
  view: PageView;
  match: Match | null;
  selected: PageSpan | null;
  onSelect: (span: SelectedSpan | null) => void;
  begun: PagePoint | null;
  onBegin: (point: PagePoint | null) => void;
  /** The page is shown as an image, in place of its text. */
  image: boolean;
  readOnly: boolean;
}

/** The text of one page, and what can be taken from it. */
export function Reading({ view, match, selected, onSelect, begun, onBegin, image, readOnly }: Props) {
  const messages = useMessages();
  const [quotes, setQuotes] = useState(0);
  const [asking, setAsking] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  const text = view.lines.map((line) => line.text).join('\n');
  const { page } = view;
  const select = useCallback((span: PageSpan | null) => onSelect(span && { ...span, page }), [onSelect, page]);
  if (view.lines.length === 0) return image ? null : <Empty>{messages.emptyPage}</Empty>;
  return (
    <>
      {!image && (
        <PageText
          view={view}
          text={text}
          match={match}
          onSelect={select}
          onQuote={() => setQuotes(quotes + 1)}
          onAskManner={() => setAsking(true)}
          page={shown}
        />
      )}
      {!readOnly && (
        <QuoteBar
          view={view}
          text={text}
          cite={match?.cite ?? view.cite}
          selected={selected}
          matched={match && matchedSpan(view, match)}
          // Turned back before its beginning, a quotation has not begun.
          begun={begun !== null && begun.page < page ? begun : null}
          onBegin={onBegin}
          quotes={quotes}
          asking={asking}
          onAsk={(ask) => {
            setAsking(ask);
            if (!ask) shown.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** The lines that the search found, as a span of the page. */
export function matchedSpan(view: PageView, match: Match): PageSpan {
  const before = view.lines.slice(0, match.firstLine).reduce((sum, line) => sum + line.text.length + 1, 0);
  const lines = view.lines.slice(match.firstLine, match.lastLine + 1);
  return { from: before, to: before + lines.map((line) => line.text).join('\n').length };
}
