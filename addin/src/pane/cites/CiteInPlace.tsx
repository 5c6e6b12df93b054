import { Button } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { CiteAnswer, CiteSpot, CiteWrite } from '../../backend/types';
import { readSpot, type Spot } from '../../word/spot';
import { sentence } from '../failure';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import type { OpenPage } from '../record/PageReader';
import { doneMessage, useInsertCite } from '../record/useInsertCite';
import { useWrite } from '../useWrite';
import styles from './CiteInPlace.module.css';
import CiteMannerForm from './CiteMannerForm';

export interface CiteActions {
  onOpen: (page: OpenPage) => void;
  /** Goes to where another cite is found. */
  onAdd: () => void;
}

/** What can be done with the cite that the author stands in; something else where the backend sees none. */
export default function CiteInPlace({
  here,
  otherwise,
  onOpen,
  onAdd,
}: { here: Spot; otherwise: ReactNode } & CiteActions) {
  const messages = useMessages();
  const { matter, profile } = useMatter();
  const [changing, setChanging] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { busy, insertCite } = useInsertCite();
  const { write } = useWrite();
  const { paragraph, offset, length } = here;
  const spot = { paragraph, offset, length };
  const path = { matter: matter.id };
  const cite = useQuery({
    queryKey: ['cite', matter.id, profile, here.cite, paragraph.text, here.cite === null ? offset : null],
    queryFn: ({ signal }) =>
      answer(backend.POST('/api/matters/{matter}/cites/read', { signal, params: { path }, body: { spot, profile } })),
    placeholderData: keepPreviousData,
  });
  const found = cite.data?.cite ?? null;
  if (found === null && !(cite.isError && here.cite !== null)) return otherwise;

  // The last change may have moved the cursor or the words since they were read; another cite is never meant.
  const writeHere = (ask: (spot: CiteSpot) => Promise<CiteWrite>) =>
    write(async () => {
      const now = await readSpot();
      const { paragraph, offset, length } = now.cite === here.cite ? now : here;
      const written = await ask({ paragraph, offset, length });
      return { edits: written.edits, done: doneMessage(written, messages), copy: written.text, file: written.file };
    });
  const takeOut = () =>
    writeHere((at) =>
      answer(backend.POST('/api/matters/{matter}/cites/remove', { params: { path }, body: { spot: at, profile } })),
    );
  const page = found && pageOf(found);
  const parallel = found?.parallel ?? null;
  return (
    <section className={styles.here} aria-label={messages.citeHere}>
      {found !== null && (
        <div className={styles.line}>
          <p className={styles.text} title={found.title}>
            <strong>{found.text}</strong> {found.title}
          </p>
          <Button size="small" disabled={page === null} onClick={() => page && onOpen(page)}>
            {messages.openPage}
          </Button>
          <Button ref={opener} size="small" aria-expanded={changing} onClick={() => setChanging(!changing)}>
            {messages.changeCite}
          </Button>
          <Button size="small" title={messages.addCiteHint} onClick={onAdd}>
            {messages.addCite}
          </Button>
          {parallel !== null && (
            <Button size="small" disabledFocusable={busy} onClick={() => void insertCite(parallel)}>
              {messages.addParallel(parallel.text)}
            </Button>
          )}
          <Button size="small" disabledFocusable={busy} onClick={() => void takeOut()}>
            {messages.takeOut}
          </Button>
        </div>
      )}
      {cite.isError && <p>{sentence(cite.error, messages)}</p>}
      {found !== null && page === null && <p>{messages.noSuchPage}</p>}
      {found !== null && changing && (
        <CiteMannerForm
          document={found.key}
          signal={found.signal}
          explanation={found.explanation}
          placing={false}
          submit={messages.change}
          onSubmit={({ signal, explanation }, pinned) =>
            writeHere((at) =>
              answer(
                backend.POST('/api/matters/{matter}/cites/change', {
                  params: { path },
                  body: {
                    spot: at,
                    tag: pinned?.tag ?? null,
                    profile,
                    // What was not touched is left, also where the forum would not use it.
                    signal: signal === found.signal ? null : signal,
                    explanation: explanation === (found.explanation ?? '') ? null : explanation,
                  },
                }),
              ),
            )
          }
          onClose={() => {
            setChanging(false);
            opener.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** The page, with the lines marked that the cite means. */
function pageOf({ key, page, firstLine, lastLine, cite }: CiteAnswer): OpenPage | null {
  if (page === null) return null;
  const match =
    firstLine === null || lastLine === null ? null : { page, firstLine, lastLine, matchLine: firstLine, cite };
  return { key, page, match };
}
