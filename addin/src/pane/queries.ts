import { type Query, QueryCache, QueryClient, type QueryKey } from '@tanstack/react-query';
import { ProblemError } from '../backend/problem';

/** What the pane has been told, for as long as it is open. */
export function createQueries(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: dropTakenBack }),
    defaultOptions: {
      // The backend may be on this machine: what the browser believes of the network does not matter.
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, staleTime: 60_000 },
    },
  });
}

/** What cannot be renewed at the moment stays on the screen; what the backend has taken back does not. */
function dropTakenBack(error: unknown, query: Query<unknown, unknown>): void {
  const { status } = error instanceof ProblemError ? error : { status: null };
  if (status !== null && status >= 400 && status < 500 && query.state.data !== undefined)
    query.setState({ data: undefined });
}

/** Forgets what one person was shown, before another sits down. */
export function forgetPerson(client: QueryClient): void {
  void client.resetQueries({ predicate: isOfBackend });
}

/** Asks anew for what the backend has worded in another language; until it comes, that stays on the screen. */
export function askAgain(client: QueryClient): void {
  void client.invalidateQueries({ predicate: isOfBackend });
}

/** Asks anew for what was read of the draft, since it has been written to. A first reading that is still under way would be kept otherwise, though it read the draft as it was. */
export async function readAnew(client: QueryClient, queryKey: QueryKey): Promise<void> {
  await client.cancelQueries({ queryKey });
  await client.invalidateQueries({ queryKey });
}

/** What the document itself says is nobody's. */
function isOfBackend({ queryKey: [kind] }: Query): boolean {
  return kind !== 'word' && kind !== 'setting' && kind !== 'answers';
}
