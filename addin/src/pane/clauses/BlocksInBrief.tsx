import { Button } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  EditRegular,
  ErrorCircleRegular,
  QuestionCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { BlockState, Place } from '../../backend/types';
import { GoTo } from '../GoTo';
import { useBlockMessages } from '../messages/blocks';
import { useLanguage } from '../messages/language';
import { Empty, Failed, Loading } from '../States';
import { BlockMerging } from './BlockMerging';
import styles from './Clauses.module.css';
import { type BlockRow, useBlocksInBrief } from './useBlocksInBrief';

const icons: Record<BlockState, typeof WarningRegular> = {
  inForce: CheckmarkCircleRegular,
  replaced: WarningRegular,
  withdrawn: ErrorCircleRegular,
  expired: ErrorCircleRegular,
  otherForum: WarningRegular,
  unknown: QuestionCircleRegular,
};

/** The blocks that stand in the draft, in its order: what was inserted, whether it was edited, and whether it is still approved. */
export function BlocksInBrief() {
  const messages = useBlockMessages();
  const blocks = useBlocksInBrief();
  const rows = blocks.data ?? [];
  const [compared, setCompared] = useState<number | null>(null);
  const open = rows.find(({ block }) => block.control === compared);
  if (open !== undefined) return <BlockMerging row={open} onBack={() => setCompared(null)} />;
  return (
    <>
      <div className={styles.briefHead}>
        <p className={styles.count} role="status">
          {rows.length > 0 && messages.count(rows.length)}
        </p>
        <Button size="small" disabledFocusable={blocks.isFetching} onClick={() => void blocks.refetch()}>
          {messages.checkAgain}
        </Button>
      </div>
      <div className={styles.scroll} aria-busy={blocks.isFetching}>
        {blocks.isPending && <Loading />}
        {blocks.isError && <Failed error={blocks.error} onRetry={() => void blocks.refetch()} />}
        {blocks.isSuccess && rows.length === 0 && <Empty>{messages.none}</Empty>}
        <ul className={styles.clauses}>
          {rows.map((row) => (
            <BlockInBrief
              key={row.block.control}
              row={row}
              copies={rows.filter((other) => sameClause(row, other))}
              onCompare={() => setCompared(row.block.control)}
            />
          ))}
        </ul>
      </div>
    </>
  );
}

const sameClause = (one: BlockRow, other: BlockRow) => one.standing.id === other.standing.id;

function BlockInBrief({ row, copies, onCompare }: { row: BlockRow; copies: BlockRow[]; onCompare: () => void }) {
  const { messages: general, day } = useLanguage();
  const messages = useBlockMessages();
  const { block, standing } = row;
  const { state, edited, title, id, inserted, inForce, since, expired } = standing;
  const Icon = icons[state];
  const opening = block.paragraphs
    .map(({ text }) => text)
    .join(' · ')
    .slice(0, 200);
  const place: Place = { kind: 'control', paragraph: 0, start: 0, length: 0, control: block.control };
  return (
    <li className={styles.inBrief} data-state={state}>
      <GoTo place={place}>
        <span className={styles.clauseTitle}>
          {title ?? id}
          {copies.length > 1 && ` (${messages.copyOf(copies.indexOf(row) + 1, copies.length)})`}
        </span>
        <span className={styles.opening}>{opening}</span>
      </GoTo>
      <p className={styles.blockState} data-approval>
        <Icon aria-hidden />
        <span>
          <strong>{sentence(messages.state[state])}</strong>{' '}
          {inForce == null || inForce === inserted
            ? messages.inserted(inserted)
            : messages.insertedThen(inserted, inForce)}
          {'. '}
          {since != null && general.changeNote(since)}
          {expired != null && general.expired(day(expired))}
        </span>
      </p>
      <p className={styles.blockState}>
        {edited ? <EditRegular aria-hidden /> : <CheckmarkCircleRegular aria-hidden />}
        <span>{edited ? messages.edited : messages.asInserted}</span>
      </p>
      {inForce != null && (edited || inForce !== inserted) && (
        <Button size="small" onClick={onCompare}>
          {messages.compare}
        </Button>
      )}
    </li>
  );
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
