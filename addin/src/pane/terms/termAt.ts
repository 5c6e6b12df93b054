import type { ApprovedTerm } from '../../backend/types';

/** The paragraph that the author stands in. */
export interface WordsHere {
  text: string;
  /** UTF-16 offset of the cursor in it, or of the start of what is selected. */
  at: number;
}

/** An approved term where the author stands. */
export interface TermFound {
  term: ApprovedTerm;
  /** As it is written there. */
  written: string;
  /** The list forbids that form. */
  forbidden: boolean;
}

/** The term whose words the author stands in or beside; of several the longest. */
export function termAt({ text, at }: WordsHere, terms: readonly ApprovedTerm[]): TermFound | null {
  const found = terms.flatMap((term) =>
    forms(term).flatMap(([form, forbidden, anyCase]): TermFound[] => {
      const written = around(text, at, form, anyCase);
      return written === null ? [] : [{ term, written, forbidden }];
    }),
  );
  return found.sort((a, b) => b.written.length - a.written.length)[0] ?? null;
}

function forms(term: ApprovedTerm): [string, boolean, boolean][] {
  const allowed = [term.term, ...term.aliases, ...Object.values(term.languageVariants).flat()];
  return [
    ...allowed.map((form): [string, boolean, boolean] => [form, false, false]),
    ...term.forbiddenVariants.map(({ text, anyCase }): [string, boolean, boolean] => [text, true, anyCase ?? false]),
  ];
}

/** The form as whole words that hold the offset or touch it. */
function around(text: string, at: number, form: string, anyCase: boolean): string | null {
  const fold = (words: string) => (anyCase ? words.toLowerCase() : words).replaceAll('’', "'");
  const [there, sought] = [fold(text), fold(form)];
  for (let start = there.indexOf(sought, Math.max(0, at - form.length)); start >= 0 && start <= at; ) {
    const end = start + form.length;
    if (end >= at && !isLetter(text[start - 1]) && !isLetter(text[end])) return text.slice(start, end);
    start = there.indexOf(sought, start + 1);
  }
  return null;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
