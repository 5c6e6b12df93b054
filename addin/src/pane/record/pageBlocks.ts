import type { PageLine } from '../../backend/types';

/** A line of the page with what selecting it needs. */
export interface PlacedLine {
  text: string;
  /** Index among the page's lines. */
  index: number;
  /** UTF-16 offset of its first character in the page's lines joined by U+000A. */
  start: number;
}

/** Lines that are read on as one paragraph. */
export interface Block {
  lines: PlacedLine[];
  /** What stands in the gutter: a transcript's line number, or the number of the paragraph where its text does not show it. */
  gutter: string | null;
}

/** A line shorter than this share of the page's longest ends its paragraph. */
const fullLine = 0.72;

/**
 * The page as it is read in a narrow pane: printed lines flow on as paragraphs, for broken at every printed line they
 * would be ragged; the numbered lines of a transcript stay lines, for they are cited by number.
 */
export function pageBlocks(lines: readonly PageLine[]): Block[] {
  const longest = Math.max(0, ...lines.map((line) => line.text.length));
  const blocks: Block[] = [];
  let start = 0;
  let before: PageLine | null = null;
  for (const [index, line] of lines.entries()) {
    const placed = { text: line.text, index, start };
    const block = blocks.at(-1);
    if (block !== undefined && before !== null && readsOn(before, line, longest)) block.lines.push(placed);
    else blocks.push({ lines: [placed], gutter: gutter(line, before) });
    before = line;
    start += line.text.length + 1;
  }
  return blocks;
}

function readsOn(before: PageLine, line: PageLine, longest: number): boolean {
  if (line.number != null || before.number != null) return false;
  if ((line.paragraph ?? null) !== (before.paragraph ?? null)) return false;
  return before.text.length >= longest * fullLine && line.text.trim() !== '';
}

function gutter(line: PageLine, before: PageLine | null): string | null {
  if (line.number != null) return String(line.number);
  const { paragraph } = line;
  if (paragraph == null || paragraph === (before?.paragraph ?? null)) return null;
  return line.text.includes(paragraph) ? null : paragraph;
}
