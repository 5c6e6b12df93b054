import { type Parts, readXml, wordNamespace, writeXml } from './xmlPart';

/** Puts the notes in the order of their calls: LibreOffice reads them one by one and does not look at their ids. */
export function orderNotes(parts: Parts): void {
  const document = readXml(parts, 'word/document.xml');
  const notes = readXml(parts, 'word/footnotes.xml');
  if (document === null || notes === null) return;
  const byId = new Map([...notes.documentElement.children].map((note) => [idOf(note), note]));
  for (const call of document.getElementsByTagNameNS(wordNamespace, 'footnoteReference')) {
    const note = byId.get(idOf(call));
    if (note !== undefined) notes.documentElement.append(note);
  }
  writeXml(parts, 'word/footnotes.xml', notes);
}

function idOf(element: Element): string | null {
  return element.getAttributeNS(wordNamespace, 'id');
}
