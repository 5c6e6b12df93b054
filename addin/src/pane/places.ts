import type { Place, ReadyCite, TextEdit } from '../backend/types';
import type { LiveCite } from '../word/citeHere';

/** Where the author is writing. */
export const cursor: Place = { kind: 'cursor', paragraph: 0, start: 0, length: 0 };

/** A cite at the cursor, live: its tag says what it points to. */
export function citeAtCursor(cite: ReadyCite): TextEdit {
  return { kind: 'text', place: cursor, runs: cite.runs, tag: cite.tag, title: cite.text };
}

/** Another cite in the place of a live one; refused when the author has changed that meanwhile. */
export function citeInPlace({ control, text }: LiveCite, cite: ReadyCite): TextEdit {
  const place: Place = { kind: 'control', paragraph: 0, start: 0, length: text.length, control, expected: text };
  return { kind: 'text', place, runs: cite.runs, tag: cite.tag, title: cite.text };
}

/** A key for lists, unique within one answer. */
export function placeKey(place: Place): string {
  return `${place.kind}-${place.paragraph}-${place.start}-${place.length}-${place.control ?? ''}`;
}
