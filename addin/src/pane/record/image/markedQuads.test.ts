import { expect, test } from 'vitest';
import { markedQuads, type TextPiece } from './markedQuads';

/** Text lying straight, ten units a letter, one baseline after another. */
const pieces = (...texts: string[]): TextPiece[] =>
  texts.map((str, index) => ({
    str,
    transform: [10, 0, 0, 10, 0, 100 - index * 20],
    width: str.length * 10,
    height: 10,
  }));

const lines = (...texts: string[]) => texts.map((text) => ({ text, number: null, paragraph: null }));

/** The marked places as baseline, left and right. */
const places = (...[texts, span, on]: Parameters<typeof markedQuads>) =>
  markedQuads(texts, span, on).map((quad) => {
    const x = quad.map((corner) => corner[0]);
    const bottom = Math.min(...quad.map((corner) => corner[1]));
    return [Math.round(bottom + 2.2), Math.min(...x), Math.max(...x)];
  });

test('a whole line', () =>
  expect(places(lines('one', 'two'), { from: 4, to: 7 }, pieces('one', 'two'))).toEqual([[80, 0, 30]]));

test('a part of a line, by its letters', () =>
  expect(places(lines('one two'), { from: 4, to: 6 }, pieces('one two'))).toEqual([[100, 40, 60]]));

test('a span over two lines', () =>
  expect(places(lines('one', 'two'), { from: 1, to: 6 }, pieces('one', 'two'))).toEqual([
    [100, 10, 30],
    [80, 0, 20],
  ]));

test('words that stand in pieces of their own, whatever the spaces', () =>
  expect(places(lines('the base'), { from: 0, to: 8 }, pieces('the', ' ', 'base'))).toEqual([
    [100, 0, 30],
    [60, 0, 40],
  ]));

test('the second of two lines that read alike', () =>
  expect(places(lines('same', 'same'), { from: 5, to: 9 }, pieces('same', '12', 'same'))).toEqual([[60, 0, 40]]));

test('a line that another page on the same sheet has too', () =>
  expect(
    places(
      lines('No.', 'He left on Tuesday.', 'Yes.'),
      { from: 0, to: 27 },
      pieces('No.', 'She stayed behind.', 'Yes.', 'No.', 'He left on Tuesday.', 'Yes.'),
    ).map(([baseline]) => baseline),
  ).toEqual([40, 20, 0]));

test('a column that the file draws last', () =>
  expect(places(lines('left', 'right'), { from: 5, to: 10 }, pieces('right', 'left'))).toEqual([[100, 0, 50]]));

test('ligatures on either side', () =>
  expect(places(lines('official'), { from: 0, to: 8 }, pieces('oﬃcial'))).toEqual([[100, 0, 60]]));

test('a line that is not on the sheet marks nothing', () =>
  expect(places(lines('lost', 'kept'), { from: 0, to: 9 }, pieces('kept'))).toEqual([[100, 0, 40]]));

test('text that lies on its side is marked on its side', () => {
  const [quad] = markedQuads(lines('up'), { from: 0, to: 2 }, [
    { str: 'up', transform: [0, 10, -10, 0, 50, 50], width: 20, height: 10 },
  ]);
  expect(quad?.[1]?.[1]).toBeCloseTo(70);
});
