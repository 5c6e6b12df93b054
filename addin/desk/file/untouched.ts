import { type Parts, readXml, wordNamespace, writeXml } from './xmlPart';

const part = 'word/document.xml';

/** The blocks of the body as the editor writes them when nothing was changed, beside the same blocks in the file. */
export type Untouched = Map<string, Element>;

/** @param written The file as the editor writes it right after opening. */
export function untouchedBlocks(original: Parts, written: Parts): Untouched {
  const [before, after] = [blocksOf(original), blocksOf(written)];
  // Where the editor parts the text otherwise than the file, nothing can be told block by block.
  if (before.length !== after.length) return new Map();
  return new Map(after.map((block, index) => [markup(block), before[index] ?? block]));
}

/**
 * Gives back the blocks that the author left alone: the editor writes looks that come from styles into every run, and
 * tables in its own way.
 * @param rewritten Tidies a block that stays as the editor wrote it.
 */
export function restore(parts: Parts, untouched: Untouched, rewritten: (block: Element) => void): void {
  const document = readXml(parts, part);
  if (document === null) return;
  for (const block of blocksIn(document)) {
    const original = untouched.get(markup(block));
    if (original === undefined) rewritten(block);
    else block.replaceWith(document.importNode(original, true));
  }
  writeXml(parts, part, document);
}

const markup = (element: Element) => new XMLSerializer().serializeToString(element);

function blocksOf(parts: Parts): Element[] {
  const document = readXml(parts, part);
  return document === null ? [] : blocksIn(document);
}

/** Bookmarks may stand between them. */
function blocksIn(document: XMLDocument): Element[] {
  const [body] = document.getElementsByTagNameNS(wordNamespace, 'body');
  return [...(body?.children ?? [])].filter(({ localName }) => ['p', 'tbl', 'sdt'].includes(localName));
}
