import { useCallback, useEffect, useRef, useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { Draft, ProofAnswer } from '../../backend/types';
import { readDraft } from '../../word/readDraft';
import { rememberVersions } from '../../word/recordVersions';
import { useMatter } from '../matter';
import { useLanguage } from '../messages/language';

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

/** A check of the whole draft, run when it is asked for; quietly when nobody is to notice but by what it finds. */
export function useProof(checks: Checks) {
  const { matter, profile } = useMatter();
  const { language } = useLanguage();
  const [state, setState] = useState(untouched);
  const current = useRef<AbortController | null>(null);
  const checked = useRef<{ draft: Draft; language: string } | null>(null);
  // Names this opening of the brief to the backend, which then reads only what has changed since the last check.
  const session = useRef(crypto.randomUUID());

  const start = useCallback(
    async (quiet: boolean) => {
      current.current?.abort();
      const control = new AbortController();
      current.current = control;
      if (!quiet) setState((before) => ({ ...untouched, running: true, proof: before.proof }));
      const slow = quiet ? 0 : setTimeout(() => setState((before) => ({ ...before, slow: true })), noticeable);
      const settle = (outcome: Partial<ProofState>) => {
        if (current.current === control) setState((before) => ({ ...before, ...outcome, running: false, slow: false }));
      };
      try {
        const draft = await readDraft();
        control.signal.throwIfAborted();
        if (quiet && checked.current?.language === language && sameDraft(draft, checked.current.draft)) return;
        const proof = await answer(
          backend.POST('/api/matters/{matter}/proof', {
            signal: control.signal,
            params: { path: { matter: matter.id }, query: { checks, profile, session: session.current } },
            body: draft,
          }),
        );
        await rememberVersions(proof.versions);
        checked.current = { draft, language };
        settle({ proof, error: null, cancelled: false });
      } catch (error) {
        // Nobody asked for this check: what the last one found stays, and the next pause tries again.
        if (!quiet) settle(control.signal.aborted ? { cancelled: true } : { error, proof: null });
      } finally {
        clearTimeout(slow);
      }
    },
    [matter.id, profile, checks, language],
  );

  const run = useCallback(() => start(false), [start]);
  const runQuietly = useCallback(() => start(true), [start]);
  // What was found is worded anew when the pane changes its language.
  useEffect(() => {
    if (checked.current !== null && checked.current.language !== language) void runQuietly();
  }, [language, runQuietly]);
  const cancel = useCallback(() => current.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  return { ...state, run, runQuietly, cancel };
}

function sameDraft(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
