import { beforeEach, expect, test } from 'vitest';
import { selectedSpan } from './pageSelection';

/** Two lines with a gutter between them, as PageText renders them; the second line has a mark inside. */
const text = 'The base at Agadez\nwas closed in 2024.';
let page: HTMLElement;
let outside: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `
    <p id="before">before</p>
    <div id="page"><p><span>1</span><span data-start="0">The base at Agadez</span></p><p><span>2</span><span data-start="19">was <mark>closed</mark> in 2024.</span></p></div>
    <p id="after">after</p>`;
  page = document.getElementById('page') as HTMLElement;
  outside = document.getElementById('before') as HTMLElement;
});

function line(index: number): HTMLElement {
  return page.querySelectorAll<HTMLElement>('[data-start]')[index] as HTMLElement;
}

/** What would be quoted when the range from one point to the other is selected. */
function quoted(start: [Node, number], end: [Node, number]): string | null {
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  const selection = document.getSelection() as Selection;
  selection.removeAllRanges();
  selection.addRange(range);
  const span = selectedSpan(page, text, selection);
  return span && text.slice(span.from, span.to);
}

const firstText = () => line(0).firstChild as Text;
const marked = () => (line(1).querySelector('mark') as HTMLElement).firstChild as Text;
const lastText = () => line(1).lastChild as Text;

test('words within a line', () => expect(quoted([firstText(), 4], [firstText(), 8])).toBe('base'));
test('across lines, the line feed between them', () =>
  expect(quoted([firstText(), 12], [marked(), 6])).toBe('Agadez\nwas closed'));
test('after a mark inside the line', () => expect(quoted([lastText(), 4], [lastText(), 8])).toBe('2024'));
test('white space at both ends is left out', () => expect(quoted([firstText(), 3], [firstText(), 9])).toBe('base'));
test('a selection that began above the page counts from its first line', () =>
  expect(quoted([outside.firstChild as Text, 2], [firstText(), 8])).toBe('The base'));
test('a selection that ends below the page counts to its last line', () =>
  expect(quoted([marked(), 0], [document.getElementById('after')?.firstChild as Text, 2])).toBe('closed in 2024.'));
test('whole paragraphs, as a triple click selects them', () =>
  expect(quoted([page, 0], [page, 1])).toBe('The base at Agadez'));
test('the gutter alone is nothing', () =>
  expect(
    quoted(
      [page.firstElementChild?.firstChild?.firstChild as Text, 0],
      [page.firstElementChild?.firstChild?.firstChild as Text, 1],
    ),
  ).toBeNull());
test('outside the page is nothing', () =>
  expect(quoted([outside.firstChild as Text, 0], [outside.firstChild as Text, 3])).toBeNull());
test('a caret is nothing', () => expect(quoted([firstText(), 4], [firstText(), 4])).toBeNull());
