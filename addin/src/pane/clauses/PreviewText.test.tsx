import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { previewNodes } from './PreviewText';

const shown = (html: string) => renderToStaticMarkup(previewNodes(html));

test.each<[string, string, string]>([
  [
    'paragraphs and emphasis stay',
    '<p>A <em>treaty</em> <strong>binds</strong>.</p>',
    '<p>A <em>treaty</em> <strong>binds</strong>.</p>',
  ],
  ['a script goes with all it holds', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
  ['a style too', '<style>p{color:red}</style><p>a</p>', '<p>a</p>'],
  ['handlers, classes and styles go', '<p onclick="alert(1)" class="x" style="color:red">a</p>', '<p>a</p>'],
  [
    'a picture goes, and is not fetched',
    '<p>a<img src="https://example.org/x.png" onerror="alert(1)">b</p>',
    '<p>ab</p>',
  ],
  ['of a link the text stays', '<p><a href="javascript:alert(1)">the Agreement</a></p>', '<p>the Agreement</p>'],
  ['a form goes, its text stays', '<form action="/x"><button>Go</button></form>', 'Go'],
  [
    'a table keeps its spans',
    '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
    '<table><tbody><tr><td colSpan="2">a</td></tr></tbody></table>',
  ],
  ['signs of markup in the text stay text', '<p>1 &lt; 2 &amp; 3</p>', '<p>1 &lt; 2 &amp; 3</p>'],
  ['a list keeps where it starts', '<ol start="3"><li>c</li></ol>', '<ol start="3"><li>c</li></ol>'],
])('%s', (_, html, expected) => {
  expect(shown(html)).toBe(expected);
});
