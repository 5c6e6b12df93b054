/** The part of a keyboard event that decides. */
type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * Moves or extends the selection in a text that nobody can type in, and which therefore has no caret to see: moving
 * selects the next word, Shift extends by words or lines.
 *
 * @param first Where the first movement begins; null for the beginning of the page.
 * @returns Whether the key meant anything.
 */
export function moveSelection(page: HTMLElement, first: HTMLElement | null, keys: Keys): boolean {
  const selection = document.getSelection();
  if (selection === null || keys.altKey) return false;
  if ((keys.ctrlKey || keys.metaKey) && keys.key.toLowerCase() === 'a') {
    selection.selectAllChildren(page);
    return true;
  }
  const step = steps[keys.key];
  if (step === undefined) return false;
  const [direction, unit] = step;

  if (!page.contains(selection.focusNode)) {
    selection.collapse(first ?? page.firstElementChild ?? page, 0);
    selectWord(selection, 'forward');
  } else if (keys.shiftKey) {
    selection.modify('extend', direction, unit);
    // A line's end in the next line's middle would cut a word in two.
    if (unit === 'line') selection.modify('extend', direction, 'word');
  } else if (unit === 'word') {
    selectWord(selection, direction);
  } else {
    selection.collapseToStart();
    selection.modify('move', direction, 'line');
    selectWord(selection, 'forward');
  }
  // A movement past the end must not wander off into the buttons.
  if (!page.contains(selection.focusNode)) selection.extend(page, direction === 'forward' ? page.childNodes.length : 0);
  const focus = selection.focusNode;
  (focus instanceof Element ? focus : focus?.parentElement)?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Selects the next or the previous word; full stops and quotation marks alone are no words. */
function selectWord(selection: Selection, direction: 'forward' | 'backward'): void {
  if (direction === 'forward') selection.collapseToEnd();
  else selection.collapseToStart();
  for (let tries = 0; tries < 4; tries++) {
    selection.modify('move', direction, 'word');
    if (direction === 'forward') selection.modify('move', 'backward', 'word');
    selection.modify('extend', 'forward', 'word');
    if (/[\p{L}\p{N}]/u.test(selection.toString())) return;
    if (direction === 'forward') selection.collapseToEnd();
    else selection.collapseToStart();
  }
}

const steps: Record<string, ['forward' | 'backward', 'word' | 'line']> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
};
