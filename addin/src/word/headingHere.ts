import { refused } from './refusal';
import { englishName } from './styleName';

export type Heading = {
  text: string;
  /** 1 to 9. */
  level: number;
};

/** How many paragraphs tell in which style a brief is written. */
const telling = 30;

/**
 * Styles of the paragraphs of text up to the author, nearest last: of those under the same heading, and where there are none of those before it.
 * Lists, tables and headings are no text.
 */
export async function readBodyStyles(): Promise<string[]> {
  try {
    return await Word.run(async (context) => {
      const selection = context.document.getSelection();
      const before = context.document.body.paragraphs
        .getFirst()
        .getRange('Start')
        .expandTo(selection.getRange('Start')).paragraphs;
      before.load('items/outlineLevel,items/style,items/styleBuiltIn,items/isListItem,items/tableNestingLevel');
      await context.sync();
      const styles = (items: Word.Paragraph[]) =>
        items
          .filter((each) => each.outlineLevel > 9 && !each.isListItem && each.tableNestingLevel === 0)
          .slice(-telling)
          .map((each) => englishName(each.styleBuiltIn, each.style));
      const heading = before.items.findLastIndex(({ outlineLevel }) => outlineLevel <= 9);
      const near = styles(before.items.slice(heading + 1));
      return near.length > 0 ? near : styles(before.items);
    });
  } catch (error) {
    throw refused(error);
  }
}

/**
 * The heading under which the author stands, or in which; at the head of a paragraph, the one above it, since a block goes before it. Null before the first. Three round trips, the first two of which read no text, since the
 * paragraphs before the cursor can be thousands.
 */
export async function readHeadingHere(): Promise<Heading | null> {
  try {
    return await Word.run(async (context) => {
      const selection = context.document.getSelection();
      const body = selection.parentBody;
      body.load('type');
      const paragraph = selection.paragraphs.getFirst();
      const lead = paragraph.getRange('Start').expandTo(selection.getRange('Start'));
      lead.load('text');
      paragraph.load('text');
      await context.sync();
      if (body.type !== 'MainDoc') return null;
      const atStart = lead.text === '' && paragraph.text !== '';
      const before = context.document.body.paragraphs
        .getFirst()
        .getRange('Start')
        .expandTo(selection.getRange('Start')).paragraphs;
      before.load('items/outlineLevel');
      await context.sync();
      const heading = (atStart ? before.items.slice(0, -1) : before.items).findLast(
        ({ outlineLevel }) => outlineLevel <= 9,
      );
      if (heading === undefined) return null;
      heading.load('text');
      await context.sync();
      return { text: heading.text, level: heading.outlineLevel };
    });
  } catch (error) {
    throw refused(error);
  }
}
