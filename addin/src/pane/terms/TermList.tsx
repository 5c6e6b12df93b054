import { Button, SearchBox } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApprovedTerm, TermStanding } from '../../backend/types';
import { useMatter } from '../matter';
import { useLanguage, useMessages } from '../messages/language';
import { plain } from '../plain';
import { readAnew } from '../queries';
import { Empty, Failed, Loading } from '../States';
import styles from './Terms.module.css';
import { useInsertTerm } from './useInsertTerm';
import { approvedTerms, readStanding, standingKey, useStanding } from './useTerms';

/** The matter's approved terms, each to be put at the cursor. */
export function TermList() {
  const messages = useMessages();
  const { matter } = useMatter();
  const [asked, setAsked] = useState('');
  const terms = useQuery(approvedTerms(matter.id));
  const standing = useStanding(matter.id);
  const client = useQueryClient();
  const found = (terms.data ?? []).filter((term) => plain(everyForm(term).join(' ')).includes(plain(asked.trim())));

  return (
    <>
      <div className={styles.search}>
        <SearchBox
          className={styles.searchBox}
          aria-label={messages.searchTerms}
          placeholder={messages.searchTerms}
          value={asked}
          onChange={(_, { value }) => setAsked(value)}
        />
        <p className={styles.count} role="status">
          {found.length > 0 && messages.termsShown(found.length)}
        </p>
      </div>
      <div className={styles.scroll}>
        {terms.isPending && <Loading />}
        {terms.isLoadingError && <Failed error={terms.error} onRetry={() => void terms.refetch()} />}
        {terms.data?.length === 0 && <Empty>{messages.noTerms}</Empty>}
        {terms.data && terms.data.length > 0 && found.length === 0 && (
          <Empty>{messages.noTermFound(asked.trim())}</Empty>
        )}
        <ul className={styles.terms}>
          {found.map((term) => (
            <Term
              key={`${term.term} ${term.scope}`}
              term={term}
              standing={standing.data?.find((each) => each.term === term.term)}
              onInserted={() => void readAnew(client, standingKey(matter.id))}
            />
          ))}
        </ul>
      </div>
    </>
  );
}

function everyForm(term: ApprovedTerm): string[] {
  return [
    term.term,
    term.meaning,
    ...term.aliases,
    ...Object.values(term.languageVariants).flat(),
    ...term.forbiddenVariants.map((variant) => variant.text),
  ];
}

interface TermProps {
  term: ApprovedTerm;
  /** What the draft makes of it; undefined until that is known. */
  standing: TermStanding | undefined;
  onInserted: () => void;
}

function Term({ term, standing, onInserted }: TermProps) {
  const { messages, day } = useLanguage();
  const { matter } = useMatter();
  const { busy, insert } = useInsertTerm();
  const put = async (words: () => string | Promise<string>) => {
    if (await insert(words)) onInserted();
  };
  // Asked again when it is pressed: the author may have defined the term since the list was opened.
  const insertTerm = () =>
    void put(async () => (await readStanding(matter.id)).find((each) => each.term === term.term)?.text ?? term.term);
  const defining = standing !== undefined && !standing.defined && standing.text.includes('“');
  const approval = [
    term.source,
    term.approvedBy &&
      (term.approvedOn
        ? messages.approvedByOn(term.approvedBy, day(term.approvedOn))
        : messages.approvedBy(term.approvedBy)),
  ];
  const variants = Object.entries(term.languageVariants).flatMap(([language, forms]) =>
    forms.map((form) => [language, form] as const),
  );
  return (
    <li className={styles.term}>
      <div className={styles.termHead}>
        <strong>{term.term}</strong>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={(defining ? messages.insertDefinitionNamed : messages.insertTermNamed)(term.term)}
          onClick={insertTerm}
        >
          {defining ? messages.insertDefinition : messages.insertTerm}
        </Button>
      </div>
      <p className={styles.meaning}>{term.meaning}</p>
      {variants.map(([language, text]) => (
        <div key={`${language} ${text}`} className={styles.variant}>
          <span>
            <abbr>{language.toUpperCase()}</abbr> <span lang={language}>{text}</span>
          </span>
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            aria-label={messages.insertTermNamed(text)}
            onClick={() => void put(() => text)}
          >
            {messages.insertTerm}
          </Button>
        </div>
      ))}
      {term.aliases.length > 0 && <p className={styles.small}>{messages.alsoWritten(term.aliases.join(', '))}</p>}
      {term.forbiddenVariants.length > 0 && (
        <p className={styles.small}>
          {messages.neverWritten(term.forbiddenVariants.map((variant) => variant.text).join(', '))}
        </p>
      )}
      <p className={styles.small}>{approval.filter(Boolean).join(' · ')}</p>
    </li>
  );
}
