import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { type Language, LanguageProvider, useLanguage } from './language';

const read = new Date(2026, 10, 24, 14, 32);
const minutes = 60_000;

beforeEach(() => localStorage.clear());

function age(language: Language, later: number): string {
  localStorage.setItem('niger-brief-language', language);
  const Line = () => useLanguage().messages.lastRead(useLanguage().age(read.toISOString(), read.getTime() + later));
  const html = renderToStaticMarkup(
    <LanguageProvider hostLanguage={language}>
      <Line />
    </LanguageProvider>,
  );
  return html.replace(/<[^>]*>/g, '').replaceAll(/\s/g, ' ');
}

test.each<[Language, number, string]>([
  ['en', 25 * minutes, 'What you see was read at 14:32 (25 minutes ago).'],
  ['fr', 25 * minutes, 'Ce que vous voyez a été lu à 14:32 (il y a 25 minutes).'],
  ['en', 10_000, 'What you see was read at 14:32 (this minute).'],
  ['en', -5 * minutes, 'What you see was read at 14:32 (this minute).'],
  ['en', 3 * 60 * minutes, 'What you see was read at 14:32 (3 hours ago).'],
  ['en', 20 * 60 * minutes, 'What you see was read on 24 Nov 2026, 14:32 (20 hours ago).'],
  ['fr', 72 * 60 * minutes, 'Ce que vous voyez a été lu le 24 nov. 2026, 14:32 (il y a 3 jours).'],
])('in %s, %i ms later', (language, later, expected) => {
  expect(age(language, later)).toBe(expected);
});
