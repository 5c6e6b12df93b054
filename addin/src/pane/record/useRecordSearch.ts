import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, backend } from '../../backend/client';
import { useMatter } from '../matter';
import { usePaused } from '../usePaused';
import { type Filter, filterQuery } from './filter';
import { whileBeingRead } from './useRecord';

/** Long enough to skip the keys of a word being typed, short enough not to be felt. */
export const pauseInTyping = 120;

/** How many passages are asked for: more than anybody reads before typing another word. */
const take = 50;

/**
 * Searches the record for what is typed, or for what bears a sentence of the draft out. A newer question cancels the one under way;
 * its answer stays until the next comes, and until then the search is not settled: what it shows is not what was asked.
 *
 * @param sentence Null while the author searches by typing.
 */
export function useRecordSearch(typed: string, filter: Filter, sentence: string | null) {
  const { matter, profile } = useMatter();
  const q = usePaused(typed.trim(), pauseInTyping);
  const path = { matter: matter.id };
  const search = useQuery({
    queryKey: ['search', matter.id, profile, sentence, sentence === null ? q : null, sentence === null ? filter : null],
    queryFn: ({ signal }) =>
      answer(
        sentence === null
          ? backend.GET('/api/matters/{matter}/record/search', {
              signal,
              params: { path, query: { q, take, profile, ...filterQuery(filter) } },
            })
          : backend.POST('/api/matters/{matter}/record/support', {
              signal,
              params: { path },
              body: { text: sentence, profile },
            }),
      ),
    enabled: sentence !== null || q !== '',
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data !== undefined && state.data.beingRead > 0 ? whileBeingRead : false),
  });
  const asked = sentence !== null || typed.trim() === q;
  return { ...search, q, settled: asked && !search.isPlaceholderData && !search.isLoading };
}
