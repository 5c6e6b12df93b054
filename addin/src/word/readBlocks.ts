import type { DraftParagraph } from '../backend/types';
import { draftText } from './briefText';
import { controlSpans } from './controlSpans';
import { isBlock } from './cursor';
import { refused } from './refusal';
import { englishName } from './styleName';

/** The control of an argument block, with the paragraphs inside it. */
export type BlockControl = { control: number; tag: string; paragraphs: DraftParagraph[] };

const properties = ['text', 'style', 'styleBuiltIn', 'outlineLevel', 'isListItem', 'tableNestingLevel']
  .map((property) => `items/${property}`)
  .join();

/** Reads the argument blocks of the draft in the order of its text, and nothing of what stands outside them. Two round trips; one where there are none. */
export async function readBlocks(): Promise<BlockControl[]> {
  try {
    return await Word.run(read);
  } catch (error) {
    throw refused(error);
  }
}

async function read(context: Word.RequestContext): Promise<BlockControl[]> {
  const controls = context.document.body.contentControls;
  controls.load('items/id,items/tag');
  await context.sync();

  const found = controls.items
    .filter(({ tag }) => isBlock(tag))
    .map((control) => {
      const paragraphs = control.paragraphs;
      paragraphs.load(properties);
      const within = control.getRange('Content').contentControls;
      within.load('items/id,items/tag,items/text');
      return { control, paragraphs, within };
    });
  if (found.length === 0) return [];
  await context.sync();

  return found.map(({ control, paragraphs, within }) => {
    const texts = paragraphs.items.map(({ text }) => draftText(text));
    // Those within a block are cites and gaps: each lies in one paragraph, the first that holds its text.
    const inner = within.items
      .filter(({ id, tag }) => id !== control.id && !isBlock(tag))
      .map(({ id, tag, text }) => ({
        id,
        tag,
        text,
        paragraphs: texts.filter((paragraph) => paragraph.includes(draftText(text))).slice(0, 1),
      }));
    const spans = controlSpans(texts, inner);
    return {
      control: control.id,
      tag: control.tag,
      paragraphs: paragraphs.items.map(
        (paragraph, index): DraftParagraph => ({
          text: texts[index] ?? '',
          style: englishName(paragraph.styleBuiltIn, paragraph.style),
          outlineLevel: paragraph.outlineLevel,
          note: null,
          tableDepth: paragraph.tableNestingLevel,
          listItem: paragraph.isListItem,
          controls: spans[index] ?? [],
        }),
      ),
    };
  });
}
