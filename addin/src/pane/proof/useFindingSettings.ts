import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Severity } from '../../backend/types';
import { readSetting, writeSetting } from '../../word/settings';
import { type Ignored, readIgnored } from './ignored';
import type { Checks } from './useProof';

const setting = 'findings';

/** From the least to the gravest. */
export const severities: readonly Severity[] = ['info', 'warning', 'error'];

/** What the draft remembers of its findings; it lies in the document's settings. */
interface Remembered {
  ignored: Ignored[];
  /** The least severity that each check shows; notes only when they were asked for. */
  least: Partial<Record<Checks, Severity>>;
}

/** What the lawyer has said to this draft's findings; the document itself remembers it. */
export function useFindingSettings(checks: Checks) {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['setting', setting],
    queryFn: async (): Promise<Remembered> => {
      const { ignored, least } = (await readSetting<Partial<Remembered>>(setting)) ?? {};
      return { ignored: readIgnored(ignored), least: typeof least === 'object' ? (least ?? {}) : {} };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { ignored, least }: Remembered = data ?? { ignored: [], least: {} };
  const remember = async (change: Partial<Remembered>) => {
    const before = client.getQueryData<Remembered>(['setting', setting]);
    const after = { ignored, least, ...before, ...change };
    await writeSetting(setting, after);
    client.setQueryData(['setting', setting], after);
  };
  return {
    ignored,
    ignoreThese: (list: Ignored[]) => remember({ ignored: list }),
    least: severities.find((severity) => severity === least[checks]) ?? 'warning',
    showFrom: (severity: Severity) => remember({ least: { ...least, [checks]: severity } }),
  };
}
