import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { synchronise } from '../../backend/synchronise';
import type { ReadingProgress } from '../../backend/types';
import { matterDetail, useMatter } from '../matter';

/** How often the matter's source is looked at again while the pane can be seen. */
const every = 60_000;

export interface Reading {
  /** Of the reading under way or cancelled; null when there is nothing left to read. */
  progress: ReadingProgress | null;
  cancelled: boolean;
  cancel: () => void;
  goOn: () => void;
}

/** Keeps the matter as its source has it. When that fails nothing is said: the label of age says it. */
export function useReading(): Reading {
  const client = useQueryClient();
  const { matter } = useMatter();
  const [progress, setProgress] = useState<ReadingProgress | null>(null);
  const [cancelled, setCancelled] = useState(false);

  const queryKey = ['synchronise', matter.id];
  const { refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      let unfinished = false;
      try {
        for await (const now of synchronise(matter.id, signal)) {
          setProgress(now.read < now.total ? now : null);
          // From here on the lists ask by themselves, for as long as a document in them is being read.
          if (now.read < now.total && !unfinished) void renewLists(client, matter.id);
          unfinished ||= now.read < now.total;
        }
      } finally {
        if (!signal.aborted) {
          setProgress(null);
          await renew(client, matter.id, matter.synchronised, unfinished);
        }
      }
      return null;
    },
    enabled: !cancelled,
    staleTime: every,
    gcTime: 0,
    refetchInterval: every,
    refetchOnWindowFocus: true,
  });

  return {
    progress,
    cancelled,
    cancel: () => {
      setCancelled(true);
      void client.cancelQueries({ queryKey });
    },
    goOn: () => {
      setCancelled(false);
      void refetch();
    },
  };
}

/** The matter's own line first; the lists only when something may have changed. */
async function renew(client: QueryClient, id: string, listed: string, read: boolean): Promise<void> {
  const before = client.getQueryData(matterDetail(id).queryKey)?.synchronised ?? listed;
  const after = await client.fetchQuery({ ...matterDetail(id), staleTime: 0 }).catch(() => null);
  if (read || (after !== null && after.synchronised !== before)) await renewLists(client, id);
}

async function renewLists(client: QueryClient, id: string): Promise<void> {
  await client.invalidateQueries({
    predicate: ({ queryKey: [kind, matter] }) =>
      kind === 'matters' || (matter === id && kind !== 'matter' && kind !== 'synchronise'),
  });
}
