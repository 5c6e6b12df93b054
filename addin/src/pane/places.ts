import type { Place } from '../backend/types';

/** Where the author is writing. */
export const cursor: Place = { kind: 'cursor', paragraph: 0, start: 0, length: 0 };

/** A key for lists, unique within one answer. */
export function placeKey(place: Place): string {
  return `${place.kind}-${place.paragraph}-${place.start}-${place.length}-${place.control ?? ''}`;
}
