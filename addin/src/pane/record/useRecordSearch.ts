import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, backend } from '../../backend/client';
import { useMatter } from '../matter';
import { usePaused } from '../usePaused';

/** Long enough to skip the keys of a word being typed, short enough not to be felt. */
const pauseInTyping = 120;

/** How many passages are asked for: more than anybody reads before typing another word. */
const take = 50;

/** A record that is still being read is asked again, so that no page stays unfound. */
export const whileBeingRead = 1000;

/** Searches the record for what is typed. A newer question cancels the one under way; its answer stays until the next comes. */
export function useRecordSearch(typed: string) {
  const { matter, profile } = useMatter();
  const q = usePaused(typed.trim(), pauseInTyping);
  const search = useQuery({
    queryKey: ['search', matter.id, profile, q],
    queryFn: ({ signal }) =>
      answer(
        backend.GET('/api/matters/{matter}/record/search', {
          signal,
          params: { path: { matter: matter.id }, query: { q, take, profile } },
        }),
      ),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data !== undefined && state.data.beingRead > 0 ? whileBeingRead : false),
  });
  return { ...search, q };
}
