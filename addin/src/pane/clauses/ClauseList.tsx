import { SearchBox } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { ClauseRow } from '../../backend/types';
import { useMatter } from '../matter';
import { useLanguage, useMessages } from '../messages/language';
import { Empty, Failed, Loading } from '../States';
import styles from './Clauses.module.css';
import { findClauses } from './findClauses';

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
  const found = useMemo(() => findClauses(clauses.data ?? [], asked), [clauses.data, asked]);
  const count = [...found.values()].reduce((sum, rows) => sum + rows.length, 0);

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
      <div className={styles.scroll}>
        {clauses.isPending && <Loading />}
        {clauses.isLoadingError && <Failed error={clauses.error} onRetry={() => void clauses.refetch()} />}
        {clauses.data?.length === 0 && <Empty>{messages.noBlocks}</Empty>}
        {clauses.data && clauses.data.length > 0 && count === 0 && <Empty>{messages.noBlockFound(asked.trim())}</Empty>}
        {[...found].map(([topic, rows]) => (
          <section key={topic}>
            <h2 className={styles.topic}>{topic}</h2>
            <ul className={styles.clauses}>
              {rows.map((row) => (
                <li key={row.id}>
                  <button type="button" className={styles.clause} onClick={() => onOpen(row.id)}>
                    <span className={styles.clauseTitle}>{row.title}</span>
                    <span className={styles.opening}>{row.text}</span>
                    <Standing clause={row} />
                  </button>
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
