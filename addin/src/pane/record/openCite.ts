import { createContext } from 'react';
import type { ReadyCite } from '../../backend/types';

interface OpenCite {
  /** Stands for the page that is open in the record, or for the pin typed there; null while none is open. */
  cite: ReadyCite | null;
  report: (cite: ReadyCite | null) => void;
}

/** Shared among the tabs: what was looked up in the record can be taken over where a place in it is asked for. */
export const OpenCite = createContext<OpenCite>({ cite: null, report: () => undefined });
