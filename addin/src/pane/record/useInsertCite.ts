import { useCallback } from 'react';
import type { ReadyCite } from '../../backend/types';
import { useMessages } from '../messages/language';
import { citeAtCursor } from '../places';
import { useWrite } from '../useWrite';

/** Puts a cite at the cursor, where it stays live: a later refresh rewrites it as its neighbours demand. */
export function useInsertCite() {
  const messages = useMessages();
  const { busy, write } = useWrite();
  const insertCite = useCallback(
    (cite: ReadyCite) => {
      void write(() => ({ edits: [citeAtCursor(cite)], done: messages.inserted(cite.text), copy: cite.text }));
    },
    [messages, write],
  );
  return { busy, insertCite };
}
