import type { TaggedRuns, TextEdit, TextRun } from '../backend/types';
import { isCite } from './cursor';
import { notesTakeControls } from './notesTakeControls';
import { builtInName } from './styleName';

/** Word keeps no more of a control's title. */
const longestTitle = 64;

/**
 * Replaces the range by the runs; a control goes around them where the edit has a tag.
 * @returns What is written, or the control around it.
 */
export function writeRuns(
  at: Word.Range,
  edit: TaggedRuns,
  inNote: boolean,
  format = formatting(edit.runs),
): { text: Word.Range; control: Word.ContentControl | null } {
  const text = putRuns(at, edit.runs, format);
  return { text, control: mark(text, edit, inNote) };
}

/** Puts a control around text that stands there already, which keeps its formatting. */
export function mark(text: Word.Range, { tag, title }: TaggedRuns, inNote: boolean): Word.ContentControl | null {
  if (tag === null || tag === undefined || (inNote && !notesTakeControls())) return null;
  return name(text.insertContentControl(), tag, title, 'Hidden');
}

/** Replaces the range by words of a block, one piece after another. */
export function writeWords(range: Word.Range, words: TaggedRuns[]): void {
  const format = formatting(words.flatMap(({ runs }) => runs));
  let at = range;
  for (const { runs, tag, title } of words) {
    const text = putRuns(at, runs, format);
    at =
      tag == null
        ? text.getRange('End')
        : name(text.insertContentControl(), tag, title, isCite(tag) ? 'Hidden' : 'BoundingBox').getRange('After');
  }
}

export function name(
  control: Word.ContentControl,
  tag: string,
  title: string | null | undefined,
  appearance: 'Hidden' | 'BoundingBox',
): Word.ContentControl {
  control.tag = tag;
  control.title = (title ?? '').slice(0, longestTitle);
  control.appearance = appearance;
  return control;
}

/** Makes an empty paragraph after the line, in the style. */
export function newLine(line: Word.Range, style: string | null | undefined): Word.Paragraph {
  const paragraph = line.insertParagraph('', 'After');
  restyle(paragraph, style ?? 'Normal');
  return paragraph;
}

/** @param style English built-in name, else the document's own. */
export function restyle(paragraph: Word.Paragraph, style: string): void {
  const builtIn = builtInName(style);
  if (builtIn === null) paragraph.style = style;
  else paragraph.styleBuiltIn = builtIn;
}

/** Writes into a control; the new tag goes on when the edit has one. With nothing to write, the control goes. */
export function writeControl(control: Word.ContentControl, { runs, tag, title }: TextEdit): void {
  if (runs.length === 0) {
    control.delete(false);
    return;
  }
  const [first, ...rest] = runs;
  const format = formatting(runs);
  format(control.insertText(first?.text ?? '', 'Replace'), first);
  for (const run of rest) format(control.insertText(run.text, 'End'), run);
  if (tag !== null && tag !== undefined) control.tag = tag;
  if (title !== null && title !== undefined) control.title = title.slice(0, longestTitle);
}

function putRuns(at: Word.Range, runs: TextRun[], format = formatting(runs)): Word.Range {
  const [first, ...rest] = runs.filter((run) => run.text !== '');
  const start = at.insertText(first?.text ?? '', 'Replace');
  format(start, first);
  let last = start;
  for (const run of rest) {
    last = last.insertText(run.text, 'After');
    format(last, run);
  }
  return last === start ? start : start.expandTo(last);
}

type Look = Pick<TextRun, 'bold' | 'italic'>;

/** Words that were somewhere else look as they did there, whatever stands around them now. */
export function asTheyWere(written: Word.Range, run: Look | undefined): void {
  written.font.bold = run?.bold ?? false;
  written.font.italic = run?.italic ?? false;
}

/** Inserted text takes the formatting beside it, so a run after an italic one must be told that it is not. */
function formatting(runs: Look[]): (written: Word.Range, run: Look | undefined) => void {
  const bold = runs.some((run) => run.bold);
  const italic = runs.some((run) => run.italic);
  return (written, run) => {
    if (run === undefined) return;
    if (bold) written.font.bold = run.bold;
    if (italic) written.font.italic = run.italic;
  };
}
