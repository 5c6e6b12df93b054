import { Button, Input, Link } from '@fluentui/react-components';
import { ArrowLeftRegular, ChevronLeftRegular, ChevronRightRegular, OpenRegular } from '@fluentui/react-icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { PagePoint, PageView, Passage, ReadyCite } from '../../backend/types';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { Empty, Failed, Loading } from '../States';
import { ConfidentialBadge } from './ConfidentialBadge';
import { PageText } from './PageText';
import type { PageSpan } from './pageSelection';
import { QuoteBar } from './QuoteBar';
import styles from './Record.module.css';

/** The lines of a page that a search found, and the cite that stands for them. */
export type Match = Pick<Passage, 'page' | 'firstLine' | 'lastLine' | 'matchLine' | 'cite'>;

export interface OpenPage {
  key: string;
  /** File page, from 1. */
  page: number;
  match: Match | null;
}

interface Props {
  open: OpenPage;
  onTurn: (page: OpenPage) => void;
  onBack: () => void;
}

/** One page of the record as text: read it, turn to others, and quote from it. */
export function PageReader({ open, onTurn, onBack }: Props) {
  const messages = useMessages();
  const { matter, profile } = useMatter();
  const page = useQuery({
    queryKey: ['page', matter.id, profile, open.key, open.page],
    queryFn: ({ signal }) =>
      answer(
        backend.GET('/api/matters/{matter}/record/{key}/pages/{page}', {
          signal,
          params: { path: { matter: matter.id, key: open.key, page: open.page }, query: { profile } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

  const [begun, setBegun] = useState<PagePoint | null>(null);
  const begin = (point: PagePoint | null) => {
    setBegun(point);
    if (point !== null) turn(1);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') onBack();
    else if (event.key === 'PageDown' && event.altKey) turn(1);
    else if (event.key === 'PageUp' && event.altKey) turn(-1);
    else return;
    event.preventDefault();
  };
  const turn = (by: number) => goTo(open.page + by);
  const goTo = (n: number) => {
    if (n >= 1 && n <= (page.data?.pages ?? 1)) onTurn({ ...open, page: n });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape means "back" wherever the focus stands on the page
    <div className={styles.view} onKeyDown={onKeyDown}>
      <div className={styles.pageHead}>
        <Button
          // The search box, which had the focus, is gone from view.
          autoFocus
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={messages.backToSearch}
          title={messages.backToSearch}
          onClick={onBack}
        />
        {page.data && <PageTitle view={page.data} file={fileOf(matter.id, open.key, open.page)} />}
      </div>
      {page.isPending && <Loading />}
      {page.isError && <Failed error={page.error} onRetry={() => void page.refetch()} />}
      {page.data && (
        <>
          <PageTurner view={page.data} onGoTo={goTo} />
          <Reading
            key={`${page.data.key} ${page.data.page}`}
            view={page.data}
            match={open.match?.page === page.data.page ? open.match : null}
            begun={begun}
            onBegin={begin}
          />
        </>
      )}
    </div>
  );
}

function fileOf(matter: string, key: string, page: number): string {
  return `/api/matters/${encodeURIComponent(matter)}/record/${encodeURIComponent(key)}/file#page=${page}`;
}

function PageTitle({ view, file }: { view: PageView; file: string }) {
  const messages = useMessages();
  return (
    <div className={styles.pageTitle}>
      <h2>{view.citeAs}</h2>
      <p className={styles.source}>{view.title}</p>
      <p className={styles.pageLinks}>
        <Link href={file} target="_blank" rel="noopener">
          {messages.originalFile} <OpenRegular aria-hidden />
        </Link>
        {view.confidential && <ConfidentialBadge />}
      </p>
    </div>
  );
}

function PageTurner({ view, onGoTo }: { view: PageView; onGoTo: (n: number) => void }) {
  const messages = useMessages();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles.turner}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label={messages.previousPage}
        disabled={view.page <= 1}
        onClick={() => onGoTo(view.page - 1)}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed !== null) onGoTo(Number.parseInt(typed, 10));
          setTyped(null);
        }}
      >
        <Input
          size="small"
          className={styles.pageNumber}
          inputMode="numeric"
          aria-label={messages.goToPage}
          value={typed ?? String(view.page)}
          onChange={(_, { value }) => setTyped(value.replace(/\D/gu, ''))}
          onBlur={() => setTyped(null)}
        />
      </form>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronRightRegular />}
        aria-label={messages.nextPage}
        disabled={view.page >= view.pages}
        onClick={() => onGoTo(view.page + 1)}
      />
      <span className={styles.pageNames} role="status">
        <strong>{view.printed === null ? messages.unnumberedPage : messages.printedPage(view.printed)}</strong>{' '}
        {messages.filePage(view.page, view.pages)}
      </span>
    </div>
  );
}

interface ReadingProps {
  view: PageView;
  match: Match | null;
  begun: PagePoint | null;
  onBegin: (point: PagePoint | null) => void;
}

function Reading({ view, match, begun, onBegin }: ReadingProps) {
  const messages = useMessages();
  const [selected, setSelected] = useState<PageSpan | null>(null);
  const [quotes, setQuotes] = useState(0);
  const text = view.lines.map((line) => line.text).join('\n');
  const cite: ReadyCite = match?.cite ?? view.cite;
  if (view.lines.length === 0) return <Empty>{messages.emptyPage}</Empty>;
  return (
    <>
      <PageText view={view} text={text} match={match} onSelect={setSelected} onQuote={() => setQuotes(quotes + 1)} />
      <QuoteBar
        view={view}
        text={text}
        cite={cite}
        selected={selected}
        matched={match && matchedSpan(view, match)}
        // Turned back before its beginning, a quotation has not begun.
        begun={begun !== null && begun.page < view.page ? begun : null}
        onBegin={onBegin}
        quotes={quotes}
      />
    </>
  );
}

/** The lines that the search found, as a span of the page. */
function matchedSpan(view: PageView, match: Match): PageSpan {
  const before = view.lines.slice(0, match.firstLine).reduce((sum, line) => sum + line.text.length + 1, 0);
  const lines = view.lines.slice(match.firstLine, match.lastLine + 1);
  return { from: before, to: before + lines.map((line) => line.text).join('\n').length };
}
