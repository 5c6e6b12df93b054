import type { Passage } from '../../backend/types';
import { grouped } from '../grouped';

/** The passages of one document after another, the document with the best passage first. */
export function byDocument(passages: readonly Passage[]): Passage[] {
  return [...grouped(passages, (passage) => passage.key).values()].flat();
}
