import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, backend } from '../../backend/client';
import type { FirmHit } from '../../backend/types';
import { useLanguage } from '../messages/language';
import { Empty, Failed, Loading } from '../States';
import { usePaused } from '../usePaused';
import { ConfidentialBadge } from './ConfidentialBadge';
import { Marked } from './Marked';
import styles from './Record.module.css';
import { pauseInTyping } from './useRecordSearch';

interface Props {
  typed: string;
  onOpen: (hit: FirmHit) => void;
}

/** What a search finds in every matter that the author may see. It can be read; only the draft's own matter can be cited. */
export function AllMatters({ typed, onOpen }: Props) {
  const { messages, day } = useLanguage();
  const q = usePaused(typed.trim(), pauseInTyping);
  const search = useQuery({
    queryKey: ['search everywhere', q],
    queryFn: ({ signal }) => answer(backend.GET('/api/search', { signal, params: { query: { q } } })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  if (search.isPending) return <Loading />;
  if (search.isLoadingError) return <Failed error={search.error} onRetry={() => void search.refetch()} />;
  if (search.data?.length === 0) return <Empty>{messages.nothingFoundAnywhere(q)}</Empty>;
  return (
    <ul className={styles.everywhere} aria-label={messages.hitsEverywhere}>
      {search.data?.map((hit) => (
        <li key={`${hit.matter} ${hit.key} ${hit.page}`}>
          <button type="button" className={styles.hit} onClick={() => onOpen(hit)}>
            <span className={styles.hitHead}>
              <span className={styles.cite}>{hit.citeAs}</span>
              {hit.confidential && <ConfidentialBadge />}
            </span>
            <span className={styles.source}>
              {hit.matterTitle} · {hit.title}
              {hit.date !== null && <> · {day(hit.date)}</>}
            </span>
            <span className={styles.snippet}>
              <Marked text={hit.snippet} highlights={hit.highlights} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
