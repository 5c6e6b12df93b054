import { expect, test } from 'vitest';
import type { Place } from '../../backend/types';
import { nextGap } from './nextGap';

const at = (paragraph: number, start: number): Place => ({ kind: 'control', paragraph, start, length: 3, control: 1 });
const gaps = [at(2, 5), at(2, 40), at(7, 0)];

test.each<[string, Place[], Place | null, Place | null]>([
  ['the first at first', gaps, null, at(2, 5)],
  ['the next in the same paragraph', gaps, at(2, 5), at(2, 40)],
  ['then that of a later one', gaps, at(2, 40), at(7, 0)],
  ['after the last the first again', gaps, at(7, 0), at(2, 5)],
  ['what was filled in meanwhile is passed over', [at(2, 5), at(7, 0)], at(2, 40), at(7, 0)],
  ['none where all are filled', [], at(2, 5), null],
])('%s', (_, open, shown, expected) => {
  expect(nextGap(open, shown)).toEqual(expected);
});
