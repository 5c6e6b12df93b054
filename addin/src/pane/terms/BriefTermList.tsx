import { Button } from '@fluentui/react-components';
import type { BriefTerm } from '../../backend/types';
import { GoTo } from '../GoTo';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { Empty, Failed, Loading } from '../States';
import styles from './Terms.module.css';
import { useInsertTerm } from './useInsertTerm';
import { useBriefTerms } from './useTerms';

/** The terms that the brief itself defines: what each means, where it is defined, and the bare term for the cursor. */
export function BriefTermList() {
  const messages = useMessages();
  const { matter } = useMatter();
  const terms = useBriefTerms(matter.id);
  return (
    <>
      <p className={styles.listCount} role="status">
        {terms.data && terms.data.length > 0 && messages.termsShown(terms.data.length)}
      </p>
      {terms.isPending && <Loading />}
      {terms.isLoadingError && <Failed error={terms.error} onRetry={() => void terms.refetch()} />}
      {terms.data?.length === 0 && <Empty>{messages.noBriefTerms}</Empty>}
      <ul className={styles.terms}>
        {terms.data?.map((term) => (
          <Term key={term.name} term={term} />
        ))}
      </ul>
    </>
  );
}

function Term({ term: { name, meaning, aliases, approved, defined, uses } }: { term: BriefTerm }) {
  const messages = useMessages();
  const { busy, insert } = useInsertTerm();
  return (
    <li className={styles.term}>
      <div className={styles.termHead}>
        <strong>{name}</strong>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={messages.insertTermNamed(name)}
          onClick={() => void insert(() => name)}
        >
          {messages.insertTerm}
        </Button>
      </div>
      <p className={styles.meaning}>{meaning}</p>
      {aliases.length > 0 && <p className={styles.small}>{messages.alsoWritten(aliases.join(', '))}</p>}
      <p className={styles.small}>
        {messages.timesUsed(uses)}
        {!approved && ` · ${messages.notOnList}`}
      </p>
      <GoTo place={defined}>{messages.whereDefined(name)}</GoTo>
    </li>
  );
}
