import type { Highlight } from '../../backend/types';

export interface Piece {
  text: string;
  marked: boolean;
  /** Offset in the whole text. */
  start: number;
}

/**
 * The text cut into marked and unmarked pieces, in order; joined they are the text again. Highlights are UTF-16
 * spans; they may overlap, touch or reach past the end.
 */
export function pieces(text: string, highlights: readonly Highlight[]): Piece[] {
  const spans = highlights
    .map(({ start, length }) => ({ start: Math.max(0, start), end: Math.min(text.length, start + length) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);

  const result: Piece[] = [];
  let at = 0;
  const push = (end: number, marked: boolean) => {
    if (end <= at) return;
    const last = result.at(-1);
    const piece = text.slice(at, end);
    if (last?.marked === marked) last.text += piece;
    else result.push({ text: piece, marked, start: at });
    at = end;
  };
  for (const { start, end } of spans) {
    push(start, false);
    push(end, true);
  }
  push(text.length, false);
  return result;
}
