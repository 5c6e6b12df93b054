import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, backend } from '../../backend/client';
import type { BriefTerm, TermStanding } from '../../backend/types';
import { readDraft } from '../../word/readDraft';

export function approvedTerms(matter: string) {
  return queryOptions({
    queryKey: ['terms', matter],
    queryFn: ({ signal }) =>
      answer(backend.GET('/api/matters/{matter}/terms', { signal, params: { path: { matter } } })),
  });
}

/** What the draft, as it now stands, makes of each approved term. */
export async function readStanding(matter: string): Promise<TermStanding[]> {
  const draft = await readDraft();
  return answer(backend.POST('/api/matters/{matter}/terms/standing', { params: { path: { matter } }, body: draft }));
}

/** What the draft defines, as it stood when the list was opened or something was last put into it. */
export function useBriefTerms(matter: string) {
  return useQuery({
    queryKey: ['word', 'terms', matter, 'brief'],
    queryFn: async (): Promise<BriefTerm[]> =>
      answer(
        backend.POST('/api/matters/{matter}/terms/brief', { params: { path: { matter } }, body: await readDraft() }),
      ),
    staleTime: 0,
  });
}

export const standingKey = (matter: string) => ['word', 'terms', matter];

/** As the draft stood when the list was opened or last inserted from. */
export function useStanding(matter: string) {
  return useQuery({ queryKey: standingKey(matter), queryFn: () => readStanding(matter), staleTime: 0 });
}
