import { expect, test } from 'vitest';
import { lacksSpace } from './spacing';

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
