import { expect, test } from 'vitest';
import { lastSentence } from './selection';

test('the sentence that ends at the cursor', () =>
  expect(lastSentence('The base was built. It cost 110 million dollars.')).toBe('It cost 110 million dollars.'));
test('a sentence not yet ended', () => expect(lastSentence('The base was built. It cost')).toBe('It cost'));
test('an initial ends no sentence', () =>
  expect(lastSentence('It was signed by J. Cole at Agadez.')).toBe('It was signed by J. Cole at Agadez.'));
test('a quotation that ends one', () => expect(lastSentence('“It was imposed.” He left.')).toBe('He left.'));
test('nothing', () => expect(lastSentence('  ')).toBe(''));
