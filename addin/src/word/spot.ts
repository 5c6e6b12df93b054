import type { CiteSpot } from '../backend/types';
import { draftText, noteText } from './briefText';
import { controlSpans } from './controlSpans';
import { isCite } from './cursor';
import { notesTakeControls } from './notesTakeControls';
import { refused } from './refusal';
import { isNote } from './selection';
import { restOfWord } from './spacing';

/** Where the author stands, for the backend to judge. */
export type Spot = CiteSpot & {
  /** Of the live cite that the author stands in. */
  cite: number | null;
};

/** Reads the paragraph that the author stands in, its cites and the cursor, in one round trip. */
export async function readSpot(): Promise<Spot> {
  try {
    return await Word.run(read);
  } catch (error) {
    throw refused(error);
  }
}

async function read(context: Word.RequestContext): Promise<Spot> {
  const selection = context.document.getSelection();
  selection.load('text');
  const body = selection.parentBody;
  body.load('type');
  const control = selection.parentContentControlOrNullObject;
  control.load('id,tag');
  const paragraph = selection.paragraphs.getFirst();
  paragraph.load('text');
  const before = paragraph.getRange('Start').expandTo(selection.getRange('Start'));
  before.load('text');
  const controls = paragraph.contentControls;
  controls.load('items/id,items/tag,items/text');
  await context.sync();

  const inNote = isNote(body.type);
  const plain = inNote ? noteText : draftText;
  const text = plain(paragraph.text);
  const cites = controls.items
    .filter(({ tag }) => isCite(tag))
    .map(({ id, tag, text: inside }) => ({ id, tag, text: inside, paragraphs: [text] }));
  const cite = !control.isNullObject && isCite(control.tag) ? control.id : null;
  const selected = Math.min(plain(before.text).length, text.length);
  const length = Math.min(draftText(selection.text).length, text.length - selected);
  // Where the writer will write.
  const rest = length === 0 && cite === null ? restOfWord(text.slice(0, selected), text.slice(selected)) : '';
  const offset = selected + rest.length;
  return {
    paragraph: {
      text,
      style: 'Normal',
      outlineLevel: 10,
      // Which note it is nobody needs to know.
      note: inNote ? 1 : null,
      tableDepth: 0,
      listItem: false,
      controls: inNote && !notesTakeControls() ? [] : (controlSpans([text], cites)[0] ?? []),
    },
    offset,
    length,
    cite,
  };
}
