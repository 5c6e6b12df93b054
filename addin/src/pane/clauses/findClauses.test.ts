import { expect, test } from 'vitest';
import type { ClauseRow } from '../../backend/types';
import { findClauses } from './findClauses';

const clause = (id: string, topic: string, title: string, text = ''): ClauseRow => ({
  id,
  topic,
  title,
  text,
  version: 1,
  approvedBy: null,
  approvedOn: null,
  expires: null,
  forums: [],
  language: 'en',
  changeNote: null,
  slots: [],
});

const library = [
  clause(
    'standard',
    'Treaties',
    'Standard of interpretation',
    'Article 31 of the Vienna Convention: denunciation is read in good faith.',
  ),
  clause('denunciation', 'Treaties', 'Denunciation and its notice', 'A party may withdraw.'),
  clause('immunite', 'Immunity', 'Immunité d’exécution', 'Les biens d’un État.'),
];

const shown = (asked: string) =>
  [...findClauses(library, asked)].map(([topic, found]) => `${topic}: ${found.map((each) => each.id).join(', ')}`);

test.each<[string, string, string[]]>([
  ['everything where nothing is asked', '  ', ['Treaties: standard, denunciation', 'Immunity: immunite']],
  ['in the title first, then in the text', 'denunciation', ['Treaties: denunciation, standard']],
  ['every word must be there', 'vienna faith', ['Treaties: standard']],
  ['without case and accents', 'IMMUNITE etat', ['Immunity: immunite']],
  ['by topic', 'immunity', ['Immunity: immunite']],
  ['nothing', 'estoppel', []],
])('%s', (_, asked, expected) => {
  expect(shown(asked)).toEqual(expected);
});
