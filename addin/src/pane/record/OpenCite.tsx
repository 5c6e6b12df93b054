import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { ReadyCite } from '../../backend/types';

interface Open {
  /** Stands for the page that is open in the record, or for the pin typed there; null while none is open. */
  cite: ReadyCite | null;
  report: (cite: ReadyCite | null) => void;
}

const OpenContext = createContext<Open>({ cite: null, report: () => {} });

/** Shared among the tabs: what was looked up in the record can be taken over where a place in it is asked for. */
export function OpenCiteProvider({ children }: { children: ReactNode }) {
  const [cite, report] = useState<ReadyCite | null>(null);
  const open = useMemo(() => ({ cite, report }), [cite]);
  return <OpenContext value={open}>{children}</OpenContext>;
}

export function useOpenCite(): Open {
  return useContext(OpenContext);
}
