import { refused } from './refusal';

export type Heading = {
  text: string;
  /** 1 to 9. */
  level: number;
};

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
