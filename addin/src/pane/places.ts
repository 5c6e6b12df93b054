import type { Place, ReadyCite, TextEdit } from '../backend/types';

/** Where the author is writing. */
export const cursor: Place = { kind: 'cursor', paragraph: 0, start: 0, length: 0 };

/** A cite at the cursor, live: its tag says what it points to. */
export function citeAtCursor(cite: ReadyCite): TextEdit {
  return { kind: 'text', place: cursor, runs: cite.runs, tag: cite.tag, title: cite.text };
}

/** A key for lists, unique within one answer. */
export function placeKey(place: Place): string {
  return `${place.kind}-${place.paragraph}-${place.start}-${place.length}-${place.control ?? ''}`;
}
