/** The paragraph that the author stands in. */
export interface WordsHere {
  text: string;
  /** UTF-16 offset of the cursor in it, or of the start of what is selected. */
  at: number;
}

/** Queues the reading of the words around the selection; it travels with the round trip that is made anyway. */
export function queueWordsHere(selection: Word.Range): () => WordsHere {
  const paragraph = selection.paragraphs.getFirst();
  paragraph.load('text');
  const before = paragraph.getRange('Start').expandTo(selection.getRange('Start'));
  before.load('text');
  return () => ({ text: paragraph.text, at: before.text.length });
}
