import type { Place } from '../backend/types';
import { type BriefParagraph, draftText } from './briefText';
import { Refusal } from './refusal';

export const changed = () => new Refusal('changed');

/**
 * The paragraph that a span was read in: the one at its index when its text is still the same,
 * else the only paragraph with that text, since paragraphs may have been added or taken away before it.
 */
export function paragraphOf(place: Place, brief: BriefParagraph[]): BriefParagraph {
  const there = brief[place.paragraph];
  const context = place.context ?? null;
  if (context === null) {
    const stands = there?.text.slice(place.start, place.start + place.length);
    if (there !== undefined && (place.expected ?? stands) === stands) return there;
    throw changed();
  }
  if (there?.text === context) return there;
  const [only, second] = brief.filter((paragraph) => paragraph.text === context);
  if (only === undefined || second !== undefined) throw changed();
  return only;
}

/**
 * Stretches of a paragraph that are found again by searching for their text: Word has no offsets.
 * A search must not cross a note's mark, is limited to 255 characters, and reads some characters as commands.
 */
type Piece = { start: number; length: number };

const longest = 200;
// Note marks, tabs, line breaks and the stand-ins of objects.
const unsearchable = /[\p{Cc}\uFFFC]/u;

/** A paragraph in which a span is looked for; the note is null in the body. */
export type Searchable = Pick<BriefParagraph, 'paragraph' | 'text'> & { note: object | null };

/** Searches queued for one span; after the next round trip it gives the range. */
export type Located = () => Word.Range;

/** Queues what finds a span of the paragraph again. */
export function locate({ paragraph, text, note }: Searchable, start: number, length: number): Located {
  const end = start + length;
  if (start < 0 || end > text.length) throw changed();
  // The range of a note's paragraph begins with the note's number, which is no part of its text.
  if (length === 0) return locatePoint(paragraph, text, start, note === null ? 0 : -1);
  if (note === null && start === 0 && end === text.length) {
    const whole = paragraph.getRange('Content');
    return () => whole;
  }
  const head = pieceFrom(text, start, end);
  if (head.length === length) return searched(paragraph, text, head);
  const tail = pieceUpTo(text, end, start);
  if (head.length === 0 || tail.length === 0) throw notSearchable();
  const [first, last] = [searched(paragraph, text, head), searched(paragraph, text, tail)];
  return () => first().expandTo(last());
}

function locatePoint(paragraph: Word.Paragraph, text: string, at: number, first: number): Located {
  if (at === first || at === text.length) {
    const point = paragraph.getRange(at === first ? 'Start' : 'End');
    return () => point;
  }
  const before = pieceUpTo(text, at, 0);
  if (before.length > 0) {
    const found = searched(paragraph, text, before);
    return () => found().getRange('End');
  }
  const after = pieceFrom(text, at, text.length);
  if (after.length === 0) throw notSearchable();
  const found = searched(paragraph, text, after);
  return () => found().getRange('Start');
}

function pieceFrom(text: string, start: number, limit: number): Piece {
  let end = start;
  while (end < limit && end - start < longest && !unsearchable.test(text.charAt(end))) end++;
  return { start, length: end - start };
}

function pieceUpTo(text: string, end: number, limit: number): Piece {
  let start = end;
  while (start > limit && end - start < longest && !unsearchable.test(text.charAt(start - 1))) start--;
  return { start, length: end - start };
}

function searched(paragraph: Word.Paragraph, text: string, piece: Piece): Located {
  const wanted = text.substr(piece.start, piece.length);
  let nth = 0;
  for (let at = text.indexOf(wanted); at !== piece.start; at = text.indexOf(wanted, at + wanted.length)) {
    if (at < 0 || at > piece.start) throw notSearchable();
    nth++;
  }
  const results = paragraph.search(wanted.replaceAll('^', '^^'), { matchCase: true });
  results.load('items/text');
  return () => {
    // Word's search takes a straight quotation mark for a curly one and the reverse; the count above does not.
    const range = results.items.filter((found) => draftText(found.text) === wanted)[nth];
    if (range === undefined) throw changed();
    return range;
  };
}

function notSearchable(): Refusal {
  return new Refusal('notFound');
}
