import { expect, test } from 'vitest';
import { blockDictionaries } from './blocks';
import { dictionaries, nearestLanguage } from './language';

const en = { ...dictionaries.en, ofBlocks: blockDictionaries.en };
const fr = { ...dictionaries.fr, ofBlocks: blockDictionaries.fr };

/** Every sentence by its key; those that take something are given a number and words. */
function sentences(messages: object): Map<string, string> {
  const all = new Map<string, string>();
  const take = (key: string, value: unknown): void => {
    if (typeof value === 'string') all.set(key, value);
    else if (typeof value === 'function') all.set(key, value(2, 3));
    else for (const [name, inner] of Object.entries(value as object)) take(`${key}.${name}`, inner);
  };
  for (const [key, value] of Object.entries(messages)) take(key, value);
  return all;
}

test('both languages say the same things', () => {
  expect([...sentences(fr).keys()].sort()).toEqual([...sentences(en).keys()].sort());
});

test('nothing is left unsaid or English in French', () => {
  /** The same word, or the same notation, in both. */
  const shared = new Set([
    'pinHint',
    'page',
    'version',
    'versionShown',
    'printedPage',
    'pageCount',
    'severity.info',
    'kinds.appendix',
  ]);
  const english = sentences(en);
  for (const [key, sentence] of sentences(fr)) {
    expect(sentence.trim(), key).not.toBe('');
    if (!shared.has(key)) expect(sentence, key).not.toBe(english.get(key));
  }
});

test('French marks stand off by a space that does not break', () => {
  for (const [key, sentence] of sentences(fr)) expect(sentence, key).not.toMatch(/[ \p{L}][:;?!»]|«[ \p{L}]/u);
});

test.each([
  [['fr-NE', 'en'], 'fr'],
  [['de', 'fr', 'en'], 'fr'],
  [['', 'en-GB'], 'en'],
  [['ha'], 'en'],
  [[], 'en'],
] as const)('for %j the pane speaks %s', (asked, expected) => {
  expect(nearestLanguage(asked)).toBe(expected);
});
