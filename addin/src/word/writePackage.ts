import type { PackageEdit } from '../backend/types';
import { noteMark } from './briefText';
import { Refusal } from './refusal';
import { writeNative } from './writeNative';

export type WrittenBlock = { control: Word.ContentControl; asApproved: boolean };

/**
 * Queues the insertion of a block after the line, and what will tell the new control from others with its tag.
 * @param native Whether it goes in as Word's own paragraphs.
 * @param known Ids of the controls that had the tag before.
 * @returns Reads the new control back, in one round trip, and says whether it reads as it must; null for a package without a control.
 */
export function writePackage(
  context: Word.RequestContext,
  line: Word.Range,
  edit: PackageEdit,
  native: boolean,
  known: number[],
): (() => Promise<WrittenBlock>) | null {
  if (native && edit.native != null) writeNative(line, edit.native, edit.tag);
  else line.getRange('After').insertOoxml(edit.package, 'Replace');
  if (edit.tag === '') return null;
  return async () => {
    // The range that insertOoxml returns is not reliable in every host; the tag is.
    const tagged = context.document.contentControls.getByTag(edit.tag);
    tagged.load('items/id,items/text');
    await context.sync();
    const control = tagged.items.find(({ id }) => !known.includes(id));
    if (control === undefined) throw new Refusal('blockLost');
    return { control, asApproved: plain(control.text) === plain(edit.text) };
  };
}

/** Hosts part paragraphs and table cells by different characters, and show note marks or do not. */
function plain(text: string): string {
  return text
    .replaceAll(noteMark, '')
    .split(/\p{Cc}+/u)
    .filter((line) => line !== '')
    .join('\n');
}
