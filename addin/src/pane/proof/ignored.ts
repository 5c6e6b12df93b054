import type { Finding, Place } from '../../backend/types';

/** A finding that the lawyer has answered: the document remembers it, and whoever gets the document can read the reason. */
export interface Ignored {
  code: string;
  subject: string;
  reason: string;
  /** What stands at each place ignored, with the words around it; null for every place of the brief. */
  at: string[] | null;
}

/** The findings as they are shown: those ignored apart from those that are open. */
export interface Sorted {
  open: Finding[];
  ignored: Finding[];
}

/** How many words on each side tell a place from others that read the same. */
const around = 4;

export const longestReason = 200;

/** Longest JSON of what one document remembers, in characters: Word writes its settings anew with every save. */
const room = 60_000;

/** @returns The list with the finding added; null when the document has no room for more. */
export function ignore(
  list: readonly Ignored[],
  finding: Finding,
  reason: string,
  everywhere: boolean,
): Ignored[] | null {
  const { code, subject } = finding;
  const entry: Ignored = {
    code,
    subject,
    reason: reason.trim().slice(0, longestReason),
    at: everywhere ? null : [...new Set(marks(finding))],
  };
  const longer = [...list, entry];
  return JSON.stringify(longer).length > room ? null : longer;
}

/**
 * Takes out what is ignored: a finding whose places are all ignored goes whole, of another the places that are left stay,
 * and its fix leaves the ignored ones alone.
 */
export function sortIgnored(findings: readonly Finding[], list: readonly Ignored[]): Sorted {
  const sorted: Sorted = { open: [], ignored: [] };
  for (const finding of findings) {
    const entries = list.filter((entry) => isAbout(entry, finding));
    const at = new Set(entries.flatMap((entry) => entry.at ?? []));
    const everywhere = entries.some((entry) => entry.at === null);
    if (everywhere || marks(finding).every((mark) => at.has(mark))) {
      (entries.length > 0 ? sorted.ignored : sorted.open).push(finding);
      continue;
    }
    const [left, gone] = parted(finding.places, (place) => !at.has(markOf(place)));
    sorted.open.push(
      gone.length === 0
        ? finding
        : {
            ...finding,
            places: left,
            fix: finding.fix.filter((edit) => !gone.some((place) => overlap(edit.place, place))),
          },
    );
  }
  return sorted;
}

/** What the document's settings say, without anything that is not as this pane writes it. */
export function readIgnored(value: unknown): Ignored[] {
  return Array.isArray(value) ? value.filter(isIgnored) : [];
}

export function isAbout(entry: Ignored, finding: Finding): boolean {
  return entry.code === finding.code && entry.subject === finding.subject;
}

function isIgnored(value: unknown): value is Ignored {
  const { code, subject, reason, at } = (value ?? {}) as Partial<Record<keyof Ignored, unknown>>;
  const texts = [code, subject, reason, ...(Array.isArray(at) ? at : [])];
  return texts.every((text) => typeof text === 'string') && (at === null || Array.isArray(at));
}

/** What the finding is known by when the text around it has moved: its places; where it has none, its subject, for its sentence is in the reader's language. */
function marks({ places, subject }: Finding): string[] {
  return places.length > 0 ? places.map(markOf) : [hash(subject)];
}

/** A hash, so that the document does not keep words that the author has since deleted from it. */
function markOf({ context, expected, start, length }: Place): string {
  if (context == null) return hash(expected ?? '');
  const before = words(context.slice(0, start)).slice(-around);
  const after = words(context.slice(start + length)).slice(0, around);
  return hash([...before, `<${context.slice(start, start + length)}>`, ...after].join(' '));
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** FNV-1a over UTF-16 units, 32 bits: the code and the subject must agree as well. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

function overlap(a: Place, b: Place): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'control') return a.control === b.control;
  return a.paragraph === b.paragraph && a.start < b.start + b.length && b.start < a.start + a.length;
}

function parted<T>(items: readonly T[], first: (item: T) => boolean): [T[], T[]] {
  return [items.filter(first), items.filter((item) => !first(item))];
}
