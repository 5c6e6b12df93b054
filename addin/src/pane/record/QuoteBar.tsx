import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { PagePoint, PageView, ReadyCite } from '../../backend/types';
import { readSelection } from '../../word/selection';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { useWrite } from '../useWrite';
import { useOpenCite } from './OpenCite';
import { type Pin, PinBox } from './PinBox';
import type { PageSpan } from './pageSelection';
import styles from './Record.module.css';
import { type Manner, useInsertCite } from './useInsertCite';

const CiteMannerForm = lazy(() => import('../cites/CiteMannerForm'));

interface Props {
  view: PageView;
  text: string;
  /** Stands for the page, or for the lines that the search found on it. */
  cite: ReadyCite;
  selected: PageSpan | null;
  /** The lines that the search found. */
  matched: PageSpan | null;
  /** Where a quotation began that runs on from an earlier page. */
  begun: PagePoint | null;
  /** Begins a quotation here that the next page carries on; null gives it up. */
  onBegin: (point: PagePoint | null) => void;
  /** Counts the times that Enter asked for the quotation. */
  quotes: number;
  /** How the cite is to stand is being asked. */
  asking: boolean;
  onAsk: (asking: boolean) => void;
}

/** Takes the selection, or what the search found, into the draft: as a quotation with its cite, or as the cite alone. */
export function QuoteBar({ view, text, cite, selected, matched, begun, onBegin, quotes, asking, onAsk }: Props) {
  const messages = useMessages();
  const { matter, profile } = useMatter();
  const { busy, write } = useWrite();
  const { insertCite } = useInsertCite();
  const [pin, setPin] = useState<Pin>('none');
  const pinned = typeof pin === 'string' ? cite : pin;
  const { report } = useOpenCite();
  useEffect(() => {
    report(pinned);
    return () => report(null);
  }, [pinned, report]);
  const span = selected ?? (begun === null ? matched : null);

  const excerpt = async (of: PageSpan) => {
    const { inNote } = await readSelection();
    return answer(
      backend.POST('/api/matters/{matter}/cites/excerpt', {
        params: { path: { matter: matter.id } },
        body: {
          key: view.key,
          from: begun ?? { page: view.page, offset: of.from },
          to: { page: view.page, offset: of.to },
          profile,
          inNote,
        },
      }),
    );
  };
  const quote = () => {
    if (span === null) return;
    const quoted = write(async () => {
      const { edits, block, words, text, cite, file } = await excerpt(span);
      const what = block ? messages.theBlockQuotation(words) : messages.theQuotation;
      return { edits, done: messages.inserted(what), copy: `${text} ${cite.text}`, file };
    });
    void quoted.then((done) => done && onBegin(null));
  };
  const ofSelected = selected === null ? null : async () => (await excerpt(selected)).cite;
  const insert = (manner?: Manner, other: ReadyCite | null = null) => insertCite(other ?? ofSelected ?? pinned, manner);

  const quoteAsked = useEffectEvent(quote);
  useEffect(() => {
    if (quotes > 0) quoteAsked();
  }, [quotes]);

  return (
    <div className={styles.bar}>
      <div className={styles.barText} role="status">
        {selected === null ? pinned.text : messages.selectedWords(wordCount(text.slice(selected.from, selected.to)))}
      </div>
      {begun !== null && (
        <div className={styles.begun}>
          {messages.begunOnPage(begun.page)}
          <Button size="small" appearance="subtle" onClick={() => onBegin(null)}>
            {messages.giveUp}
          </Button>
        </div>
      )}
      {selected === null && begun === null && !asking && <PinBox document={view.key} onPin={setPin} />}
      {asking && begun === null && (
        <Suspense>
          <CiteMannerForm
            document={view.key}
            placing
            submit={messages.insertCite}
            onSubmit={insert}
            onClose={() => onAsk(false)}
          />
        </Suspense>
      )}
      {(!asking || begun !== null) && (
        <div className={styles.barActions}>
          {/* Pressing a button must not lose the selection it is about. */}
          <Button
            appearance={span === null ? 'secondary' : 'primary'}
            disabledFocusable={busy || span === null}
            onMouseDown={(event) => event.preventDefault()}
            onClick={quote}
          >
            {selected === null && begun === null && matched !== null ? messages.quoteMatch : messages.quoteSelection}
          </Button>
          <Button
            appearance={span === null ? 'primary' : 'secondary'}
            disabledFocusable={busy || (selected === null && pin === 'open')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void insert()}
          >
            {messages.insertCite}
          </Button>
          {begun === null && (
            <Button
              title={messages.insertWithHint}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onAsk(true)}
            >
              {messages.insertWith}
            </Button>
          )}
          {selected !== null && begun === null && view.page < view.pages && (
            <Button
              appearance="subtle"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onBegin({ page: view.page, offset: selected.from })}
            >
              {messages.runsOn}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
