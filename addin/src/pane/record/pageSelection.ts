/** A span of a page: UTF-16 offsets in its lines joined by U+000A. */
export interface PageSpan {
  from: number;
  to: number;
}

/** Marks the element that holds exactly one line's text, by the line's offset in the page. */
export const lineAttribute = 'data-start';

/**
 * What is selected of the page, or null when nothing is. Parts of the selection outside the page are left out,
 * as are the gutter and white space at both ends.
 *
 * @param page The element that holds the page's lines.
 * @param text The page's lines joined by U+000A.
 */
export function selectedSpan(page: HTMLElement, text: string, selection: Selection | null): PageSpan | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(page)) return null;

  let from: number | null = null;
  let to: number | null = null;
  for (const line of page.querySelectorAll<HTMLElement>(`[${lineAttribute}]`)) {
    const covered = coveredPart(line, range);
    if (covered === null) continue;
    const start = Number(line.getAttribute(lineAttribute));
    from ??= start + covered.from;
    to = start + covered.to;
  }
  if (from === null || to === null) return null;
  while (from < to && isSpace(text[from])) from++;
  while (to > from && isSpace(text[to - 1])) to--;
  return from < to ? { from, to } : null;
}

/** The part of the line that the range covers, in the line's own offsets; null when it covers none. */
function coveredPart(line: HTMLElement, range: Range): PageSpan | null {
  if (!range.intersectsNode(line)) return null;
  const from = line.contains(range.startContainer) ? lengthUpTo(line, range.startContainer, range.startOffset) : 0;
  const to = line.contains(range.endContainer)
    ? lengthUpTo(line, range.endContainer, range.endOffset)
    : (line.textContent?.length ?? 0);
  return from < to ? { from, to } : null;
}

function lengthUpTo(line: HTMLElement, container: Node, offset: number): number {
  const range = line.ownerDocument.createRange();
  range.selectNodeContents(line);
  range.setEnd(container, offset);
  return range.toString().length;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}
