import type { Edit } from '../backend/types';
import { Refusal } from './refusal';

export type Applied = { applied: number };

/** @throws Refusal, and the document is as it was. */
export async function applyEdits(_edits: Edit[]): Promise<Applied> {
  throw new Refusal('unsupported', 'Writing to the document is not there yet.');
}
