import { ErrorCircleRegular } from '@fluentui/react-icons';
import type { DocumentKind, RecordRow } from '../../backend/types';
import { grouped } from '../grouped';
import { useLanguage } from '../messages/language';
import { Empty, Failed, Loading } from '../States';
import { ConfidentialBadge } from './ConfidentialBadge';
import type { OpenPage } from './PageReader';
import styles from './Record.module.css';
import { useRecord } from './useRecord';

/** The documents of the record by kind; those that could not be read say why. */
export function RecordList({ onOpen }: { onOpen: (page: OpenPage) => void }) {
  const { messages } = useLanguage();
  const record = useRecord();

  if (record.isPending) return <Loading />;
  if (record.isLoadingError) return <Failed error={record.error} onRetry={() => void record.refetch()} />;
  if (record.data.length === 0) return <Empty>{messages.noDocuments}</Empty>;
  return [...grouped(record.data, (row) => row.kind)].map(([kind, rows]) => (
    <Kind key={kind} kind={kind} rows={rows} onOpen={onOpen} />
  ));
}

function Kind({ kind, rows, onOpen }: { kind: DocumentKind; rows: RecordRow[]; onOpen: (page: OpenPage) => void }) {
  const { messages, day } = useLanguage();
  return (
    <section>
      <h2 className={styles.kind}>{messages.kinds[kind]}</h2>
      <ul className={styles.documents}>
        {rows.map((row) => (
          <li key={row.key}>
            <button
              type="button"
              className={styles.document}
              disabled={row.unreadable !== null}
              onClick={() => onOpen({ key: row.key, page: 1, match: null })}
            >
              <span className={styles.hitHead}>
                <span className={styles.cite}>{row.citeAs}</span>
                {row.confidential && <ConfidentialBadge />}
              </span>
              <span>{row.title}</span>
              <span className={styles.source}>
                {[
                  row.exhibit,
                  row.date && day(row.date),
                  row.unreadable === null && messages.pageCount(row.pages),
                  row.language !== 'en' && row.language.toUpperCase(),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {row.unreadable !== null && (
                <span className={row.beingRead ? styles.source : styles.unreadable}>
                  {row.beingRead ? (
                    messages.documentBeingRead
                  ) : (
                    <>
                      <ErrorCircleRegular aria-hidden /> {messages.unreadable}: {row.unreadable}
                    </>
                  )}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
