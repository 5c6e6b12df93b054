import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { RenderAnswer } from '../../backend/types';
import { readDraft } from '../../word/readDraft';
import { namesSetting, rememberNames, rememberVersions } from '../../word/recordVersions';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { readAnew } from '../queries';
import { useWrite } from '../useWrite';
import { useCiteSettings } from './useCiteSettings';

/** How far a refresh is: what is only being looked at can be cancelled, what is being written cannot. */
export type RefreshStage = 'looking' | 'writing' | null;

export interface Refresh {
  stage: RefreshStage;
  run: () => Promise<void>;
  cancel: () => void;
}

/** Rewrites every cite of the draft in reading order, for a page inserted above turns a full cite into a short one. */
export function useRefreshCites(onAnswer: (answer: RenderAnswer | null) => void): Refresh {
  const messages = useMessages();
  const { matter, profile } = useMatter();
  const { settings } = useCiteSettings();
  const { write } = useWrite();
  const client = useQueryClient();
  const [stage, setStage] = useState<RefreshStage>(null);
  const current = useRef<AbortController | null>(null);

  const run = async () => {
    const control = new AbortController();
    current.current = control;
    setStage('looking');
    onAnswer(null);
    let rendered: RenderAnswer | null = null;
    const render = async () => {
      const draft = await readDraft();
      control.signal.throwIfAborted();
      rendered = await answer(
        backend.POST('/api/matters/{matter}/cites/render', {
          signal: control.signal,
          params: { path: { matter: matter.id } },
          body: { draft, profile, settings },
        }),
      );
      control.signal.throwIfAborted();
      setStage('writing');
      const { edits, changes, kept, versions, names } = rendered;
      await rememberVersions(versions);
      await rememberNames(names);
      void readAnew(client, ['setting', namesSetting]);
      // The pane may have read the record before it was renumbered.
      if (Object.keys(names).length > 0) void readAnew(client, ['record', matter.id]);
      const nothing = kept.length === 0 ? messages.nothingRewritten : messages.leftAlone(kept.length);
      return { edits, done: changes.length === 0 ? nothing : messages.rewritten(changes.length) };
    };
    const done = await write(() =>
      render().catch((error: unknown) => {
        if (!control.signal.aborted) throw error;
        rendered = null;
        return { edits: [], done: messages.refreshCancelled };
      }),
    );
    if (done) onAnswer(rendered);
    setStage(null);
  };

  const cancel = useCallback(() => current.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  return { stage, run, cancel };
}
