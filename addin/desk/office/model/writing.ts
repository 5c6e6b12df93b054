import { Fragment, type Mark, type Node, Slice } from 'prosemirror-model';
import { ReplaceAroundStep } from 'prosemirror-transform';
import { generalException } from '../client/richApiError';
import { controlAttributes, freeId } from './controls';
import { type Line, linesAt, startOf } from './lines';
import type { Anchor, Story } from './story';

export type Location = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/** Marks that belong to the thing beside a text, not to the text. */
const ofOthers = new Set(['footnoteRef', 'hyperlink', 'comment', 'insertion', 'deletion']);

/** @returns Where the new text stands. */
export function insertText(anchor: Anchor, text: string, location: Location): Anchor {
  const { story } = anchor;
  const { from, to } = inText(anchor);
  const start = location === 'End' || location === 'After' ? to : from;
  const end = location === 'Replace' ? to : start;
  const content = Fragment.from(inline(story.doc, text, marksAt(story.doc, start, end)));
  story.change((transform) => {
    const before = transform.doc.content.size;
    if (story.doc.resolve(start).sameParent(story.doc.resolve(end))) transform.replaceWith(start, end, content);
    else transform.delete(start, end).insert(start, content);
    if (transform.doc.content.size !== before + content.size - (end - start) && content.size > 0 && start === end)
      throw generalException('Range.insertText');
  });
  const written = story.anchor(start, start + content.size);
  if (location === 'Replace') Object.assign(anchor, { from: written.from, to: written.to });
  if (location === 'Start') anchor.from = start;
  if (location === 'End') anchor.to = written.to;
  return written;
}

/** A stretch between blocks, such as the point after a paragraph, moved to the text beside it. */
function inText({ story, from, to }: Anchor): { from: number; to: number } {
  if (story.doc.resolve(from).parent.inlineContent) return { from, to };
  const [line] = linesAt(story.doc, from, to);
  if (line === undefined) throw generalException('Range.insertText');
  return { from: startOf(line), to: startOf(line) };
}

function marksAt(doc: Node, from: number, to: number): Mark[] {
  const at = doc.resolve(from);
  // Beside a control, a text looks like the text in it.
  const inControl = at.nodeBefore?.type.name === 'sdt' ? at.nodeBefore.lastChild?.marks : undefined;
  const marks = from < to ? (doc.nodeAt(from)?.marks ?? []) : (inControl ?? at.marks());
  return marks.filter((mark) => !ofOthers.has(mark.type.name));
}

function inline(doc: Node, text: string, marks: Mark[]): Node[] {
  const { nodes, text: textNode } = Object.assign(
    { text: (part: string) => doc.type.schema.text(part, marks) },
    { nodes: doc.type.schema.nodes },
  );
  return text.split(/([\t\v\n])/).flatMap((part) => {
    if (part === '') return [];
    const name = part === '\t' ? 'tab' : part === '\v' || part === '\n' ? 'hardBreak' : null;
    if (name === null) return [textNode(part)];
    return nodes[name] === undefined ? [] : [nodes[name].create(null, null, marks)];
  });
}

/** What a new paragraph does not take over from the one that it is made beside. */
const own = [
  'paraId',
  'textId',
  'bookmarks',
  'sectionBreakType',
  'pageBreakBefore',
  'renderedPageBreakBefore',
  '_originalRunBoundaries',
  '_sectionProperties',
  'pPrIns',
  'pPrDel',
  'pPrChange',
];

/** @returns Position of the new paragraph. */
export function insertParagraph({ story, from, to }: Anchor, text: string, location: 'Before' | 'After'): number {
  const touched = linesAt(story.doc, from, to);
  const line = location === 'After' ? touched.at(-1) : touched[0];
  if (line === undefined) throw generalException('Range.insertParagraph');
  const attributes: Record<string, unknown> = { ...line.node.attrs };
  for (const name of own) attributes[name] = null;
  const at = location === 'After' ? line.pos + line.node.nodeSize : line.pos;
  const paragraph = line.node.type.create(attributes, inline(story.doc, text, []));
  story.change((transform) => transform.insert(at, paragraph));
  return at;
}

export function remove({ story, from, to }: Anchor): void {
  if (from < to) story.change((transform) => transform.delete(from, to));
}

export function setMark({ story, from, to }: Anchor, name: 'bold' | 'italic', on: boolean): void {
  const mark = story.doc.type.schema.marks[name];
  if (mark === undefined || from === to) return;
  story.change((transform) => (on ? transform.addMark(from, to, mark.create()) : transform.removeMark(from, to, mark)));
}

/** Whether the stretch has the mark throughout; null where it is mixed. */
export function hasMark({ story, from, to }: Anchor, name: 'bold' | 'italic'): boolean | null {
  let on = 0;
  let all = 0;
  const count = (node: Node) => {
    if (!node.isText) return;
    all++;
    if (node.marks.some((mark) => mark.type.name === name)) on++;
  };
  if (from === to)
    return story.doc
      .resolve(from)
      .marks()
      .some((mark) => mark.type.name === name);
  story.doc.nodesBetween(from, to, count);
  return on === 0 ? false : on === all ? true : null;
}

/** Puts a control around the stretch: in the line, or around whole paragraphs. @returns Its id. */
export function insertControl({ story, from, to }: Anchor): number {
  const { doc } = story;
  const start = doc.resolve(from);
  const end = doc.resolve(to);
  const id = freeId(doc);
  const attributes = controlAttributes({ id, tag: '', title: '', appearance: 'BoundingBox' });
  if (start.sameParent(end) && start.parent.inlineContent) {
    wrap(story, from, to, 'sdt', attributes);
    return id;
  }
  const range = start.blockRange(end);
  if (range === null) throw generalException('Range.insertContentControl');
  wrap(story, range.start, range.end, 'blockSdt', attributes);
  return id;
}

/** Puts a control around a whole paragraph. @returns Its id. */
export function insertLineControl(story: Story, { node, pos }: Line): number {
  const id = freeId(story.doc);
  wrap(
    story,
    pos,
    pos + node.nodeSize,
    'blockSdt',
    controlAttributes({ id, tag: '', title: '', appearance: 'BoundingBox' }),
  );
  return id;
}

/** The text inside stays the same text, so that ranges in it live on. */
function wrap(story: Story, from: number, to: number, name: 'sdt' | 'blockSdt', attributes: object): void {
  const type = story.doc.type.schema.nodes[name];
  if (type === undefined) throw generalException('Range.insertContentControl');
  const around = new Slice(Fragment.from(type.create({ ...attributes })), 0, 0);
  story.change((transform) => transform.step(new ReplaceAroundStep(from, to, from, to, around, 1, true)));
}
