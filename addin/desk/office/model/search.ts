import { RichApiError } from '../client/richApiError';
import { linesAt } from './lines';
import type { Anchor } from './story';

/** Word takes a straight quotation mark for a curly one. */
const alike = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** Finds the text in the stretch, never across a paragraph's end or a note's mark. */
export function search({ story, from, to }: Anchor, wanted: string, matchCase: boolean): Anchor[] {
  if (wanted === '' || wanted.length > 255)
    throw new RichApiError(
      'SearchStringInvalidOrTooLong',
      'The text to search for is empty or too long.',
      'Range.search',
    );
  const fold = (text: string) => (matchCase ? alike(text) : alike(text).toLowerCase());
  const needle = fold(wanted.replaceAll('^t', '\t').replaceAll('^l', '\v').replaceAll('^^', '^'));
  const found: Anchor[] = [];
  for (const line of linesAt(story.doc, from, to)) {
    const text = fold(line.text);
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      const start = line.starts[at] ?? 0;
      const end = line.ends[at + needle.length - 1] ?? 0;
      if (start >= from && end <= to) found.push(story.anchor(start, end));
    }
  }
  return found;
}
