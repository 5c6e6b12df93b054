import { expect, test } from 'vitest';
import type { Finding, Place } from '../../backend/types';
import { type Ignored, ignore, readIgnored, sortIgnored } from './ignored';

const first = 'Niger relied on the Accord in good faith throughout the years.';
const other = 'Nobody has ever denied that the Accord was signed.';

/** Where the word stands in the paragraph. */
function place(context: string, paragraph = 0, word = 'Accord'): Place {
  const start = context.indexOf(word);
  return { kind: 'span', paragraph, start, length: word.length, context, expected: word };
}

function finding(...places: Place[]): Finding {
  return {
    code: 'forbidden-variant',
    severity: 'error',
    subject: 'Agreement',
    message: 'Write “Agreement”.',
    places,
    related: [],
    fix: places.map((at) => ({ kind: 'text', place: at, runs: [{ text: 'Agreement', bold: false, italic: false }] })),
    safe: true,
  };
}

const ignoring = (found: Finding, everywhere = false): Ignored[] =>
  ignore([], found, 'A quotation of sorts', everywhere) ?? [];
const places = (findings: Finding[]) => findings.map((each) => each.places.map((at) => at.context));

test('what is ignored is no longer open', () => {
  const sorted = sortIgnored([finding(place(first))], ignoring(finding(place(first))));
  expect(sorted.open).toEqual([]);
  expect(places(sorted.ignored)).toEqual([[first]]);
});

test('it stays so when its paragraph moves and is changed elsewhere', () => {
  const moved = `In short: ${first} And so on.`;
  expect(sortIgnored([finding(place(moved, 7))], ignoring(finding(place(first)))).open).toEqual([]);
});

test('it speaks again when the words around it change', () =>
  expect(sortIgnored([finding(place(other))], ignoring(finding(place(first)))).open).toHaveLength(1));

test('a new place of the same finding is shown alone, and the fix leaves the ignored one', () => {
  const [open] = sortIgnored([finding(place(first), place(other, 1))], ignoring(finding(place(first)))).open;
  expect(open?.places.map((at) => at.context)).toEqual([other]);
  expect(open?.fix.map((edit) => edit.place.paragraph)).toEqual([1]);
});

test('everywhere in the brief', () =>
  expect(sortIgnored([finding(place(other))], ignoring(finding(place(first)), true)).open).toEqual([]));

test('another finding about the same term stays open', () => {
  const another = { ...finding(place(first)), code: 'case-mismatch' };
  expect(sortIgnored([another], ignoring(finding(place(first)), true)).open).toEqual([another]);
});

test('a finding without a place is known by its subject, in whichever language it is told', () => {
  const ignored = ignoring(finding());
  expect(sortIgnored([{ ...finding(), message: 'Écrivez « Agreement ».' }], ignored).open).toEqual([]);
  expect(sortIgnored([{ ...finding(), subject: 'C-0003' }], ignored).open).toHaveLength(1);
});

test('nothing ignored leaves every finding as it is', () => {
  const findings = [finding(place(first)), finding()];
  expect(sortIgnored(findings, []).open).toEqual(findings);
});

test('the document is not filled without end', () => {
  let list: Ignored[] | null = [];
  let count = 0;
  for (; list !== null && count < 10_000; count++) list = ignore(list, finding(place(first)), 'x'.repeat(500), false);
  expect(list).toBeNull();
  expect(count).toBeGreaterThan(100);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['another kind', 'yes'],
  ['half an entry', [{ code: 'a', subject: 'b' }]],
  ['a place that is none', [{ code: 'a', subject: 'b', reason: 'c', at: [1] }]],
])('settings that hold %s', (_, value) => {
  expect(readIgnored(value)).toEqual([]);
});
test('settings as they were written', () => {
  const written: unknown = JSON.parse(JSON.stringify(ignoring(finding(place(first)))));
  expect(readIgnored(written)).toEqual(ignoring(finding(place(first))));
});
