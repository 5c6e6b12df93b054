import { expect, test } from 'vitest';
import type { Slot } from '../../backend/types';
import { type Answers, firstAnswers, given } from './answers';

const court: Slot = { name: 'court', label: 'Which court?', type: 'choice', choices: ['ICJ', 'ITLOS'], default: 'ICJ' };
const party: Slot = { name: 'party', label: 'Which party?', type: 'party' };
const base: Slot = { name: 'base', label: 'Which base?', default: 'Air Base 201' };

test.each<[string, Slot[], Answers, Answers]>([
  ['defaults where nothing was answered', [base, party], {}, { base: 'Air Base 201', party: '' }],
  ['an earlier answer before the default', [base], { base: 'Air Base 101' }, { base: 'Air Base 101' }],
  ['a choice that is still offered', [court], { court: 'ITLOS' }, { court: 'ITLOS' }],
  ['a choice no longer offered is asked again', [court], { court: 'PCIJ' }, { court: '' }],
  ['answers to other questions stay out', [party], { base: 'x' }, { party: '' }],
])('%s', (_, slots, remembered, expected) => {
  expect(firstAnswers(slots, remembered)).toEqual(expected);
});

test('an empty answer is none', () => {
  expect(given({ a: ' ', b: 'Niger', c: '' })).toEqual({ b: 'Niger' });
});
