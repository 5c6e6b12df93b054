import { draftText, noteText } from './briefText';
import { changed, type Searchable } from './place';
import { Refusal } from './refusal';
import { isNote } from './selection';
import { restOfWord } from './spacing';

/** Where the next thing goes that is written at the cursor; it moves on as things are written. */
export type Cursor = {
  at: Word.Range;
  /** The paragraph that `at` lies in, as a range. */
  line: Word.Range;
  inNote: boolean;
  /** What stands before it in its paragraph. */
  before: string;
  /** From there to the end of its paragraph. */
  tail: Word.Range;
  /** What stands in the tail; empty next to a cite. */
  after: string;
  /** Words are selected, in whose place goes what is written. */
  selected: boolean;
  /** The last words that were written there. */
  written: string;
  /** An empty paragraph, that a block takes the place of; null where there is text, or where something must stand. */
  empty: Word.Paragraph | null;
  /** At the head of a paragraph: a block goes before it, and else after it. */
  atStart: boolean;
  /** New paragraphs after the line would join its list. */
  inList: boolean;
  /** The brief ends with this line: what is put after it must be left by a paragraph of its own. */
  isLast: boolean;
  /** Why no paragraph or block can go after this line; null where one can. */
  noBlock: Refusal | null;
};

/**
 * Queues what must be known about the cursor; after the next round trip it gives the cursor.
 * The function throws where nothing can be written at all.
 */
export function queueCursor(context: Word.RequestContext): () => Cursor {
  const selection = context.document.getSelection();
  selection.load('isEmpty');
  const body = selection.parentBody;
  body.load('type');
  const control = selection.parentContentControlOrNullObject;
  control.load('tag,cannotEdit');
  const paragraph = selection.paragraphs.getLast();
  paragraph.load('tableNestingLevel,isListItem,text,outlineLevel');
  const before = selection.paragraphs.getFirst().getRange('Start').expandTo(selection.getRange('Start'));
  before.load('text');
  const line = paragraph.getRange('Whole');
  const tail = selection.getRange('End').expandTo(paragraph.getRange('End'));
  tail.load('text');
  const fromLast = context.document.body.paragraphs.getLast().getRange('Whole').compareLocationWith(line);
  // Of the whole line, so that a slot or a cite in it does not hide the block around it.
  const block = line.parentContentControlOrNullObject;
  block.load('tag,cannotEdit');

  return () => {
    if ((!control.isNullObject && control.cannotEdit) || (!block.isNullObject && block.cannotEdit))
      throw new Refusal('lockedHere');
    const inNote = isNote(body.type);
    // Next to a cite, not in it: one control stands for one document.
    const inCite = !control.isNullObject && isCite(control.tag);
    const isLast = fromLast.value === 'Equal';
    return {
      at: inCite ? control.getRange('After') : selection,
      line,
      inNote,
      before: before.text,
      tail,
      after: inCite ? '' : tail.text,
      empty: isLast || paragraph.text !== '' || paragraph.isListItem || paragraph.outlineLevel <= 9 ? null : paragraph,
      written: '',
      selected: !selection.isEmpty,
      atStart: selection.isEmpty && before.text === '' && paragraph.text !== '',
      inList: paragraph.isListItem,
      isLast,
      noBlock: noBlock(inNote, paragraph.tableNestingLevel > 0, !block.isNullObject && isOurs(block.tag)),
    };
  };
}

/** Queues the search for the end of the word that the author stands in; after the next round trip the function goes there. */
export function queueWordEnd(cursor: Cursor): (() => void) | null {
  const rest = cursor.selected ? '' : restOfWord(cursor.before, cursor.after);
  if (rest === '') return null;
  const found = cursor.tail.search(rest, { matchCase: true });
  found.load('items/text');
  return () => {
    const [word] = found.items;
    if (word === undefined) throw changed();
    cursor.at = word.getRange('End');
    cursor.before += rest;
    cursor.after = cursor.after.slice(rest.length);
  };
}

/** Queues the reading of the paragraph that the author stands in, where a selection begins; after the next round trip it gives it. */
export function queueLine(context: Word.RequestContext): () => Searchable {
  const selection = context.document.getSelection();
  const body = selection.parentBody;
  body.load('type');
  const paragraph = selection.paragraphs.getFirst();
  paragraph.load('text');
  return () =>
    isNote(body.type)
      ? { paragraph, text: noteText(paragraph.text), note: body }
      : { paragraph, text: draftText(paragraph.text), note: null };
}

function noBlock(inNote: boolean, inTable: boolean, inBlock: boolean): Refusal | null {
  if (inNote) return new Refusal('blockInNote');
  if (inTable) return new Refusal('blockInTable');
  if (inBlock) return new Refusal('blockInBlock');
  return null;
}

/** Only the first words of a tag are looked at; what it says is the backend's to know. */
const isOurs = (tag: string) => tag.startsWith('nb1:');
export const isCite = (tag: string) => tag.startsWith('nb1:cite:');
export const isBlock = (tag: string) => tag.startsWith('nb1:clause:');
