import { Button } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { ClauseDetail } from '../../backend/types';
import { readHeadingHere } from '../../word/headingHere';
import { sentence } from '../failure';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { usePaused } from '../usePaused';
import { useWrite } from '../useWrite';
import { Approval } from './Approval';
import { type Answers, firstAnswers, given, rememberAnswers } from './answers';
import styles from './Clauses.module.css';
import { rememberUsed } from './favourites';
import { rememberInserted } from './insertedAnswers';
import { PreviewText } from './PreviewText';
import { SlotForm } from './SlotForm';

/** The block with its slots answered as far as they are, ready to be put after the cursor's paragraph. */
export function ClauseComposer({ detail, remembered }: { detail: ClauseDetail; remembered: Answers }) {
  const { clause } = detail;
  const messages = useMessages();
  const { matter, profile } = useMatter();
  const { busy, write } = useWrite();
  const [answers, setAnswers] = useState(() => firstAnswers(clause.slots, remembered));
  const paused = usePaused(JSON.stringify(given(answers)), 250);

  const compose = (headingLevel: number, values: Answers, signal?: AbortSignal) =>
    answer(
      backend.POST('/api/matters/{matter}/clauses/{id}/compose', {
        signal: signal ?? null,
        params: { path: { matter: matter.id, id: clause.id } },
        body: { values, headingLevel, profile },
      }),
    );
  const preview = useQuery({
    queryKey: ['composed', matter.id, profile, clause.id, clause.version, paused],
    queryFn: ({ signal }) => compose(0, JSON.parse(paused) as Answers, signal),
    enabled: clause.slots.length > 0,
    placeholderData: keepPreviousData,
  });

  const insert = async () => {
    const done = await write(async () => {
      const heading = await readHeadingHere();
      const composed = await compose(heading?.level ?? 0, given(answers));
      // Kept before the insertion: where the document takes the block, it takes the answers.
      if (clause.slots.length > 0) {
        await rememberAnswers(given(answers));
        await rememberInserted(composed.tag, given(answers));
      }
      const gaps = composed.unfilled.length === 0 ? '' : ` ${messages.unfilled(labels(composed.unfilled))}`;
      return {
        edits: composed.edits,
        done: messages.inserted(messages.theBlock(clause.title)) + gaps,
        copy: composed.text,
      };
    });
    if (done) rememberUsed(matter.id, clause.id);
  };
  const labels = (names: string[]) =>
    names.map((name) => clause.slots.find((slot) => slot.name === name)?.label ?? name).join(', ');

  const unfilled = preview.data?.unfilled ?? [];
  return (
    <>
      <div className={styles.scroll}>
        <Approval clause={clause} />
        {clause.slots.length > 0 && (
          <SlotForm
            slots={clause.slots}
            answers={answers}
            onAnswer={(name, value) => setAnswers({ ...answers, [name]: value })}
          />
        )}
        <h3 className={styles.section}>{messages.preview}</h3>
        {preview.isError && <p className={styles.expired}>{sentence(preview.error, messages)}</p>}
        <PreviewText html={preview.data?.html ?? detail.html} />
      </div>
      <div className={styles.bar}>
        {unfilled.length > 0 && <p className={styles.hint}>{messages.unfilled(labels(unfilled))}</p>}
        <div>
          <Button appearance="primary" disabled={busy} onClick={() => void insert()}>
            {messages.insertBlock}
          </Button>
        </div>
      </div>
    </>
  );
}
