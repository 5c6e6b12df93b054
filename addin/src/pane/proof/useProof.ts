import { useCallback, useEffect, useRef, useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { ProofAnswer } from '../../backend/types';
import { readDraft } from '../../word/readDraft';
import { rememberVersions } from '../../word/recordVersions';
import { useMatter } from '../matter';

/** Where a check stands; a check that runs again keeps showing what the last one found. */
export interface ProofState {
  running: boolean;
  /** It runs long enough to be told about. */
  slow: boolean;
  proof: ProofAnswer | null;
  error: unknown;
  cancelled: boolean;
}

const untouched: ProofState = { running: false, slow: false, proof: null, error: null, cancelled: false };

/** A check that is done before this, in milliseconds, shows no progress: it would only flicker. */
const noticeable = 1_000;

/** Groups of checks that are run together. */
export type Checks = 'terms' | 'cites,quotes';

/** A check of the whole draft, run when it is asked for. */
export function useProof(checks: Checks) {
  const { matter, profile } = useMatter();
  const [state, setState] = useState(untouched);
  const current = useRef<AbortController | null>(null);

  const run = useCallback(async () => {
    current.current?.abort();
    const control = new AbortController();
    current.current = control;
    setState((before) => ({ ...untouched, running: true, proof: before.proof }));
    const slow = setTimeout(() => setState((before) => ({ ...before, slow: true })), noticeable);
    const settle = (outcome: Partial<ProofState>) => {
      if (current.current === control) setState((before) => ({ ...before, ...outcome, running: false, slow: false }));
    };
    try {
      const draft = await readDraft();
      control.signal.throwIfAborted();
      const proof = await answer(
        backend.POST('/api/matters/{matter}/proof', {
          signal: control.signal,
          params: { path: { matter: matter.id }, query: { checks, profile } },
          body: draft,
        }),
      );
      await rememberVersions(proof.versions);
      settle({ proof });
    } catch (error) {
      settle(control.signal.aborted ? { cancelled: true } : { error, proof: null });
    } finally {
      clearTimeout(slow);
    }
  }, [matter.id, profile, checks]);

  const cancel = useCallback(() => current.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  return { ...state, run, cancel };
}
