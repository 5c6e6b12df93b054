import type { NativeBlock } from '../backend/types';
import { name, newLine, writeWords } from './writeText';

/** Queues a block as paragraphs of Word's own after the line, one control around them all; none around a part of a block that stands already. */
export function writeNative(line: Word.Range, { title, paragraphs }: NativeBlock, tag: string): void {
  const lines: Word.Paragraph[] = [];
  for (const { style, words } of paragraphs) {
    const paragraph = newLine(lines.at(-1)?.getRange('Whole') ?? line, style);
    lines.push(paragraph);
    writeWords(paragraph.getRange('Start'), words);
  }
  const [first, last] = [lines[0], lines.at(-1)];
  if (tag === '' || first === undefined || last === undefined) return;
  // Around one paragraph, a range would make a control within its line.
  const around = first === last ? first : first.getRange('Whole').expandTo(last.getRange('Whole'));
  name(around.insertContentControl(), tag, title, 'BoundingBox');
}
