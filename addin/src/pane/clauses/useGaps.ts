import { useQuery } from '@tanstack/react-query';
import { answer, backend } from '../../backend/client';
import type { Place } from '../../backend/types';
import { readDraft } from '../../word/readDraft';
import { useMatter } from '../matter';

export const gapsKey = ['gaps'] as const;

/** The gaps of blocks that are open in the draft, in reading order. */
export function useGaps() {
  const { matter } = useMatter();
  return useQuery({
    queryKey: [...gapsKey, matter.id],
    queryFn: async ({ signal }): Promise<Place[]> => {
      const proof = await answer(
        backend.POST('/api/matters/{matter}/proof', {
          signal,
          params: { path: { matter: matter.id }, query: { checks: 'blocks' } },
          body: await readDraft(),
        }),
      );
      return proof.findings.flatMap(({ places }) => places);
    },
  });
}
