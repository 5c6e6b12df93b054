import type { Node } from 'prosemirror-model';

/** One paragraph as text, with the document's position before and after each UTF-16 unit. */
export type Line = {
  node: Node;
  /** Of the paragraph's node. */
  pos: number;
  text: string;
  starts: number[];
  ends: number[];
  tableDepth: number;
};

export const noteMark = '\u0002';

const read = new WeakMap<Node, Line[]>();

/** The paragraphs of a story in reading order; those in text boxes are not part of it. */
export function linesOf(doc: Node): Line[] {
  const known = read.get(doc);
  if (known !== undefined) return known;
  const lines: Line[] = [];
  const walk = (parent: Node, start: number, tableDepth: number) => {
    parent.forEach((node, offset) => {
      const pos = start + offset;
      if (node.type.name === 'paragraph') lines.push(lineOf(node, pos, tableDepth));
      else if (node.type.name !== 'textBox')
        walk(node, pos + 1, node.type.name === 'table' ? tableDepth + 1 : tableDepth);
    });
  };
  walk(doc, 0, 0);
  read.set(doc, lines);
  return lines;
}

function lineOf(node: Node, pos: number, tableDepth: number): Line {
  const line: Line = { node, pos, text: '', starts: [], ends: [], tableDepth };
  let note: unknown = null;
  const add = (text: string, start: number, size: number, each: boolean) => {
    for (let unit = 0; unit < text.length; unit++) {
      line.starts.push(each ? start + unit : start);
      line.ends.push(each ? start + unit + 1 : start + size);
    }
    line.text += text;
  };
  node.descendants((child, offset) => {
    const start = pos + 1 + offset;
    const call = child.marks.find((mark) => mark.type.name === 'footnoteRef');
    if (call !== undefined) {
      // The number shown may be several characters, in several pieces; Word counts one.
      const which = `${call.attrs.noteType}${call.attrs.id}`;
      if (which === note) line.ends[line.ends.length - 1] = start + child.nodeSize;
      else add(noteMark, start, child.nodeSize, false);
      note = which;
      return false;
    }
    note = null;
    // What a revision takes away is no longer read.
    if (child.marks.some((mark) => mark.type.name === 'deletion')) return false;
    if (child.isText) add(child.text ?? '', start, child.nodeSize, true);
    else if (child.type.name === 'tab') add('\t', start, 1, false);
    else if (child.type.name === 'hardBreak') add('\u000B', start, 1, false);
    else if (child.type.name === 'field') add(String(child.attrs.displayText ?? ''), start, 1, false);
    else if (child.type.name === 'math') add(String(child.attrs.plainText ?? ''), start, 1, false);
    return true;
  });
  return line;
}

export const startOf = (line: Line) => line.pos + 1;
export const endOf = (line: Line) => line.pos + line.node.nodeSize - 1;

/** The paragraphs that lie in or around the stretch; a point between two paragraphs belongs to the next one. */
export function linesAt(doc: Node, from: number, to: number): Line[] {
  const lines = linesOf(doc);
  const touched = lines.filter((line) => startOf(line) <= to && endOf(line) >= from);
  if (touched.length > 0) return touched;
  const next = lines.find((line) => startOf(line) >= to) ?? lines.at(-1);
  return next === undefined ? [] : [next];
}

/** Text between two positions; paragraphs are parted as Word parts them. */
export function textBetween(doc: Node, from: number, to: number): string {
  if (from === to) return '';
  return linesAt(doc, from, to)
    .map((line) => {
      let text = '';
      for (let unit = 0; unit < line.text.length; unit++)
        if ((line.starts[unit] ?? 0) >= from && (line.ends[unit] ?? 0) <= to) text += line.text.charAt(unit);
      return text;
    })
    .join('\r');
}
