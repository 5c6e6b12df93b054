import { expect, test } from 'vitest';
import type { Finding } from '../../backend/types';
import { safeFixes } from './safeFixes';

/** A finding named by its subject whose fix replaces the spans given as paragraph, start and length. */
const finding = (subject: string, safe: boolean, ...spans: [number, number, number][]): Finding => ({
  code: 'variant',
  severity: 'warning',
  subject,
  message: '',
  places: [],
  related: [],
  safe,
  fix: spans.map(([paragraph, start, length]) => ({
    kind: 'text',
    place: { kind: 'span', paragraph, start, length },
    runs: [],
  })),
});

const taken = (...findings: Finding[]) => safeFixes(findings).findings.map((each) => each.subject);

test('only the safe ones that have a fix', () =>
  expect(taken(finding('a', true, [0, 0, 3]), finding('b', false, [1, 0, 3]), finding('c', true))).toEqual(['a']));
test('of two over the same words the first', () =>
  expect(taken(finding('a', true, [0, 4, 6]), finding('b', true, [0, 8, 4]))).toEqual(['a']));
test('apart in one paragraph both', () =>
  expect(taken(finding('a', true, [0, 0, 3]), finding('b', true, [0, 8, 4]))).toEqual(['a', 'b']));
test('the same offsets in other paragraphs both', () =>
  expect(taken(finding('a', true, [0, 0, 3]), finding('b', true, [1, 0, 3]))).toEqual(['a', 'b']));
test('a fix of several places goes whole or not at all', () => {
  const fixes = safeFixes([finding('a', true, [0, 0, 3]), finding('b', true, [2, 0, 3], [0, 1, 1])]);
  expect(fixes.edits).toHaveLength(1);
});
