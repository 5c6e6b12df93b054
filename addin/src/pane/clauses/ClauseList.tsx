import { SearchBox, ToggleButton } from '@fluentui/react-components';
import { StarFilled, StarRegular } from '@fluentui/react-icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { ClauseRow } from '../../backend/types';
import { readHeadingHere } from '../../word/headingHere';
import { useMatter } from '../matter';
import { useBlockMessages } from '../messages/blocks';
import { useLanguage, useMessages } from '../messages/language';
import { Empty, Failed, Loading } from '../States';
import { useCursor } from '../useCursor';
import { usePaused } from '../usePaused';
import styles from './Clauses.module.css';
import { useFavourites } from './favourites';
import { shelves } from './shelves';

/** In milliseconds. The headings above a place are many to read, so the author must have come to rest there. */
const pauseForHeading = 600;

/** The heading of the draft under which the author stands; null before the first. */
const readHeading = async () => (await readHeadingHere())?.text ?? null;

/** The argument blocks offered for the forum, by topic. */
export function ClauseList({ forum, onOpen }: { forum: string; onOpen: (id: string) => void }) {
  const messages = useMessages();
  const { matter } = useMatter();
  const [asked, setAsked] = useState('');
  const clauses = useQuery({
    queryKey: ['clauses', matter.id, forum],
    queryFn: ({ signal }) =>
      answer(
        backend.GET('/api/matters/{matter}/clauses', {
          signal,
          params: { path: { matter: matter.id }, query: { forum } },
        }),
      ),
  });
  const blockMessages = useBlockMessages();
  const heading = useCursor(readHeading, pauseForHeading);
  const { favourites, recent, toggle } = useFavourites(matter.id);
  const paused = usePaused(asked, 150);
  const found = useQuery({
    queryKey: ['clauses-found', matter.id, forum, paused, heading],
    queryFn: ({ signal }) =>
      answer(
        backend.GET('/api/matters/{matter}/clauses/find', {
          signal,
          params: { path: { matter: matter.id }, query: { q: paused, heading: heading ?? '', forum } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const order = { found: found.data?.ids ?? [], fitting: found.data?.fitting ?? [], favourites, recent };
  const shelved = shelves(clauses.data ?? [], order, blockMessages.shelves);
  const count = shelved.reduce((sum, { rows }) => sum + rows.length, 0);
  const searching = asked !== paused || found.isFetching;

  return (
    <>
      <div className={styles.search}>
        <SearchBox
          className={styles.searchBox}
          aria-label={messages.searchBlocks}
          placeholder={messages.searchBlocks}
          value={asked}
          onChange={(_, { value }) => setAsked(value)}
        />
        <p className={styles.count} role="status">
          {clauses.isSuccess && count > 0 && messages.blocksShown(count)}
        </p>
      </div>
      <div className={styles.scroll} aria-busy={searching}>
        {clauses.isPending && <Loading />}
        {clauses.isLoadingError && <Failed error={clauses.error} onRetry={() => void clauses.refetch()} />}
        {clauses.isSuccess && found.isLoadingError && (
          <Failed error={found.error} onRetry={() => void found.refetch()} />
        )}
        {clauses.data?.length === 0 && <Empty>{messages.noBlocks}</Empty>}
        {clauses.data && clauses.data.length > 0 && count === 0 && found.isSuccess && !searching && (
          <Empty>{messages.noBlockFound(asked.trim())}</Empty>
        )}
        {shelved.map(({ name, rows }) => (
          <section key={name}>
            <h2 className={styles.topic}>{name}</h2>
            <ul className={styles.clauses}>
              {rows.map((row) => (
                <li key={row.id} className={styles.row}>
                  <button type="button" className={styles.clause} onClick={() => onOpen(row.id)}>
                    <span className={styles.clauseTitle}>{row.title}</span>
                    <span className={styles.opening}>{row.text.replaceAll('\n', ' · ')}</span>
                    <Standing clause={row} />
                  </button>
                  <ToggleButton
                    appearance="transparent"
                    size="small"
                    icon={favourites.includes(row.id) ? <StarFilled /> : <StarRegular />}
                    checked={favourites.includes(row.id)}
                    aria-label={blockMessages.favourite(row.title)}
                    title={blockMessages.favourite(row.title)}
                    onClick={() => toggle(row.id)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Standing({ clause }: { clause: ClauseRow }) {
  const { messages, day } = useLanguage();
  const approval =
    clause.approvedBy === null
      ? messages.notApproved
      : clause.approvedOn === null
        ? messages.approvedBy(clause.approvedBy)
        : messages.approvedByOn(clause.approvedBy, day(clause.approvedOn));
  return (
    <span className={styles.standing}>
      {messages.version(clause.version)} · {approval}
    </span>
  );
}
