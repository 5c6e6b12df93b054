import type { NativeBlock } from '../backend/types';
import { formatting, longestTitle, newLine } from './writeText';

/** Queues a block as paragraphs of Word's own after the line, one control around them all. */
export function writeNative(line: Word.Range, { title, paragraphs }: NativeBlock, tag: string): void {
  let last = line;
  let first: Word.Range | null = null;
  for (const { style, runs } of paragraphs) {
    last = newLine(last, style);
    first ??= last;
    const format = formatting(runs);
    let at = last.getRange('Start');
    for (const run of runs) {
      const text = at.insertText(run.text, 'Replace');
      format(text, run);
      at = run.tag == null ? text.getRange('End') : inControl(text, run.tag, run.title ?? '').getRange('After');
    }
  }
  inControl((first ?? line).expandTo(last), tag, title);
}

function inControl(range: Word.Range, tag: string, title: string): Word.ContentControl {
  const control = range.insertContentControl();
  control.tag = tag;
  control.title = title.slice(0, longestTitle);
  control.appearance = 'BoundingBox';
  return control;
}
