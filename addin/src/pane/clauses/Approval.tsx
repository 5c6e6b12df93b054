import { CheckmarkCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { ClauseRow } from '../../backend/types';
import { useLanguage } from '../messages/language';
import styles from './Clauses.module.css';

/** Who approved the clause and when, until when that holds, and what changed last. */
export function Approval({ clause }: { clause: ClauseRow }) {
  const { messages, day } = useLanguage();
  const { approvedBy, approvedOn, expires, changeNote, version } = clause;
  const expired = expires !== null && expires < new Date().toISOString().slice(0, 10);
  return (
    <div className={styles.approval}>
      <p>
        {approvedBy === null ? <WarningRegular aria-hidden /> : <CheckmarkCircleRegular aria-hidden />}
        <span>
          {approvedBy === null
            ? messages.notApproved
            : approvedOn === null
              ? messages.approvedBy(approvedBy)
              : messages.approvedByOn(approvedBy, day(approvedOn))}
          {' · '}
          {messages.version(version)}
        </span>
      </p>
      {expired ? (
        <p className={styles.expired}>
          <WarningRegular aria-hidden /> <span>{messages.expired(day(expires))}</span>
        </p>
      ) : (
        expires !== null && <p>{messages.expires(day(expires))}</p>
      )}
      {changeNote !== null && <p>{messages.changeNote(changeNote)}</p>}
    </div>
  );
}
