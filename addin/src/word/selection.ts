import { refused } from './refusal';

export type Selected = {
  text: string;
  inNote: boolean;
  /** 1 to 9 in a heading, 10 in body text. */
  outlineLevel: number;
  /** Tag of the innermost content control around the selection. */
  controlTag: string | null;
};

/** Whether a body is that of a note; where it is, Word on the web takes no content control. */
export function isNote(type: string): boolean {
  return type === 'Footnote' || type === 'Endnote' || type === 'NoteItem';
}

/**
 * Reads the selected words, or the sentence that ends at the cursor when none are selected. The selection is left as a cursor
 * at its end, so that a cite inserted next follows the words and does not replace them.
 */
export async function readSentence(): Promise<string> {
  try {
    return await Word.run(async (context) => {
      const selection = context.document.getSelection();
      selection.load('text');
      const before = selection.paragraphs.getFirst().getRange('Start').expandTo(selection.getRange('Start'));
      before.load('text');
      await context.sync();
      if (selection.text.trim() === '') return lastSentence(before.text);
      selection.select('End');
      await context.sync();
      return selection.text.trim();
    });
  } catch (error) {
    throw refused(error);
  }
}

/** An initial or an abbreviation ends no sentence: what follows a full stop must begin with a capital, and what stands before it be a word. */
export function lastSentence(text: string): string {
  const sentences = text.trim().split(/(?<=[\p{Ll}\p{N}”’"»)]{2}[.?!][”’"»)]?)\s+(?=[\p{Lu}“«"])/u);
  return sentences.at(-1) ?? '';
}

/** Reads where the author stands, in one round trip. */
export async function readSelection(): Promise<Selected> {
  try {
    return await Word.run(async (context) => {
      const selection = context.document.getSelection();
      selection.load('text');
      const body = selection.parentBody;
      body.load('type');
      const control = selection.parentContentControlOrNullObject;
      control.load('tag');
      const paragraph = selection.paragraphs.getFirst();
      paragraph.load('outlineLevel');
      await context.sync();
      return {
        text: selection.text,
        inNote: isNote(body.type),
        outlineLevel: paragraph.outlineLevel,
        controlTag: control.isNullObject ? null : control.tag,
      };
    });
  } catch (error) {
    throw refused(error);
  }
}
