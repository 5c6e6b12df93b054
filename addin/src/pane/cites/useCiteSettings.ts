import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CiteSettings } from '../../backend/types';
import { readSetting, writeSetting } from '../../word/settings';

const setting = 'cites';
const usual: CiteSettings = { useId: false, citeBy: 'asTagged', sections: true };

/** What the draft chooses of its forum's cites; the document itself remembers it. */
export function useCiteSettings() {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['setting', setting],
    queryFn: async () => ({ ...usual, ...(await readSetting<Partial<CiteSettings>>(setting)) }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return {
    settings: data ?? usual,
    choose: async (settings: CiteSettings) => {
      client.setQueryData(['setting', setting], settings);
      await writeSetting(setting, settings);
    },
  };
}
