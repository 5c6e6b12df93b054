import { draftText } from './briefText';
import { isCite } from './cursor';
import { refused } from './refusal';

/** A live cite in the draft. */
export type LiveCite = {
  control: number;
  /** For the backend to read. */
  tag: string;
  text: string;
};

/** Reads the live cite that the author stands in, in one round trip; null where it is none. */
export async function readCiteHere(): Promise<LiveCite | null> {
  try {
    return await Word.run(async (context) => {
      const control = context.document.getSelection().parentContentControlOrNullObject;
      control.load('id,tag,text');
      await context.sync();
      if (control.isNullObject || !isCite(control.tag)) return null;
      return { control: control.id, tag: control.tag, text: draftText(control.text) };
    });
  } catch (error) {
    throw refused(error);
  }
}
