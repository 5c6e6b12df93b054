import { Button } from '@fluentui/react-components';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, backend } from '../../backend/client';
import { ProblemError } from '../../backend/problem';
import type { ClauseDetail, Draft } from '../../backend/types';
import { type Landing, readLanding } from '../../word/headingHere';
import { readDraft } from '../../word/readDraft';
import { sentence } from '../failure';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { readAnew } from '../queries';
import { usePaused } from '../usePaused';
import { useWrite } from '../useWrite';
import { Approval } from './Approval';
import { type Answers, firstAnswers, given, rememberAnswers } from './answers';
import styles from './Clauses.module.css';
import { DefineTerms } from './DefineTerms';
import { rememberUsed } from './favourites';
import { rememberInserted } from './insertedAnswers';
import { PreviewText } from './PreviewText';
import { SlotForm } from './SlotForm';
import { gapsKey } from './useGaps';

/** A preview is of no place in the brief. */
const nowhere: Landing = { level: 0, bodyStyles: [] };

/** The block with its slots answered as far as they are, ready to be put after the cursor's paragraph. */
export function ClauseComposer({ detail, remembered }: { detail: ClauseDetail; remembered: Answers }) {
  const { clause, usesTerms } = detail;
  const messages = useMessages();
  const client = useQueryClient();
  const { matter, profile } = useMatter();
  const { busy, write } = useWrite();
  const [answers, setAnswers] = useState(() => firstAnswers(clause.slots, remembered));
  const [define, setDefine] = useState<string[]>([]);
  const asked = JSON.stringify({ values: given(answers), define });
  const paused = usePaused(asked, 250);
  // For the preview the draft as it was when the block was opened will do.
  const draft = useQuery({ queryKey: ['draft', clause.id], queryFn: readDraft, enabled: usesTerms, gcTime: 0 });

  const compose = (body: string, { level, bodyStyles }: Landing, brief: Draft | null, signal?: AbortSignal) =>
    answer(
      backend.POST('/api/matters/{matter}/clauses/{id}/compose', {
        signal: signal ?? null,
        params: { path: { matter: matter.id, id: clause.id } },
        body: {
          ...(JSON.parse(body) as { values: Answers; define: string[] }),
          headingLevel: level,
          profile,
          draft: brief,
          bodyStyles,
        },
      }),
    );
  const preview = useQuery({
    queryKey: ['composed', matter.id, profile, clause.id, clause.version, paused, draft.dataUpdatedAt],
    queryFn: ({ signal }) => compose(paused, nowhere, draft.data ?? null, signal),
    enabled: (clause.slots.length > 0 || usesTerms) && !(usesTerms && draft.isPending),
    placeholderData: keepPreviousData,
  });

  const insert = async () => {
    let tag = '';
    const inserted = await write(async () => {
      const composed = await compose(asked, await readLanding(), usesTerms ? await readDraft() : null);
      const [wrong] = composed.wrong;
      if (wrong !== undefined) throw new ProblemError('refused', wrong.sentence);
      tag = composed.tag;
      // Kept before the insertion: where the document takes the block, it takes the answers.
      if (clause.slots.length > 0) {
        await rememberAnswers(given(answers));
        await rememberInserted(composed.tag, given(answers));
      }
      const gaps = composed.unfilled.length === 0 ? '' : ` ${leftOpen(composed.unfilled)}`;
      return {
        edits: composed.edits,
        done: messages.inserted(messages.theBlock(clause.title)) + gaps,
        copy: composed.text,
      };
    });
    if (!inserted) return;
    // Nothing waits for it: without answers it only says that the block was there.
    if (clause.slots.length === 0) await rememberInserted(tag, {});
    rememberUsed(matter.id, clause.id);
    await readAnew(client, gapsKey);
  };
  const labels = (names: string[]) =>
    names.map((name) => clause.slots.find((slot) => slot.name === name)?.label ?? name).join(', ');

  // Many questions would fill the pane: then their number is enough.
  const leftOpen = (names: string[]) =>
    names.length > 2 ? messages.unfilledMany(names.length) : messages.unfilled(labels(names));

  const unfilled = preview.data?.unfilled ?? [];
  const undefinedTerms = preview.data?.undefined ?? [];
  return (
    <>
      <div className={styles.scroll}>
        <Approval clause={clause} />
        {clause.slots.length > 0 && (
          <SlotForm
            slots={clause.slots}
            answers={answers}
            wrong={preview.data?.wrong ?? []}
            onAnswer={(name, value) => setAnswers((before) => ({ ...before, [name]: value }))}
          />
        )}
        {undefinedTerms.length > 0 && <DefineTerms terms={undefinedTerms} chosen={define} onChange={setDefine} />}
        <h3 className={styles.section}>{messages.preview}</h3>
        {preview.isError && <p className={styles.expired}>{sentence(preview.error, messages)}</p>}
        <PreviewText html={preview.data?.html ?? detail.html} />
      </div>
      <div className={styles.bar}>
        {unfilled.length > 0 && <p className={styles.hint}>{leftOpen(unfilled)}</p>}
        <div>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void insert()}>
            {messages.insertBlock}
          </Button>
        </div>
      </div>
    </>
  );
}
