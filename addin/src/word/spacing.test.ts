import { expect, test } from 'vitest';
import { lacksSpace, restOfWord } from './spacing';

test.each([
  ['the denunciation', 'Ex. C-0003, at 1', true],
  ['of 2024.', '“The Government', true],
  ['the notice)', '¶ 12', true],
  ['the notice ', 'Ex. C-0003', false],
  ['the notice\u00A0', 'Ex. C-0003', false],
  ['', 'Ex. C-0003', false],
  ['See (', 'Ex. C-0003', false],
  ['« ', 'Accord', false],
  ['l’', 'Accord', false],
  ['the notice', ', Ex. C-0003', false],
  ['the notice', ' ', false],
  ['\u0002', 'See', false],
])('after “%s”, before “%s”', (before, written, lacks) => {
  expect(lacksSpace(before, written)).toBe(lacks);
});

test.each([
  ['So it w', 'as.', 'as'],
  ['It is Niger', '’s land.', '’s'],
  ['It is Niger’', 's land.', 's'],
  ['Of 3.', '5 metres.', '5'],
  ['Of 1', ',000 metres.', ',000'],
  ['the cease', '-fire line', '-fire'],
  ['en fé', 'vrier', 'vrier'],
  ['So it was', '.', ''],
  ['So it was.', 'Later', ''],
  ['So it ', 'was', ''],
  ['', 'So', ''],
  ['So', '', ''],
  ['', '', ''],
  ['x'.repeat(300), 'y.', 'y'],
  ['x', 'y'.repeat(300), ''],
])('of the word in “%s|%s” is left “%s”', (before, after, rest) => {
  expect(restOfWord(before, after)).toBe(rest);
});
