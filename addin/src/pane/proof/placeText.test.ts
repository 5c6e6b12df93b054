import { expect, test } from 'vitest';
import type { Place } from '../../backend/types';
import { placeText } from './placeText';

/** The place of the bracketed words; shown in the same way. */
function shown(text: string): string | null {
  const start = text.indexOf('[');
  const length = text.indexOf(']') - start - 1;
  const context = text.replace(/[[\]]/gu, '');
  const place: Place = {
    kind: 'span',
    paragraph: 0,
    start,
    length,
    context,
    expected: context.slice(start, start + length),
  };
  const found = placeText(place);
  return found && `${found.before}[${found.text}]${found.after}`;
}

test.each<[string, string, string]>([
  ['a short paragraph whole', 'Under the [Accord] of 2012.', 'Under the [Accord] of 2012.'],
  [
    'a long one cut at words',
    'Niger relied in good faith throughout on the terms of the [Accord], which both Parties had concluded in 2012.',
    '…on the terms of the [Accord], which both Parties had…',
  ],
  ['note calls left out, tabs as spaces', 'The\u0002\tBase[ was]\u0002 closed.', 'The Base[ was] closed.'],
  ['a point', '[]Niger responds.', '[]Niger responds.'],
])('%s', (_, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('without the paragraph, the words alone', () =>
  expect(placeText({ kind: 'control', paragraph: 0, start: 0, length: 0, expected: 'Ex. C-12' })?.text).toBe(
    'Ex. C-12',
  ));
test('a place that says nothing', () =>
  expect(placeText({ kind: 'cursor', paragraph: 0, start: 0, length: 0 })).toBeNull());
