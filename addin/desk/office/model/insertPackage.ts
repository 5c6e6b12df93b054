import { parseDocx } from '@eigenpal/docx-editor-core/headless';
import { toProseDoc } from '@eigenpal/docx-editor-core/prosemirror/conversion';
import type { Document, Footnote } from '@eigenpal/docx-editor-core/types/document';
import { Fragment, type Node, type Schema } from 'prosemirror-model';
import { wordNamespace } from '../../file/xmlPart';
import { invalidArgument } from '../client/richApiError';
import { freeId } from './controls';
import { partsOf, typesOf, zipOf } from './flatOpc';
import type { Host } from './host';
import { linesAt } from './lines';
import { adopt } from './numbering';
import type { Anchor } from './story';

/** A package read and ready to be inserted: reading it takes time, inserting must not. */
export type ParsedPackage = { document: Document; numberingXml: string | null; stylesXml: string | null };

export async function parsePackage(flatOpc: string): Promise<ParsedPackage | null> {
  const parts = partsOf(flatOpc);
  if (parts === null) return null;
  const document = await parseDocx(zipOf(parts, typesOf(flatOpc)));
  return {
    document,
    numberingXml: parts.get('word/numbering.xml') ?? null,
    stylesXml: parts.get('word/styles.xml') ?? null,
  };
}

/** Puts the package's blocks at the place, with their numbering, notes and missing styles. @returns Where they stand. */
export function insertPackage(host: Host, anchor: Anchor, parsed: ParsedPackage | null): Anchor {
  const { story } = anchor;
  if (parsed === null) throw invalidArgument('Range.insertOoxml');
  if (story.kind !== 'MainDoc') throw invalidArgument('Range.insertOoxml');
  const { document, numberingXml, stylesXml } = parsed;
  const target = host.sheet.document.package;
  const block = document.package;

  let nums = new Map<number, number>();
  if (block.numbering !== undefined && numberingXml !== null) {
    target.numbering ??= { abstractNums: [], nums: [] };
    const adopted = adopt(target.numbering, block.numbering, numberingXml);
    host.definitions.abstractNums.push(...adopted.markup.abstractNums);
    host.definitions.nums.push(...adopted.markup.nums);
    nums = adopted.num;
  }
  const notes = adoptNotes(target, block.footnotes ?? []);
  addMissingStyles(host, document, stylesXml);

  const schema = story.doc.type.schema;
  const at = blockPosition(anchor);
  const ends = at === story.doc.content.size;
  const blocks = blocksOf(document, host, schema, nums, notes, () => freeId(story.doc), ends);
  const content = Fragment.from(blocks);
  story.change((transform) => transform.insert(at, content));
  host.packageInserted();
  return story.anchor(at, at + content.size);
}

/** The empty paragraph that a package may end in only keeps hosts from merging what follows; it is not text, but where nothing follows it stays. */
function blocksOf(
  document: Document,
  host: Host,
  schema: Schema,
  nums: Map<number, number>,
  notes: Map<number, number>,
  newId: () => number,
  keepLast: boolean,
): Node[] {
  // Shown in the looks that the draft's own styles have.
  const { styles } = host.sheet.document.package;
  const json = toProseDoc(document, styles === undefined ? {} : { styles }).toJSON() as Json;
  const blocks = (json.content ?? []).filter(
    (node, index, all) => keepLast || index < all.length - 1 || index === 0 || (node.content ?? []).length > 0,
  );
  const adapt = (node: Json): Json => {
    const attrs = { ...node.attrs };
    const numPr = attrs.numPr as { numId?: number } | null | undefined;
    const numId = numPr?.numId === undefined ? undefined : nums.get(numPr.numId);
    if (numId !== undefined) attrs.numPr = { ...numPr, numId };
    if (node.type === 'sdt' || node.type === 'blockSdt') {
      const id = newId();
      attrs.id = id;
      if (typeof attrs.rawPropertiesXml === 'string')
        attrs.rawPropertiesXml = attrs.rawPropertiesXml.replace(/(<w:id\b[^>]*w:val=")[^"]*/, `$1${id}`);
    }
    if (node.type === 'paragraph') attrs.paraId = null;
    const call = node.marks?.find((mark) => mark.type === 'footnoteRef');
    const noteId = call === undefined ? undefined : notes.get(Number(call.attrs?.id));
    const marks = node.marks?.map((mark) =>
      mark === call ? { ...mark, attrs: { ...mark.attrs, id: String(noteId ?? mark.attrs?.id) } } : mark,
    );
    return {
      ...node,
      attrs,
      ...(marks === undefined ? {} : { marks }),
      ...(noteId === undefined ? {} : { text: String(noteId) }),
      ...(node.content === undefined ? {} : { content: node.content.map(adapt) }),
    };
  };
  return blocks.map((node) => schema.nodeFromJSON(adapt(node)));
}

type Json = {
  type: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: Json[];
  text?: string;
};

/** @returns The id that each of the block's notes has in the document. */
function adoptNotes(target: { footnotes?: Footnote[] }, notes: Footnote[]): Map<number, number> {
  const ids = new Map<number, number>();
  target.footnotes ??= [];
  let highest = Math.max(1, ...target.footnotes.map(({ id }) => id));
  for (const note of notes) {
    highest++;
    ids.set(note.id, highest);
    const { verbatimXml: _, ...rest } = note;
    target.footnotes.push({ ...rest, id: highest });
  }
  return ids;
}

/** A style that the document has keeps its looks; one that it lacks comes with the block. */
function addMissingStyles(host: Host, document: Document, stylesXml: string | null): void {
  const target = host.sheet.document.package.styles;
  if (target === undefined || stylesXml === null) return;
  const known = new Set(target.styles.map(({ styleId }) => styleId));
  const missing = (document.package.styles?.styles ?? []).filter(({ styleId }) => !known.has(styleId));
  // A new list, so that nobody goes on with what was worked out from the old one.
  target.styles = [...target.styles, ...missing];
  const xml = new DOMParser().parseFromString(stylesXml, 'application/xml');
  for (const element of xml.getElementsByTagNameNS(wordNamespace, 'style'))
    if (missing.some(({ styleId }) => styleId === element.getAttributeNS(wordNamespace, 'styleId')))
      host.definitions.styles.push(new XMLSerializer().serializeToString(element));
}

/** Between blocks at the level of the place; a place within a paragraph counts as after it. */
function blockPosition({ story, from, to }: Anchor): number {
  if (!story.doc.resolve(from).parent.inlineContent) return from;
  const line = linesAt(story.doc, from, to).at(-1);
  if (line === undefined) throw invalidArgument('Range.insertOoxml');
  return line.pos + line.node.nodeSize;
}
