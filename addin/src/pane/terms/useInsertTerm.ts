import { useMessages } from '../messages/language';
import { cursor } from '../places';
import { useWrite } from '../useWrite';

/** Puts a term at the cursor, as plain words. */
export function useInsertTerm() {
  const messages = useMessages();
  const { busy, write } = useWrite();
  return {
    busy,
    /**
     * @param words May be asked for at the last moment, since the draft can have changed.
     * @returns Whether it stands in the draft.
     */
    insert: (words: () => string | Promise<string>) =>
      write(async () => {
        const text = await words();
        return {
          edits: [{ kind: 'text', place: cursor, runs: [{ text, bold: false, italic: false }] }],
          done: messages.inserted(`“${text}”`),
          copy: text,
        };
      }),
  };
}
