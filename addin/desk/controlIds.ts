import { Fragment, type Node, Slice } from 'prosemirror-model';
import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { changedProperties, controlsOf, freeId, isControl } from './office/model/controls';

/**
 * Every content control has an id of its own. A pasted copy keeps its tag, since it is the same cite once more, and
 * gets another id, since it is another copy; so does a control from a file that gave it none.
 */
export const controlIds = new Plugin({
  props: {
    transformPasted: (slice) => new Slice(withoutIds(slice.content), slice.openStart, slice.openEnd),
  },
  appendTransaction: (transactions, _, state) =>
    transactions.some((transaction) => transaction.docChanged) ? numbered(state) : null,
});

/** @returns Null when every control has an id that no other has. */
export function numbered(state: EditorState): Transaction | null {
  const taken = new Set<unknown>();
  const transaction = state.tr;
  for (const { node, pos } of controlsOf(state.doc)) {
    if (node.attrs.id === null || taken.has(node.attrs.id))
      transaction.setNodeMarkup(pos, null, changedProperties(node, { id: freeId(transaction.doc) }));
    else taken.add(node.attrs.id);
  }
  return transaction.docChanged ? transaction : null;
}

function withoutIds(content: Fragment): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    const inner = node.copy(withoutIds(node.content));
    nodes.push(
      isControl(node)
        ? inner.type.create({ ...inner.attrs, id: null }, inner.content, inner.marks)
        : inner.isText
          ? node
          : inner,
    );
  });
  return Fragment.fromArray(nodes);
}
