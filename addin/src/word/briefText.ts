/** How Office.js shows the mark of a note inside a paragraph's text; the draft keeps it. */
export const noteMark = '\u0002';

/** How many notes one round trip reads: a host slows down, and the web one refuses, when thousands of objects travel at once. */
const slice = 500;

/** One paragraph of the brief, where a draft has it. */
export type BriefParagraph = {
  paragraph: Word.Paragraph;
  text: string;
  note: { number: number; item: Word.NoteItem } | null;
};

/**
 * Reads the paragraphs in the order of a draft: those of a note stand after the paragraph that calls it.
 * Two round trips; one where the brief has no notes. More than 500 notes take one more for each 500.
 *
 * @param properties Of a paragraph, comma-separated; `text` is always read.
 * @param also Queues what else should travel with the second round trip, and says whether there is anything.
 * @param ofNote Queues what else is to be read of a note, with its paragraphs.
 */
export async function readBrief(
  context: Word.RequestContext,
  properties = 'text',
  also: () => boolean = () => false,
  ofNote: (note: Word.NoteItem) => void = () => {},
): Promise<BriefParagraph[]> {
  const wanted = [...new Set(['text', ...properties.split(',')])].map((name) => `items/${name}`).join(',');
  const body = context.document.body.paragraphs;
  body.load(wanted);
  const notes = context.document.body.footnotes;
  notes.load('items/type');
  await context.sync();

  const within: Word.ParagraphCollection[] = [];
  let pending = also();
  for (const [index, note] of notes.items.entries()) {
    const paragraphs = note.body.paragraphs;
    paragraphs.load(wanted);
    within.push(paragraphs);
    ofNote(note);
    pending = true;
    if (index % slice === slice - 1) {
      await context.sync();
      pending = false;
    }
  }
  if (pending) await context.sync();

  const read: BriefParagraph[] = [];
  let called = 0;
  const addNotes = (upTo: number) => {
    for (; called < Math.min(upTo, notes.items.length); called++) {
      const item = notes.items[called];
      if (item === undefined) continue;
      for (const paragraph of within[called]?.items ?? [])
        read.push({ paragraph, text: noteText(paragraph.text), note: { number: called + 1, item } });
    }
  };
  let marks = 0;
  for (const paragraph of body.items) {
    const text = draftText(paragraph.text);
    read.push({ paragraph, text, note: null });
    marks += text.split(noteMark).length - 1;
    addNotes(marks);
  }
  addNotes(notes.items.length);
  return read;
}

/** Without the note's own number and the space after it: some hosts show them as part of the text, some do not. */
export function noteText(text: string): string {
  const read = draftText(text);
  return (read.startsWith(noteMark) ? read.slice(1) : read).trimStart();
}

/** A paragraph's text as a draft has it; every character keeps its offset. */
export function draftText(text: string): string {
  return text.replace(/[\n\r]/g, '\u000B');
}
