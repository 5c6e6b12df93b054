import type { Place } from '../../backend/types';

/** The gap after the one shown last, in reading order; the first again after the last. */
export function nextGap(gaps: readonly Place[], shown: Place | null): Place | null {
  const after = (gap: Place) =>
    shown === null || gap.paragraph > shown.paragraph || (gap.paragraph === shown.paragraph && gap.start > shown.start);
  return gaps.find(after) ?? gaps[0] ?? null;
}
