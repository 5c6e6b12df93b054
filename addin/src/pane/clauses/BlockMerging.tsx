import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { BlockChange, BlockMerge, Edit, Look } from '../../backend/types';
import { readDraft } from '../../word/readDraft';
import { useMatter } from '../matter';
import { type BlockMessages, useBlockMessages } from '../messages/blocks';
import { Empty, Failed, Loading } from '../States';
import { useWrite } from '../useWrite';
import styles from './Clauses.module.css';
import { rememberInserted } from './insertedAnswers';
import { OpenedView } from './OpenedView';
import type { BlockRow } from './useBlocksInBrief';

type Choice = 'mine' | 'theirs';

/** A block of the draft beside the approved text: each difference is taken or left, all of them written in one step. */
export function BlockMerging({ row, onBack }: { row: BlockRow; onBack: () => void }) {
  const messages = useBlockMessages();
  const { matter, profile } = useMatter();
  const { block, standing, values } = row;
  const merge = useQuery({
    queryKey: ['merge', matter.id, block, standing.inForce],
    queryFn: async ({ signal }) =>
      answer(
        backend.POST('/api/matters/{matter}/clauses/{id}/merge', {
          signal,
          params: { path: { matter: matter.id, id: standing.id } },
          body: { block: { ...block, values }, profile, draft: await readDraft() },
        }),
      ),
    staleTime: 0,
  });
  return (
    <OpenedView
      title={standing.title ?? standing.id}
      about={merge.data === undefined ? null : messages.from(merge.data.inserted, merge.data.inForce)}
      back={messages.back}
      onBack={onBack}
    >
      {merge.isPending && <Loading />}
      {merge.isError && <Failed error={merge.error} onRetry={() => void merge.refetch()} />}
      {merge.data && <Changes key={merge.dataUpdatedAt} merge={merge.data} row={row} onDone={onBack} />}
    </OpenedView>
  );
}

function Changes({ merge, row, onDone }: { merge: BlockMerge; row: BlockRow; onDone: () => void }) {
  const messages = useBlockMessages();
  const { busy, write } = useWrite();
  const [choices, setChoices] = useState<Choice[]>(() => merge.changes.map(firstChoice));

  const apply = async (edits: Edit[]) => {
    const done = await write(async () => {
      // The text that is approved now is what the next comparison starts from.
      await rememberInserted(merge.tag, row.values ?? {});
      return { edits, done: messages.updated(merge.title) };
    });
    if (done) onDone();
  };
  const chosen = merge.changes.flatMap((change, index) => (choices[index] === 'theirs' ? (change.edits ?? []) : []));

  return (
    <>
      <div className={styles.scroll}>
        {!merge.known && <p className={styles.hint}>{messages.lost}</p>}
        {merge.known && !merge.sure && <p className={styles.hint}>{messages.unsure}</p>}
        {merge.changes.length === 0 && <Empty>{messages.same}</Empty>}
        <ol className={styles.changes}>
          {merge.changes.map((change, index) => (
            <Change
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is as it came, whole
              key={index}
              change={change}
              choice={choices[index] ?? 'mine'}
              onChoose={(choice) => setChoices(choices.map((before, at) => (at === index ? choice : before)))}
            />
          ))}
        </ol>
      </div>
      <div className={styles.bar}>
        <div className={styles.deeds}>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void apply([...chosen, merge.mark])}>
            {messages.update}
          </Button>
          <Button disabledFocusable={busy} title={messages.wholeHint} onClick={() => void apply([merge.whole])}>
            {messages.whole}
          </Button>
        </div>
      </div>
    </>
  );
}

const firstChoice = ({ kind, edits }: BlockChange): Choice => (kind === 'theirs' && edits != null ? 'theirs' : 'mine');

function Change(props: { change: BlockChange; choice: Choice; onChoose: (choice: Choice) => void }) {
  const { change, choice, onChoose } = props;
  const { kind, before, mine, theirs, after, edits, mineLook, theirsLook } = change;
  const messages = useBlockMessages();
  const side = (label: string, words: string, look: Look | null | undefined) => (
    <span className={styles.side}>
      <span className={styles.sideName}>{[label, ...looksOf(look, messages)].join(', ')}</span>
      <span className={styles.words}>
        {before !== '' && `…${before}`}
        {words === '' ? <em>({messages.nothing})</em> : <mark>{words}</mark>}
        {after !== '' && `${after}…`}
      </span>
    </span>
  );
  const possible = edits != null && edits.length > 0;
  return (
    <li className={styles.change} data-kind={kind}>
      <p className={styles.changeKind}>{messages.kinds[kind]}</p>
      <RadioGroup
        aria-label={messages.kinds[kind]}
        value={choice}
        disabled={!possible}
        onChange={(_, { value }) => onChoose(value as Choice)}
      >
        <Radio value="mine" label={side(messages.inBrief, mine, mineLook)} />
        <Radio value="theirs" label={side(messages.approved, theirs, theirsLook)} />
      </RadioGroup>
      {edits == null && <p className={styles.hint}>{messages.wholeOnly}</p>}
    </li>
  );
}

function looksOf(look: Look | null | undefined, messages: BlockMessages): string[] {
  const looks = look?.style == null ? [] : [messages.style(look.style)];
  for (const name of ['bold', 'italic', 'item'] as const)
    if (look?.[name] != null) looks.push(messages[name][look[name] ? 'on' : 'off']);
  return looks;
}
