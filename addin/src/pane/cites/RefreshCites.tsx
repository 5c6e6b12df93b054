import { Button, Spinner } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { RenderAnswer } from '../../backend/types';
import { readDraft } from '../../word/readDraft';
import { rememberVersions } from '../../word/recordVersions';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { useWrite } from '../useWrite';
import { useCiteSettings } from './useCiteSettings';

/** Rewrites every cite of the draft in reading order, for a page inserted above turns a full cite into a short one. */
export function RefreshCites({ onAnswer }: { onAnswer: (answer: RenderAnswer | null) => void }) {
  const messages = useMessages();
  const { matter, profile } = useMatter();
  const { settings } = useCiteSettings();
  const { busy, write } = useWrite();
  const [refreshing, setRefreshing] = useState(false);

  const refresh = async () => {
    setRefreshing(true);
    onAnswer(null);
    let rendered: RenderAnswer | null = null;
    const done = await write(async () => {
      const draft = await readDraft();
      rendered = await answer(
        backend.POST('/api/matters/{matter}/cites/render', {
          params: { path: { matter: matter.id } },
          body: { draft, profile, settings },
        }),
      );
      const { edits, changes } = rendered;
      await rememberVersions(rendered.versions);
      return { edits, done: changes.length === 0 ? messages.nothingRewritten : messages.rewritten(changes.length) };
    });
    if (done) onAnswer(rendered);
    setRefreshing(false);
  };

  return (
    <Button
      appearance="subtle"
      icon={refreshing ? <Spinner size="extra-tiny" /> : <ArrowSyncRegular />}
      aria-label={messages.refresh}
      title={messages.refresh}
      disabled={busy}
      onClick={() => void refresh()}
    />
  );
}
