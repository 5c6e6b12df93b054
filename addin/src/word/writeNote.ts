import type { NoteEdit } from '../backend/types';
import { writeRuns } from './writeText';

/**
 * Calls a new footnote at the end of the range and writes its words.
 * @returns Where the author should stand now: after the call.
 */
export function writeNote(at: Word.Range, { words }: NoteEdit): Word.Range {
  const note = at.insertFootnote('');
  let next = note.body.paragraphs.getLast().getRange('End');
  // Word on the web takes no content control in a note; there a cite is recognised by its form.
  for (const { runs } of words) next = writeRuns(next, { runs }, true).text.getRange('End');
  return note.reference.getRange('After');
}

/**
 * Takes a note out with its call.
 * @returns Where the call stood.
 */
export function takeOut(note: Word.NoteItem): Word.Range {
  const at = note.reference.getRange('Start');
  note.delete();
  return at;
}
