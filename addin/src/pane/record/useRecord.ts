import { useQuery } from '@tanstack/react-query';
import { answer, backend } from '../../backend/client';
import { useMatter } from '../matter';

/** A record that is still being read is asked again, so that no page stays unfound. */
export const whileBeingRead = 1000;

/** The documents of the matter's record. */
export function useRecord() {
  const { matter } = useMatter();
  return useQuery({
    queryKey: ['record', matter.id],
    queryFn: ({ signal }) =>
      answer(backend.GET('/api/matters/{matter}/record', { signal, params: { path: { matter: matter.id } } })),
    refetchInterval: ({ state }) => (state.data?.some((row) => row.beingRead) ? whileBeingRead : false),
  });
}
