import { isBlock } from './cursor';
import { refused } from './refusal';
import { englishName } from './styleName';

export type Heading = {
  text: string;
  /** 1 to 9. */
  level: number;
};

/** What a block must know of the place where it goes in. */
export type Landing = {
  /** Of the author's own heading above it; 0 before the first. The heading of another block is none: blocks that follow one another stand side by side. */
  level: number;
  /**
   * Styles of the paragraphs of text up to the author, nearest last: of those under the same heading, and where there are none of those before it.
   * Lists, tables and headings are no text.
   */
  bodyStyles: string[];
};

/** How many paragraphs tell in which style a brief is written. */
const telling = 30;

const styleProperties = ['outlineLevel', 'style', 'styleBuiltIn', 'isListItem', 'tableNestingLevel']
  .map((property) => `items/${property}`)
  .join();

/** At most three round trips, which read no text of what stands before the author. */
export async function readLanding(): Promise<Landing> {
  try {
    return await Word.run(async (context) => {
      const { before, above } = await readBefore(context, styleProperties);
      const styles = (items: Word.Paragraph[]) =>
        items
          .filter((each) => !isHeading(each) && !each.isListItem && each.tableNestingLevel === 0)
          .slice(-telling)
          .map((each) => englishName(each.styleBuiltIn, each.style));
      const near = styles(before.slice(before.findLastIndex(isHeading) + 1));
      return {
        level: (await ownHeading(context, above))?.outlineLevel ?? 0,
        bodyStyles: near.length > 0 ? near : styles(before),
      };
    });
  } catch (error) {
    throw refused(error);
  }
}

async function ownHeading(context: Word.RequestContext, above: Word.Paragraph[]): Promise<Word.Paragraph | undefined> {
  const headings = above.filter(isHeading);
  const around = headings.map((heading) => heading.getRange('Whole').parentContentControlOrNullObject);
  for (const control of around) control.load('tag');
  if (around.length > 0) await context.sync();
  return headings.findLast((_, index) => {
    const control = around[index];
    return control === undefined || control.isNullObject || !isBlock(control.tag);
  });
}

/** The heading under which the author stands, or in which. Null before the first. Three round trips, the first two of which read no text but the author's own line. */
export async function readHeadingHere(): Promise<Heading | null> {
  try {
    return await Word.run(async (context) => {
      const heading = (await readBefore(context, 'items/outlineLevel')).above.findLast(isHeading);
      if (heading === undefined) return null;
      heading.load('text');
      await context.sync();
      return { text: heading.text, level: heading.outlineLevel };
    });
  } catch (error) {
    throw refused(error);
  }
}

/**
 * The paragraphs up to the author, who may stand in the last, and those above what goes in here: at the head of a paragraph a block goes before it.
 * None in a note or a cell, where no block goes. They can be thousands, so their text is not read.
 */
async function readBefore(
  context: Word.RequestContext,
  properties: string,
): Promise<{ before: Word.Paragraph[]; above: Word.Paragraph[] }> {
  const selection = context.document.getSelection();
  const body = selection.parentBody;
  body.load('type');
  const paragraph = selection.paragraphs.getFirst();
  const lead = paragraph.getRange('Start').expandTo(selection.getRange('Start'));
  lead.load('text');
  paragraph.load('text');
  await context.sync();
  if (body.type !== 'MainDoc') return { before: [], above: [] };
  const atStart = lead.text === '' && paragraph.text !== '';
  const { paragraphs } = context.document.body.paragraphs
    .getFirst()
    .getRange('Start')
    .expandTo(selection.getRange('Start'));
  paragraphs.load(properties);
  await context.sync();
  const before = paragraphs.items;
  return { before, above: atStart ? before.slice(0, -1) : before };
}

const isHeading = ({ outlineLevel }: Word.Paragraph) => outlineLevel <= 9;
