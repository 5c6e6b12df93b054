import type { TextEdit, TextRun } from '../backend/types';
import { notesTakeControls } from './notesTakeControls';
import { builtInName } from './styleName';

/** Word keeps no more of a control's title. */
export const longestTitle = 64;

/**
 * Replaces the range by the runs; a control goes around them where the edit has a tag.
 * @returns What is written, or the control around it.
 */
export function writeRuns(
  at: Word.Range,
  edit: TextEdit,
  inNote: boolean,
): { text: Word.Range; control: Word.ContentControl | null } {
  const text = putRuns(at, edit.runs);
  return { text, control: mark(text, edit, inNote) };
}

/** Puts a control around text that stands there already, which keeps its formatting. */
export function mark(text: Word.Range, { tag, title }: TextEdit, inNote: boolean): Word.ContentControl | null {
  if (tag === null || tag === undefined || (inNote && !notesTakeControls())) return null;
  const control = text.insertContentControl();
  control.tag = tag;
  control.title = (title ?? '').slice(0, longestTitle);
  control.appearance = 'Hidden';
  return control;
}

/** Makes an empty paragraph after the line, in the style. */
export function newLine(line: Word.Range, style: string | null | undefined): Word.Paragraph {
  const paragraph = line.insertParagraph('', 'After');
  const name = style ?? 'Normal';
  const builtIn = builtInName(name);
  if (builtIn === null) paragraph.style = name;
  else paragraph.styleBuiltIn = builtIn;
  return paragraph;
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

function putRuns(at: Word.Range, runs: TextRun[]): Word.Range {
  const [first, ...rest] = runs.filter((run) => run.text !== '');
  const format = formatting(runs);
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

/** Inserted text takes the formatting beside it, so a run after an italic one must be told that it is not. */
export function formatting(runs: Look[]): (written: Word.Range, run: Look | undefined) => void {
  const bold = runs.some((run) => run.bold);
  const italic = runs.some((run) => run.italic);
  return (written, run) => {
    if (run === undefined) return;
    if (bold) written.font.bold = run.bold;
    if (italic) written.font.italic = run.italic;
  };
}
