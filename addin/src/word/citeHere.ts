import { draftText } from './briefText';
import { isCite } from './cursor';
import { refused } from './refusal';
import { queueWordsHere, type WordsHere } from './wordsHere';

/** A live cite in the draft. */
export type LiveCite = {
  control: number;
  /** For the backend to read. */
  tag: string;
  text: string;
};

/** Where the author stands. */
export type Here = { cite: LiveCite | null; words: WordsHere };

/** Reads the live cite that the author stands in, null where it is none, and the words around, in one round trip. */
export async function readHere(): Promise<Here> {
  try {
    return await Word.run(async (context) => {
      const selection = context.document.getSelection();
      const control = selection.parentContentControlOrNullObject;
      control.load('id,tag,text');
      const words = queueWordsHere(selection);
      await context.sync();
      const none = control.isNullObject || !isCite(control.tag);
      return {
        cite: none ? null : { control: control.id, tag: control.tag, text: draftText(control.text) },
        words: words(),
      };
    });
  } catch (error) {
    throw refused(error);
  }
}
