import { expect, test } from 'vitest';
import { pieces } from './highlights';

/** Marked pieces in brackets. */
const shown = (text: string, ...spans: [number, number][]) =>
  pieces(
    text,
    spans.map(([start, length]) => ({ start, length })),
  )
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('|');

test.each<[string, string, [number, number][], string]>([
  ['no highlight leaves the text whole', 'the air base', [], 'the air base'],
  ['one in the middle', 'the air base', [[4, 3]], 'the |[air]| base'],
  ['one over everything', 'Niamey', [[0, 6]], '[Niamey]'],
  [
    'out of order',
    'air base',
    [
      [4, 4],
      [0, 3],
    ],
    '[air]| |[base]',
  ],
  [
    'overlapping ones become one',
    'denunciation',
    [
      [0, 6],
      [3, 6],
    ],
    '[denunciat]|ion',
  ],
  [
    'touching ones become one',
    'airbase',
    [
      [0, 3],
      [3, 4],
    ],
    '[airbase]',
  ],
  ['past the end', 'Agadez', [[4, 40]], 'Agad|[ez]'],
  ['empty ones are passed over', 'Agadez', [[2, 0]], 'Agadez'],
  ['an accent is one unit', 'dénoncé hier', [[0, 7]], '[dénoncé]| hier'],
  ['empty text', '', [[0, 3]], ''],
])('%s', (_, text, spans, expected) => {
  expect(shown(text, ...spans)).toBe(expected);
});

test('a piece knows where it starts', () => {
  expect(pieces('the air base', [{ start: 4, length: 3 }]).map((piece) => piece.start)).toEqual([0, 4, 7]);
});
