import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, backend } from '../../backend/client';
import type { BlockStanding } from '../../backend/types';
import { type BlockControl, readBlocks } from '../../word/readBlocks';
import { useMatter } from '../matter';
import { readAnew } from '../queries';
import { useWrite } from '../useWrite';
import type { Answers } from './answers';
import { insertedAnswers } from './insertedAnswers';

export interface BlockRow {
  block: BlockControl;
  standing: BlockStanding;
  /** The answers with which it was inserted; null where the draft does not remember them. */
  values: Answers | null;
}

/**
 * The argument blocks of the draft and how each stands to what is approved now. Asked when the draft opens, when the
 * matter has been read anew, and after each write of the pane.
 */
export function useBlocksInBrief() {
  const { matter, profile } = useMatter();
  return useQuery({
    queryKey: ['blocks', matter.id, profile],
    queryFn: async ({ signal }): Promise<BlockRow[]> => {
      const found = await readBlocks();
      if (found.length === 0) return [];
      const answers = await insertedAnswers();
      const standings = await answer(
        backend.POST('/api/matters/{matter}/clauses/standing', {
          signal,
          params: { path: { matter: matter.id } },
          body: { profile, blocks: found.map((block) => ({ ...block, values: answers[block.tag] ?? null })) },
        }),
      );
      return standings.flatMap((standing) => {
        const block = found.find(({ control }) => control === standing.control);
        return block === undefined ? [] : [{ block, standing, values: answers[block.tag] ?? null }];
      });
    },
  });
}

/** Looks again when something was written. */
export function useBlocksRenewed(): void {
  const client = useQueryClient();
  const { busy } = useWrite();
  useEffect(
    () => () => {
      // What ends is a write.
      if (busy) void readAnew(client, ['blocks']);
    },
    [busy, client],
  );
}
