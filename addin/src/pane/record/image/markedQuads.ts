import type { PageLine } from '../../../backend/types';
import type { PageSpan } from '../pageSelection';

/** A run of text as the PDF library finds it on a page; lengths in the page's own units. */
export interface TextPiece {
  str: string;
  /** Where its first letter stands and how it lies: `[a, b, c, d, x, y]`. */
  transform: number[];
  width: number;
  height: number;
}

/** The corners of a place on the page, in the page's own units. */
export type Quad = [x: number, y: number][];

/** A letter of the page, and its part of the piece that it stands in, from 0 to 1. */
interface Letter {
  text: string;
  piece: TextPiece;
  from: number;
  to: number;
}

/**
 * Where a span of the page's text stands on the sheet. A line whose letters the PDF does not hold in a row is left out.
 *
 * @param lines The page as it was extracted, whose furniture the pieces still contain.
 * @param span UTF-16 offsets in those lines joined by U+000A.
 */
export function markedQuads(lines: readonly PageLine[], span: PageSpan, pieces: readonly TextPiece[]): Quad[] {
  const letters = pieces.flatMap(lettersIn);
  const sheet = letters.map((letter) => letter.text).join('');
  const places = placesOn(
    sheet,
    lines.map(({ text }) => bare(text)),
  );
  const quads: Quad[] = [];
  let start = 0;
  lines.forEach(({ text }, index) => {
    const [from, to] = [Math.max(span.from - start, 0), Math.min(span.to - start, text.length)];
    start += text.length + 1;
    const at = places[index] ?? -1;
    if (at < 0 || from >= to) return;
    const first = at + bare(text.slice(0, from)).length;
    quads.push(...quadsOf(letters.slice(first, first + bare(text.slice(from, to)).length)));
  });
  return quads;
}

/**
 * Where each line begins in the letters of the sheet; -1 where it does not stand there. A sheet may hold other pages that say the same in places, so the longest
 * line that stands there once is found first, and the others from it on and back.
 */
function placesOn(sheet: string, lines: readonly string[]): number[] {
  const places = lines.map((line) => (line === '' ? -1 : sheet.indexOf(line)));
  let anchor = -1;
  lines.forEach((line, index) => {
    const at = places[index] ?? -1;
    if (at >= 0 && sheet.indexOf(line, at + 1) < 0 && line.length > (lines[anchor]?.length ?? 0)) anchor = index;
  });
  // Reading order is mostly the file's; where it is not, a line stands where it is found first.
  let cursor = places[anchor] ?? 0;
  for (let index = Math.max(anchor, 0); index < lines.length; index++) {
    const line = lines[index] ?? '';
    const at = line === '' ? -1 : sheet.indexOf(line, cursor);
    if (at < 0) continue;
    places[index] = at;
    cursor = at + line.length;
  }
  let limit = places[anchor] ?? 0;
  for (let index = anchor - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    const at = line === '' || line.length > limit ? -1 : sheet.lastIndexOf(line, limit - line.length);
    if (at < 0) continue;
    places[index] = at;
    limit = at;
  }
  return places;
}

/** Ligatures apart and white space left out, as neither reader of the file need agree with the other on them. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad]/gu, '');
}

/** One for each UTF-16 unit. */
function lettersIn(piece: TextPiece): Letter[] {
  const characters = [...piece.str];
  return characters.flatMap((character, index) =>
    bare(character)
      .split('')
      .map((text) => ({ text, piece, from: index / characters.length, to: (index + 1) / characters.length })),
  );
}

/** One for each piece that the letters stand in. */
function quadsOf(letters: readonly Letter[]): Quad[] {
  const ends = new Map<TextPiece, { from: number; to: number }>();
  for (const { piece, from, to } of letters) ends.set(piece, { from: ends.get(piece)?.from ?? from, to });
  return [...ends].map(([piece, { from, to }]) => quadOf(piece, from, to));
}

function quadOf({ transform, width, height }: TextPiece, from: number, to: number): Quad {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const [along, up] = [Math.hypot(a, b) || 1, Math.hypot(c, d) || 1];
  const at = (part: number, rise: number): [number, number] => [
    x + (a / along) * width * part + (c / up) * height * rise,
    y + (b / along) * width * part + (d / up) * height * rise,
  ];
  // From under the baseline, where some letters reach, to the top of the tallest.
  return [at(from, -0.22), at(to, -0.22), at(to, 0.88), at(from, 0.88)];
}
