import type { Node } from 'prosemirror-model';
import type { Anchor, Story } from './story';

/** A content control as it stands in a story at this moment. */
export type Control = { node: Node; pos: number; block: boolean };

export const isControl = (node: Node) => node.type.name === 'sdt' || node.type.name === 'blockSdt';

/** In order of start, outer before inner. */
export function controlsOf(doc: Node): Control[] {
  const controls: Control[] = [];
  doc.descendants((node, pos) => {
    if (isControl(node)) controls.push({ node, pos, block: node.type.name === 'blockSdt' });
    return node.type.name !== 'textBox';
  });
  return controls;
}

export function controlById(doc: Node, id: number): Control | null {
  return controlsOf(doc).find(({ node }) => node.attrs.id === id) ?? null;
}

/** The innermost control around the stretch. */
export function controlAround({ story, from, to }: Anchor): Control | null {
  const at = story.doc.resolve(from);
  for (let depth = at.depth; depth > 0; depth--) {
    const node = at.node(depth);
    if (isControl(node) && to <= at.end(depth))
      return { node, pos: at.before(depth), block: node.type.name === 'blockSdt' };
  }
  return null;
}

export type ControlProperties = {
  id: number;
  tag: string;
  title: string;
  appearance: Word.ContentControlAppearance | 'BoundingBox' | 'Tags' | 'Hidden';
};

const word2012 = 'http://schemas.microsoft.com/office/word/2012/wordml';

/** The attributes of a control's node: what the editor shows, and the properties as they stand in the file. */
export function controlAttributes({ id, tag, title, appearance }: ControlProperties) {
  const shown = appearance.charAt(0).toLowerCase() + appearance.slice(1);
  const rawPropertiesXml =
    `<w:sdtPr>${title === '' ? '' : `<w:alias w:val="${escaped(title)}"/>`}${tag === '' ? '' : `<w:tag w:val="${escaped(tag)}"/>`}` +
    `<w:id w:val="${id}"/>${shown === 'boundingBox' ? '' : `<w15:appearance xmlns:w15="${word2012}" w15:val="${shown}"/>`}</w:sdtPr>`;
  return { sdtType: 'richText', id, tag, alias: title, showingPlaceholder: false, rawPropertiesXml };
}

export function propertiesOf(node: Node): ControlProperties {
  const shown =
    /<w15:appearance\b[^>]*w15:val="(\w+)"/.exec(String(node.attrs.rawPropertiesXml ?? ''))?.[1] ?? 'boundingBox';
  return {
    id: Number(node.attrs.id),
    tag: String(node.attrs.tag ?? ''),
    title: String(node.attrs.alias ?? ''),
    appearance: (shown.charAt(0).toUpperCase() + shown.slice(1)) as ControlProperties['appearance'],
  };
}

export function changeControl(story: Story, id: number, change: Partial<ControlProperties>): void {
  const control = controlById(story.doc, id);
  if (control === null) return;
  story.change((transform) => transform.setNodeMarkup(control.pos, null, changedProperties(control.node, change)));
}

/** The node's attributes with properties changed, also in the markup for the file, which may hold more than the desk knows. */
export function changedProperties(node: Node, change: Partial<ControlProperties>) {
  const written = controlAttributes({ ...propertiesOf(node), ...change });
  const before = node.attrs.rawPropertiesXml as string | null;
  const rawPropertiesXml = before === null ? written.rawPropertiesXml : merged(before, written.rawPropertiesXml);
  return { ...node.attrs, id: written.id, tag: written.tag, alias: written.alias, rawPropertiesXml };
}

const ours = /<w:(alias|tag|id)\b[^>]*\/>|<w15:appearance\b[^>]*\/>/g;

function merged(before: string, written: string): string {
  const open = /^<w:sdtPr\b[^>]*>/.exec(before)?.[0];
  if (open === undefined || open.endsWith('/>')) return written;
  const inner = written.replace(/^<w:sdtPr>|<\/w:sdtPr>$/g, '');
  return open + inner + before.slice(open.length).replace(ours, '');
}

/** Ids that no control of the document has yet. */
export function freeId(doc: Node): number {
  const taken = new Set(controlsOf(doc).map(({ node }) => node.attrs.id));
  for (;;) {
    const id = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const positive = id & 0x7fffffff;
    if (positive !== 0 && !taken.has(positive)) return positive;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
