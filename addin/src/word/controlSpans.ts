import type { DraftControl } from '../backend/types';
import { draftText } from './briefText';

/** A content control as the body lists it, with the paragraphs that it lies in or over. */
export type FoundControl = { id: number; tag: string; text: string; paragraphs: string[] };

/**
 * Says where in each paragraph its controls lie. Word gives neither the index of a control's paragraph nor an offset, so
 * both follow from the texts: controls come in order, so each is looked for from the paragraph of the one before. Two
 * paragraphs that read exactly alike can be taken for one another, and so can a control and the same words
 * before it in one paragraph; the control itself is always addressed by its id.
 *
 * @param texts Of the paragraphs of the body.
 * @returns For each paragraph its controls, in order of start.
 */
export function controlSpans(texts: string[], controls: FoundControl[]): DraftControl[][] {
  const spans: DraftControl[][] = texts.map(() => []);
  let from = 0;
  for (const control of controls) {
    const first = findRun(texts, control.paragraphs, from) ?? findRun(texts, control.paragraphs, 0);
    if (first === null) continue;
    from = first;
    for (const [index, text] of control.paragraphs.entries()) {
      const within = spans[first + index];
      if (within === undefined) continue;
      const whole = control.paragraphs.length > 1;
      const inside = draftText(control.text);
      const start = whole ? 0 : findText(text, inside, within);
      within.push({ id: control.id, tag: control.tag, start, length: whole ? text.length : inside.length });
    }
  }
  for (const within of spans) within.sort((a, b) => a.start - b.start || b.length - a.length);
  return spans;
}

function findRun(texts: string[], run: string[], from: number): number | null {
  if (run.length === 0) return null;
  for (let start = from; start + run.length <= texts.length; start++)
    if (run.every((text, index) => texts[start + index] === text)) return start;
  return null;
}

/** The first place not taken by an earlier control with the same text; controls around others may share their start. */
function findText(text: string, inside: string, taken: DraftControl[]): number {
  let start = text.indexOf(inside);
  while (start >= 0 && taken.some((control) => control.start === start && control.length === inside.length))
    start = text.indexOf(inside, start + 1);
  return Math.max(start, 0);
}
