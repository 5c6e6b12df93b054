import type { NumberingDefinitions } from '@eigenpal/docx-editor-core/types/document';
import { wordNamespace } from '../../file/xmlPart';

/** Numbering that came with a block, renumbered to stand beside the document's own; as markup, for the file. */
export type NumberingMarkup = { abstractNums: string[]; nums: string[] };

/** Which ids the block's numbering has in the document. */
export type Renumbered = { markup: NumberingMarkup; num: Map<number, number> };

/** Adds the block's definitions to those of the document, above the highest of its ids. */
export function adopt(host: NumberingDefinitions, block: NumberingDefinitions, blockXml: string): Renumbered {
  const highest = (ids: number[]) => Math.max(0, ...ids);
  const abstractBase = highest(host.abstractNums.map(({ abstractNumId }) => abstractNumId)) + 1;
  const numBase = highest(host.nums.map(({ numId }) => numId)) + 1;
  const abstract = new Map(block.abstractNums.map(({ abstractNumId }, index) => [abstractNumId, abstractBase + index]));
  const num = new Map(block.nums.map(({ numId }, index) => [numId, numBase + index]));

  for (const definition of block.abstractNums)
    host.abstractNums.push({ ...definition, abstractNumId: abstract.get(definition.abstractNumId) ?? 0 });
  for (const instance of block.nums)
    host.nums.push({
      ...instance,
      numId: num.get(instance.numId) ?? 0,
      abstractNumId: abstract.get(instance.abstractNumId) ?? 0,
    });
  return { markup: markupOf(blockXml, abstract, num), num };
}

function markupOf(blockXml: string, abstract: Map<number, number>, num: Map<number, number>): NumberingMarkup {
  const xml = new DOMParser().parseFromString(blockXml, 'application/xml');
  const renumber = (element: Element, name: string, ids: Map<number, number>) => {
    const id = ids.get(Number(element.getAttributeNS(wordNamespace, name)));
    if (id !== undefined) element.setAttributeNS(wordNamespace, `w:${name}`, String(id));
  };
  const serialized = (element: Element) => new XMLSerializer().serializeToString(element);
  const abstractNums = [...xml.getElementsByTagNameNS(wordNamespace, 'abstractNum')].map((element) => {
    renumber(element, 'abstractNumId', abstract);
    return serialized(element);
  });
  const nums = [...xml.getElementsByTagNameNS(wordNamespace, 'num')].map((element) => {
    renumber(element, 'numId', num);
    for (const reference of element.getElementsByTagNameNS(wordNamespace, 'abstractNumId'))
      renumber(reference, 'val', abstract);
    return serialized(element);
  });
  return { abstractNums, nums };
}
