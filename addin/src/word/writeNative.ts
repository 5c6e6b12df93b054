import type { NativeBlock } from '../backend/types';
import { formatting, longestTitle, newLine } from './writeText';

/** Queues a block as paragraphs of Word's own after the line, one control around them all. */
export function writeNative(line: Word.Range, { title, paragraphs }: NativeBlock, tag: string): void {
  const lines: Word.Paragraph[] = [];
  for (const { style, runs } of paragraphs) {
    const paragraph = newLine(lines.at(-1)?.getRange('Whole') ?? line, style);
    lines.push(paragraph);
    const format = formatting(runs);
    let at = paragraph.getRange('Start');
    for (const run of runs) {
      const text = at.insertText(run.text, 'Replace');
      format(text, run);
      at =
        run.tag == null
          ? text.getRange('End')
          : named(text.insertContentControl(), run.tag, run.title ?? '').getRange('After');
    }
  }
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return;
  // Around one paragraph, a range would make a control within its line.
  const around = first === last ? first : first.getRange('Whole').expandTo(last.getRange('Whole'));
  named(around.insertContentControl(), tag, title);
}

function named(control: Word.ContentControl, tag: string, title: string): Word.ContentControl {
  control.tag = tag;
  control.title = title.slice(0, longestTitle);
  control.appearance = 'BoundingBox';
  return control;
}
