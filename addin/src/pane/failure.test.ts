import { expect, test } from 'vitest';
import { ProblemError } from '../backend/problem';
import { Refusal } from '../word/refusal';
import { sentence } from './failure';
import { en } from './messages/en';
import { fr } from './messages/fr';

test.each<[string, unknown, string]>([
  ['the document', new Refusal('changed'), en.refusals.changed],
  ['the backend’s own sentence', new ProblemError('refused', 'There is no page 12.'), 'There is no page 12.'],
  ['a backend that is not there', new ProblemError('unreachable'), en.unreachable],
  ['a backend that takes too long', new ProblemError('late'), en.late],
  ['a backend that fails', new ProblemError('failed'), en.failed],
  ['a sign-in put off', new ProblemError('signedOut'), en.notSignedIn],
  ['a sign-in that cannot be reached', new ProblemError('noSignIn'), en.noSignIn],
  ['a fault of ours shows no code names', new TypeError('x is undefined'), en.unexpected],
])('%s', (_, error, expected) => {
  expect(sentence(error, en)).toBe(expected);
});

test('a refusal of the document is said in the language of the pane', () => {
  expect(sentence(new Refusal('changed'), fr)).toMatch(/^Le texte a changé/);
});
