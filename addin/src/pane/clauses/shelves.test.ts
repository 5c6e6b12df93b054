import { expect, test } from 'vitest';
import type { ClauseRow } from '../../backend/types';
import { shelves } from './shelves';

const clause = (id: string, topic: string): ClauseRow => ({
  id,
  topic,
  title: id,
  text: '',
  version: 1,
  approvedBy: null,
  approvedOn: null,
  expires: null,
  forums: [],
  language: 'en',
  changeNote: null,
  slots: [],
});

const library = [clause('a', 'Treaties'), clause('b', 'Treaties'), clause('c', 'Costs'), clause('d', 'Costs')];
const names = { fitting: 'Fits', favourites: 'Liked', recent: 'Recent' };
const nothing = { fitting: [], favourites: [], recent: [] };
const shown = (order: Parameters<typeof shelves>[1]) =>
  shelves(library, order, names).map(({ name, rows }) => `${name}: ${rows.map(({ id }) => id).join(', ')}`);

test.each<[string, Parameters<typeof shelves>[1], string[]]>([
  ['by topic', { ...nothing, found: ['a', 'b', 'c', 'd'] }, ['Treaties: a, b', 'Costs: c, d']],
  ['the best topic first', { ...nothing, found: ['d', 'a'] }, ['Costs: d', 'Treaties: a']],
  [
    'what fits, then what is liked, then what was used last, each once',
    { found: ['a', 'b', 'c', 'd'], fitting: ['c'], favourites: ['c', 'b'], recent: ['b', 'd'] },
    ['Fits: c', 'Liked: b', 'Recent: d', 'Treaties: a'],
  ],
  ['only what was found', { found: ['a'], fitting: ['c'], favourites: ['d'], recent: ['gone'] }, ['Treaties: a']],
])('%s', (_, order, expected) => {
  expect(shown(order)).toEqual(expected);
});
