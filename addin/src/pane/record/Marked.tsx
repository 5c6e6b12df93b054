import type { Highlight } from '../../backend/types';
import { pieces } from './highlights';

/** A text with the words marked that matched. */
export function Marked({ text, highlights }: { text: string; highlights: Highlight[] }) {
  return pieces(text, highlights).map((piece) =>
    piece.marked ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>,
  );
}
