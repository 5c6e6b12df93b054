import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, lazy, Suspense, useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { PagePoint, PageView, Passage } from '../../backend/types';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { Empty, Failed, Loading } from '../States';
import { ConfidentialBadge } from './ConfidentialBadge';
import { OriginalFile } from './OriginalFile';
import { PageTurner } from './PageTurner';
import { matchedSpan, Reading, type SelectedSpan } from './Reading';
import { RecognisedBadge } from './RecognisedBadge';
import styles from './Record.module.css';

const PageImage = lazy(() => import('./image/PageImage'));

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
  /** Nothing can be taken from it into the draft. */
  readOnly?: boolean;
}

/** One page of the record as text: read it, turn to others, and quote from it. */
export default function PageReader({ open, onTurn, onBack, readOnly = false }: Props) {
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

  const [image, setImage] = useState(false);
  const [begun, setBegun] = useState<PagePoint | null>(null);
  const [selected, setSelected] = useState<SelectedSpan | null>(null);
  const begin = (point: PagePoint | null) => {
    setBegun(point);
    if (point !== null) turn(1);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    if (key === 'Escape') image ? setImage(false) : onBack();
    else if (key === 'i' && !altKey && !ctrlKey && !metaKey && !(target instanceof HTMLInputElement)) setImage(!image);
    else if (key === 'PageDown' && altKey) turn(1);
    else if (key === 'PageUp' && altKey) turn(-1);
    else return;
    event.preventDefault();
  };
  const turn = (by: number) => goTo(open.page + by);
  const goTo = (n: number) => {
    if (n >= 1 && n <= (page.data?.pages ?? 1)) onTurn({ ...open, page: n });
  };

  const view = page.data;
  const match = view !== undefined && open.match?.page === view.page ? open.match : null;
  const selection = view !== undefined && selected?.page === view.page ? selected : null;
  const marked = selection ?? (view !== undefined && match !== null ? matchedSpan(view, match) : null);

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
        {view && <PageTitle view={view} />}
      </div>
      {page.isPending && <Loading />}
      {page.isLoadingError && <Failed error={page.error} onRetry={() => void page.refetch()} />}
      {view && (
        <>
          <PageTurner view={view} onGoTo={goTo} image={image} onImage={() => setImage(!image)} />
          {image && (
            <Suspense fallback={<Loading />}>
              {view.drawable ? <PageImage view={view} marked={marked} /> : <Empty>{messages.noPageImage}</Empty>}
            </Suspense>
          )}
          <Reading
            key={`${view.key} ${view.page}`}
            view={view}
            match={match}
            selected={selection}
            onSelect={setSelected}
            begun={begun}
            onBegin={begin}
            image={image}
            readOnly={readOnly}
          />
        </>
      )}
    </div>
  );
}

function PageTitle({ view }: { view: PageView }) {
  return (
    <div className={styles.pageTitle}>
      <h2>{view.citeAs}</h2>
      <p className={styles.source}>{view.title}</p>
      <p className={styles.pageLinks}>
        <OriginalFile view={view} />
        {view.confidential && <ConfidentialBadge />}
        {view.recognised && <RecognisedBadge />}
      </p>
    </div>
  );
}
