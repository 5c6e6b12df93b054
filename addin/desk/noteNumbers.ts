import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';

/**
 * The editor shows the id that a note has in the file; a reader counts them. What is shown is only shown: the file
 * is written from the id.
 */
export const noteNumbers = new Plugin({
  appendTransaction: (transactions, _, state) =>
    transactions.some((transaction) => transaction.docChanged) ? counted(state) : null,
});

/** @returns Null when every call shows its number already. */
export function counted(state: EditorState): Transaction | null {
  const transaction = state.tr;
  const counts = { footnote: 0, endnote: 0 };
  state.doc.descendants((node, pos) => {
    const call = node.marks.find((mark) => mark.type.name === 'footnoteRef');
    if (call === undefined || !node.isText) return true;
    const number = String(++counts[call.attrs.noteType === 'endnote' ? 'endnote' : 'footnote']);
    const from = transaction.mapping.map(pos);
    if (node.text !== number)
      transaction.replaceWith(from, from + node.nodeSize, state.schema.text(number, node.marks));
    return false;
  });
  return transaction.docChanged ? transaction.setMeta('addToHistory', false) : null;
}
