// Not the apostrophe: in French it stands against the next word (« l’Accord »).
const closed = /[\p{L}\p{N}.,;:!?)\]”»%…]$/u;
const opening = /^[\p{L}\p{N}“‘«([¶§$]/u;

/** Whether a space is missing between what stands before the cursor and what is written there, or between that and what follows. */
export function lacksSpace(before: string, written: string): boolean {
  return closed.test(before) && opening.test(written);
}

// The apostrophe of “Niger’s” and the marks of “3.4” and “1,000” stand within a word; after a sentence a point does not.
const words = /[\p{L}\p{N}]+(?:(?:['’\-‑]|[.,](?=\p{N}))[\p{L}\p{N}]+)*/gu;

/** No word is so long, and Word searches for no more than 255 characters. */
const longest = 200;

/** What is left of the word that the cursor stands in, since nothing that is put in shall split it; empty where it stands in none. */
export function restOfWord(before: string, after: string): string {
  const at = Math.min(before.length, longest);
  for (const { index, 0: word } of (before.slice(-longest) + after.slice(0, longest)).matchAll(words)) {
    const rest = index < at ? word.slice(at - index) : '';
    if (rest !== '') return rest.length < longest ? rest : '';
  }
  return '';
}
