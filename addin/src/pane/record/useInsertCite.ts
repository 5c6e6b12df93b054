import { useCallback } from 'react';
import { answer, backend } from '../../backend/client';
import type { CitePosition, CiteWrite, ReadyCite } from '../../backend/types';
import { readSpot } from '../../word/spot';
import { useMatter } from '../matter';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/language';
import { useWrite } from '../useWrite';

/** How a cite stands in the draft, beyond what it points to. */
export interface Manner {
  signal: string | null;
  explanation: string | null;
  position: CitePosition;
}

const plain: Manner = { signal: null, explanation: null, position: 'cursor' };

/** Puts a cite where the author stands, where it stays live: a later refresh rewrites it as its neighbours demand. */
export function useInsertCite() {
  const messages = useMessages();
  const { matter, profile } = useMatter();
  const { busy, write } = useWrite();
  const insertCite = useCallback(
    (cite: ReadyCite | (() => Promise<ReadyCite>), manner: Manner = plain) =>
      write(async () => {
        const [{ tag }, { paragraph, offset, length }] = await Promise.all([
          typeof cite === 'function' ? cite() : cite,
          readSpot(),
        ]);
        const written = await answer(
          backend.POST('/api/matters/{matter}/cites/insert', {
            params: { path: { matter: matter.id } },
            body: { spot: { paragraph, offset, length }, tag, profile, ...manner },
          }),
        );
        return { edits: written.edits, done: doneMessage(written, messages), copy: written.text, file: written.file };
      }),
    [matter.id, messages, profile, write],
  );
  return { busy, insertCite };
}

/** What was done to the cites where the author stands. */
export function doneMessage({ deed, text }: CiteWrite, messages: Messages): string {
  switch (deed) {
    case 'inserted':
      return messages.inserted(unended(text));
    case 'joined':
      return messages.citeJoined(text);
    case 'parallel':
      return messages.citeParallel(text);
    case 'present':
      return messages.citePresent;
    case 'merged':
    case 'changed':
      return messages.citeChanged(unended(text));
    case 'removed':
      return messages.citeRemoved(text);
    case 'removedNote':
      return messages.noteRemoved(text);
  }
}

/** A citation sentence stands in the middle of ours. */
const unended = (text: string) => text.replace(/\.$/u, '');
