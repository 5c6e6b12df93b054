import { type Parts, readXml, wordNamespace, writeXml } from './xmlPart';

/** The editor writes a note's call without its look in the paragraphs it rewrites; Word would show a full-size number. */
export function styleNoteCalls(parts: Parts): void {
  const document = readXml(parts, 'word/document.xml');
  if (document === null) return;
  let changed = false;
  for (const [name, style] of [
    ['footnoteReference', 'FootnoteReference'],
    ['endnoteReference', 'EndnoteReference'],
  ] as const)
    for (const call of document.getElementsByTagNameNS(wordNamespace, name)) {
      const run = call.parentElement;
      if (run === null || run.getElementsByTagNameNS(wordNamespace, 'rPr').length > 0) continue;
      run.prepend(look(document, hasStyle(parts, style) ? ['rStyle', style] : ['vertAlign', 'superscript']));
      changed = true;
    }
  if (changed) writeXml(parts, 'word/document.xml', document);
}

function look(document: XMLDocument, [name, value]: [string, string]): Element {
  const properties = document.createElementNS(wordNamespace, 'w:rPr');
  const property = document.createElementNS(wordNamespace, `w:${name}`);
  property.setAttributeNS(wordNamespace, 'w:val', value);
  properties.append(property);
  return properties;
}

function hasStyle(parts: Parts, id: string): boolean {
  const styles = readXml(parts, 'word/styles.xml')?.getElementsByTagNameNS(wordNamespace, 'style') ?? [];
  return [...styles].some((style) => style.getAttributeNS(wordNamespace, 'styleId') === id);
}
