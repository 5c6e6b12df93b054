import { Button } from '@fluentui/react-components';
import { type ChangeEvent, useRef, useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { TermsComparisonAnswer } from '../../backend/types';
import { readDraft } from '../../word/readDraft';
import { sentence } from '../failure';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { useSay } from '../Notices';
import { useWrite } from '../useWrite';
import { BriefTermList } from './BriefTermList';
import { saveText } from './saveText';
import styles from './Terms.module.css';

/** A list of terms longer than this, in bytes, is no list of terms. */
const largest = 2_000_000;

/** What the brief itself defines, as a list, as a table in it and as a file beside it. */
export function BriefTerms() {
  const messages = useMessages();
  const { matter, profile } = useMatter();
  const { busy, write } = useWrite();
  const say = useSay();
  const file = useRef<HTMLInputElement>(null);
  const [compared, setCompared] = useState<TermsComparisonAnswer | null>(null);
  const params = { path: { matter: matter.id } };

  const insertTable = () =>
    void write(async () => {
      const { table, edits } = await answer(
        backend.POST('/api/matters/{matter}/cites/tables', {
          params,
          body: { draft: await readDraft(), kind: 'terms', profile, settings: null, pages: null },
        }),
      );
      return { edits, done: messages.tableInserted(table.title) };
    });
  const trying = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      say({ tone: 'failed', text: sentence(error, messages) });
    }
  };
  const save = (proposal: boolean) =>
    trying(async () => {
      const { text, terms } = await answer(
        backend.POST('/api/matters/{matter}/terms/file', { params, body: { draft: await readDraft(), proposal } }),
      );
      if (terms === 0)
        return say({ tone: 'failed', text: proposal ? messages.nothingToPropose : messages.noBriefTerms });
      saveText(proposal ? 'terms-proposed.csv' : 'terms-of-the-brief.csv', text);
      say({ tone: 'done', text: messages.termsSaved(terms), copy: text });
    });
  const compare = ({ target }: ChangeEvent<HTMLInputElement>) =>
    trying(async () => {
      const chosen = target.files?.[0];
      target.value = '';
      if (chosen === undefined) return;
      if (chosen.size > largest) return say({ tone: 'failed', text: messages.listTooLong });
      const body = { draft: await readDraft(), fileName: chosen.name, text: await chosen.text() };
      setCompared(await answer(backend.POST('/api/matters/{matter}/terms/compare', { params, body })));
    });

  return (
    <div className={styles.scroll}>
      <BriefTermList />
      <ul className={styles.terms}>
        <li className={styles.term}>
          <strong>{messages.termsTable}</strong>
          <p className={styles.small}>{messages.termsTableHint}</p>
          <Button className={styles.deed} size="small" disabledFocusable={busy} onClick={insertTable}>
            {messages.insertTable}
          </Button>
        </li>
        <li className={styles.term}>
          <strong>{messages.termsFile}</strong>
          <p className={styles.small}>{messages.termsFileHint}</p>
          <div className={styles.deeds}>
            <Button size="small" onClick={() => void save(false)}>
              {messages.saveTerms}
            </Button>
            <Button size="small" onClick={() => void save(true)}>
              {messages.saveProposal}
            </Button>
          </div>
        </li>
        <li className={styles.term}>
          <strong>{messages.compareTerms}</strong>
          <p className={styles.small}>{messages.compareTermsHint}</p>
          <input
            ref={file}
            type="file"
            accept=".csv,text/csv"
            hidden
            aria-label={messages.chooseList}
            onChange={(event) => void compare(event)}
          />
          <Button className={styles.deed} size="small" onClick={() => file.current?.click()}>
            {messages.chooseList}
          </Button>
        </li>
      </ul>
      {compared !== null && <Comparison {...compared} />}
    </div>
  );
}

function Comparison({ terms, problems }: TermsComparisonAnswer) {
  const messages = useMessages();
  return (
    <section className={styles.compared} aria-label={messages.compareTerms}>
      <p role="status" className={styles.small}>
        {problems.length > 0 ? messages.listNotRead : messages.differences(terms.length)}
      </p>
      <ul className={styles.terms}>
        {problems.map(({ row, column, sentence: words }) => (
          <li key={`${row} ${column} ${words}`} className={styles.term}>
            <strong>{messages.listRow(row)}</strong>
            <p className={styles.meaning}>{words}</p>
          </li>
        ))}
        {terms.map(({ term, difference, inBrief, inFile }) => (
          <li key={`${term} ${difference}`} className={styles.term}>
            <div className={styles.termHead}>
              <strong>{term}</strong>
              <span className={styles.small}>{messages.difference[difference]}</span>
            </div>
            {inBrief && <p className={styles.meaning}>{messages.inBrief(inBrief)}</p>}
            {inFile && <p className={styles.meaning}>{messages.inFile(inFile)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
