import type { NoteEdit } from '../backend/types';
import { writeRuns } from './writeText';

/**
 * Calls a new footnote at the end of the range and writes its words.
 * @returns Where the author should stand now: after the call.
 */
export function writeNote(at: Word.Range, { words: pieces }: NoteEdit): Word.Range {
  const note = at.insertFootnote('');
  let next = note.body.paragraphs.getLast().getRange('End');
  for (const words of pieces) {
    const { text, control } = writeRuns(next, words, true);
    next = control === null ? text.getRange('End') : control.getRange('After');
  }
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
