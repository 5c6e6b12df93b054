import type { Edit } from '../../backend/types';
import { type PlaceText, placeText } from './placeText';

/** What an edit does to the words, with a few on each side. */
export interface FixText extends PlaceText {
  /** What stands there afterwards; empty where the words go. */
  becomes: string;
}

/** Null where it cannot be shown in a line, such as a block. */
export function fixText(edit: Edit): FixText | null {
  const place = placeText(edit.place);
  return place && 'runs' in edit ? { ...place, becomes: edit.runs.map((run) => run.text).join('') } : null;
}
