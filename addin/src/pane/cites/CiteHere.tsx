import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, lazy, Suspense, useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { CiteAnswer } from '../../backend/types';
import type { LiveCite } from '../../word/citeHere';
import { sentence } from '../failure';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { citeInPlace } from '../places';
import type { OpenPage } from '../record/PageReader';
import { type Pin, PinBox } from '../record/PinBox';
import { useWrite } from '../useWrite';
import styles from './CiteHere.module.css';
import { useHere } from './useHere';

const TermHere = lazy(() => import('../terms/TermHere'));

/** The live cite that the author stands in: see what it points to, or point it elsewhere. Elsewhere, the approved term. */
export function CiteHere({ onOpen }: { onOpen: (page: OpenPage) => void }) {
  const here = useHere();
  if (here === null) return null;
  if (here.cite !== null) return <Here key={here.cite.control} here={here.cite} onOpen={onOpen} />;
  return (
    <Suspense>
      <TermHere words={here.words} />
    </Suspense>
  );
}

function Here({ here, onOpen }: { here: LiveCite; onOpen: (page: OpenPage) => void }) {
  const messages = useMessages();
  const { matter, profile } = useMatter();
  const [changing, setChanging] = useState(false);
  const cite = useQuery({
    queryKey: ['cite', matter.id, profile, here.tag],
    queryFn: ({ signal }) =>
      answer(
        backend.POST('/api/matters/{matter}/cites/read', {
          signal,
          params: { path: { matter: matter.id } },
          body: { tag: here.tag, profile },
        }),
      ),
  });
  const page = cite.data && pageOf(cite.data);
  return (
    <section className={styles.here} aria-label={messages.citeHere}>
      <div className={styles.line}>
        <p className={styles.text}>
          <strong>{here.text}</strong> {cite.data?.title}
        </p>
        {cite.data && (
          <>
            <Button size="small" disabled={page === null} onClick={() => page && onOpen(page)}>
              {messages.openPage}
            </Button>
            <Button size="small" aria-expanded={changing} onClick={() => setChanging(!changing)}>
              {messages.changePin}
            </Button>
          </>
        )}
      </div>
      {cite.isError && <p>{sentence(cite.error, messages)}</p>}
      {cite.data && page === null && <p>{messages.noSuchPage}</p>}
      {cite.data && changing && <PinForm here={here} document={cite.data.key} onDone={() => setChanging(false)} />}
    </section>
  );
}

function PinForm({ here, document, onDone }: { here: LiveCite; document: string; onDone: () => void }) {
  const messages = useMessages();
  const { busy, write } = useWrite();
  const [pin, setPin] = useState<Pin>('none');
  const cite = typeof pin === 'string' ? null : pin;
  const change = async (event: FormEvent) => {
    event.preventDefault();
    if (cite === null) return;
    const done = await write(() => ({
      edits: [citeInPlace(here, cite)],
      done: messages.citeChanged(cite.text),
      copy: cite.text,
    }));
    if (done) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void change(event)}>
      <PinBox document={document} onPin={setPin} autoFocus />
      <Button type="submit" size="small" appearance="primary" disabled={busy || cite === null}>
        {messages.change}
      </Button>
    </form>
  );
}

/** The page, with the lines marked that the cite means. */
function pageOf({ key, page, firstLine, lastLine, cite }: CiteAnswer): OpenPage | null {
  if (page === null) return null;
  const match =
    firstLine === null || lastLine === null ? null : { page, firstLine, lastLine, matchLine: firstLine, cite };
  return { key, page, match };
}
