import { readBrief } from './briefText';
import { changed } from './place';

/** Finds the note that the author stands in, which reads just so. */
export async function noteHere(context: Word.RequestContext, text: string): Promise<Word.NoteItem> {
  const brief = await readBrief(context);
  const selection = context.document.getSelection();
  const compared = brief.flatMap(({ paragraph, text: read, note }) =>
    note === null || read !== text
      ? []
      : [{ ...note, relation: selection.compareLocationWith(paragraph.getRange('Whole')) }],
  );
  await context.sync();
  const here = compared.find(({ relation }) => !apart.has(relation.value));
  const paragraphs = brief.filter(({ note }) => note?.number === here?.number).length;
  if (here === undefined || paragraphs > 1) throw changed();
  return here.item;
}

const apart = new Set<string>(['Unrelated', 'Before', 'After']);
