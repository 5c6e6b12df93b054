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
