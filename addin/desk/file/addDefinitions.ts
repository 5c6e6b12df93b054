import type { Definitions } from '../office/model/definitions';
import { addPart, type Parts, readXml, wordNamespace, writeXml } from './xmlPart';

/** Writes into the file what came with inserted blocks: the editor saves their paragraphs, not the definitions they name. */
export function addDefinitions(parts: Parts, { abstractNums, nums, styles }: Definitions): void {
  if (nums.length > 0) {
    const numbering = readXml(parts, 'word/numbering.xml') ?? newNumbering(parts);
    const root = numbering.documentElement;
    // The schema wants every abstract definition before the first instance.
    const first = root.getElementsByTagNameNS(wordNamespace, 'num')[0] ?? null;
    for (const markup of abstractNums) add(root, markup, 'abstractNum', 'abstractNumId', first);
    for (const markup of nums)
      add(root, markup, 'num', 'numId', root.getElementsByTagNameNS(wordNamespace, 'numIdMacAtCleanup')[0] ?? null);
    writeXml(parts, 'word/numbering.xml', numbering);
  }
  const sheet = styles.length > 0 ? readXml(parts, 'word/styles.xml') : null;
  if (sheet === null) return;
  for (const markup of styles) add(sheet.documentElement, markup, 'style', 'styleId', null);
  writeXml(parts, 'word/styles.xml', sheet);
}

function add(root: Element, markup: string, name: string, id: string, before: Element | null): void {
  const element = new DOMParser().parseFromString(markup, 'application/xml').documentElement;
  const same = [...root.getElementsByTagNameNS(wordNamespace, name)].some(
    (there) =>
      there.parentElement === root &&
      there.getAttributeNS(wordNamespace, id) === element.getAttributeNS(wordNamespace, id),
  );
  if (!same) root.insertBefore(root.ownerDocument.importNode(element, true), before);
}

function newNumbering(parts: Parts): XMLDocument {
  addPart(
    parts,
    'word/numbering.xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering',
  );
  return new DOMParser().parseFromString(`<w:numbering xmlns:w="${wordNamespace}"/>`, 'application/xml') as XMLDocument;
}
