import { type Parts, readXml, wordNamespace, writeXml } from './xmlPart';

/**
 * Puts the notes in the order of their calls and numbers both alike, as Word does when it saves:
 * LibreOffice takes the notes by their place and not by their ids.
 */
export function orderNotes(parts: Parts): void {
  const document = readXml(parts, 'word/document.xml');
  const notes = readXml(parts, 'word/footnotes.xml');
  if (document === null || notes === null) return;
  const byId = new Map([...notes.documentElement.children].map((note) => [idOf(note), note]));
  const calls = [...document.getElementsByTagNameNS(wordNamespace, 'footnoteReference')];
  const called = calls.map((call) => byId.get(idOf(call)));
  // A call without its note, or two of one, is not ours to put right.
  if (called.includes(undefined) || new Set(called).size < called.length) return;

  // As Word does: what no call leads to any more is gone.
  for (const [id, note] of byId)
    if (!called.includes(note) && note.getAttributeNS(wordNamespace, 'type') === null) {
      note.remove();
      byId.delete(id);
    }

  let next = 1 + Math.max(0, ...[...byId].filter(([, note]) => !called.includes(note)).map(([id]) => Number(id)));
  for (const [index, call] of calls.entries()) {
    const note = called[index];
    if (note === undefined) continue;
    notes.documentElement.append(note);
    for (const element of [call, note]) setId(element, next);
    next++;
  }
  writeXml(parts, 'word/document.xml', document);
  writeXml(parts, 'word/footnotes.xml', notes);
}

function idOf(element: Element): string | null {
  return element.getAttributeNS(wordNamespace, 'id');
}

function setId(element: Element, id: number): void {
  element.setAttributeNS(wordNamespace, 'w:id', String(id));
}
