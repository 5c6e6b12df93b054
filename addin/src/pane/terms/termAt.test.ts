import { expect, test } from 'vitest';
import type { ApprovedTerm } from '../../backend/types';
import { termAt } from './termAt';

const term = (name: string, more: Partial<ApprovedTerm> = {}): ApprovedTerm => ({
  term: name,
  meaning: `what ${name} means`,
  aliases: [],
  forbiddenVariants: [],
  languageVariants: {},
  source: 'C-1',
  define: true,
  case: 'strict',
  plural: true,
  scope: null,
  approvedBy: null,
  approvedOn: null,
  note: null,
  ...more,
});

const list = [
  term('Agreement', {
    forbiddenVariants: [{ text: 'Accord', anyCase: false }],
    languageVariants: { fr: ['l’Accord'] },
  }),
  term('Withdrawal Agreement'),
  term('CNSP', { forbiddenVariants: [{ text: 'junta', anyCase: true }] }),
];

/** The cursor stands at the bar. */
function found(text: string): string | null {
  const here = termAt({ text: text.replace('|', ''), at: text.indexOf('|') }, list);
  return here && `${here.written} = ${here.term.term}${here.forbidden ? ', forbidden' : ''}`;
}

test.each<[string, string | null]>([
  ['The Agree|ment ended.', 'Agreement = Agreement'],
  ['The |Agreement ended.', 'Agreement = Agreement'],
  ['The Agreement| ended.', 'Agreement = Agreement'],
  ['The| Agreement ended.', null],
  ['The Withdrawal Agree|ment ended.', 'Withdrawal Agreement = Withdrawal Agreement'],
  ['The Disagree|ment ended.', null],
  ['The Agreements| ended.', null],
  ['The Ac|cord ended.', 'Accord = Agreement, forbidden'],
  ['The accord| ended.', null],
  ['The JUNTA| met.', 'JUNTA = CNSP, forbidden'],
  ["Selon l'Acc|ord de 2012", "l'Accord = Agreement"],
  ['The Agreement and the Agree|ment.', 'Agreement = Agreement'],
  ['|', null],
])('%s', (text, expected) => {
  expect(found(text)).toBe(expected);
});
