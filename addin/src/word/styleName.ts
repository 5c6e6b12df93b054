/**
 * Word names a built-in style twice: `Heading1` to programs, in every language, and by a translated name to people.
 * The brief's own nouns use the English name that people see, `Heading 1`.
 */
export function englishName(builtIn: string, shown: string): string {
  if (builtIn === 'Other' || builtIn === '') return shown;
  return builtIn
    .replace(/([a-z])(?=[A-Z0-9])/g, '$1 ')
    .replace(/^Toc/, 'TOC')
    .replace(/^Header$/, 'header')
    .replace(/^Footer$/, 'footer')
    .replace(
      /^(Footnote|Endnote) (Text|Reference)$/,
      (_, note: string, part: string) => `${note.toLowerCase()} ${part.toLowerCase()}`,
    );
}

const builtInNames = new Set([
  'Normal',
  ...Array.from({ length: 9 }, (_, level) => `Heading${level + 1}`),
  'FootnoteText',
  'Caption',
  'Title',
  'Subtitle',
  'NoSpacing',
  'ListParagraph',
  'Quote',
  'IntenseQuote',
]);

/** @returns Null for a style that is the document's own. */
export function builtInName(english: string): Word.BuiltInStyleName | null {
  const joined = english.replace(/ (\w)/g, (_, first: string) => first.toUpperCase());
  const name = joined.charAt(0).toUpperCase() + joined.slice(1);
  return builtInNames.has(name) ? (name as Word.BuiltInStyleName) : null;
}
