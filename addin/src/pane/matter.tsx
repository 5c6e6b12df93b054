import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { answer, backend } from '../backend/client';
import type { MatterSummary } from '../backend/types';
import { readSetting, writeSetting } from '../word/settings';

/** What a draft remembers of its matter, in the document's settings. */
interface DraftMatter {
  id: string;
  /** Id of the forum profile; null for the matter's own. */
  profile: string | null;
}

const setting = 'matter';

interface CurrentMatter {
  matter: MatterSummary;
  /** The forum whose forms of citation this draft uses. */
  profile: string;
  choose: (choice: DraftMatter) => Promise<void>;
}

const MatterContext = createContext<CurrentMatter | null>(null);

export function useMatters() {
  return useQuery({
    queryKey: ['matters'],
    queryFn: ({ signal }) => answer(backend.GET('/api/matters', { signal })),
  });
}

export function matterDetail(id: string) {
  return queryOptions({
    queryKey: ['matter', id],
    queryFn: ({ signal }) => answer(backend.GET('/api/matters/{matter}', { signal, params: { path: { matter: id } } })),
  });
}

/** The matter that the draft names; the only one there is when it names none; null when the author must choose. */
export function useDraftMatter() {
  const client = useQueryClient();
  const remembered = useQuery({
    queryKey: ['setting', setting],
    queryFn: async () => ({ choice: await readSetting<DraftMatter>(setting) }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return {
    remembered: remembered.data?.choice ?? null,
    isPending: remembered.isPending,
    choose: async (choice: DraftMatter) => {
      client.setQueryData(['setting', setting], { choice });
      await writeSetting(setting, choice);
    },
  };
}

export function MatterProvider(props: {
  matter: MatterSummary;
  profile: string;
  choose: CurrentMatter['choose'];
  children: ReactNode;
}) {
  const { matter, profile, choose, children } = props;
  const current = useMemo(() => ({ matter, profile, choose }), [matter, profile, choose]);
  return <MatterContext value={current}>{children}</MatterContext>;
}

export function useMatter(): CurrentMatter {
  const current = useContext(MatterContext);
  if (current === null) throw new Error('useMatter stands outside MatterProvider.');
  return current;
}
