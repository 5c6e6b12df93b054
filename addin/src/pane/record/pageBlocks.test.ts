import { expect, test } from 'vitest';
import type { PageLine } from '../../backend/types';
import { pageBlocks } from './pageBlocks';

/** One string a block: its gutter in brackets, its lines parted by a slash. */
const shown = (lines: PageLine[]) =>
  pageBlocks(lines).map(
    (block) => `${block.gutter === null ? '' : `[${block.gutter}] `}${block.lines.map((line) => line.text).join('/')}`,
  );

test('printed lines flow on until a short one', () => {
  expect(shown([{ text: 'The Agreement was' }, { text: 'concluded.' }, { text: 'It entered into' }])).toEqual([
    'The Agreement was/concluded.',
    'It entered into',
  ]);
});

test('the numbered lines of a transcript stay lines', () => {
  expect(
    shown([
      { text: 'Q. When was that?', number: 4 },
      { text: 'A. In March.', number: 5 },
    ]),
  ).toEqual(['[4] Q. When was that?', '[5] A. In March.']);
});

test('a numbered paragraph begins a block and shows its number once', () => {
  expect(
    shown([
      { text: 'of the base.', paragraph: '11' },
      { text: '12. The base cost much.', paragraph: '12' },
      { text: 'more than it was worth.', paragraph: '12' },
    ]),
  ).toEqual(['[11] of the base.', '12. The base cost much./more than it was worth.']);
});

test('offsets count the page joined by line feeds', () => {
  const starts = pageBlocks([{ text: 'ab' }, { text: '' }, { text: 'cde' }, { text: 'f' }]).flatMap((block) =>
    block.lines.map((line) => line.start),
  );
  expect(starts).toEqual([0, 3, 4, 8]);
});

test('an empty page has no blocks', () => {
  expect(pageBlocks([])).toEqual([]);
});
