import type { BlockContent, ParagraphFormatting, Run } from '@eigenpal/docx-editor-core/types/document';
import { TextSelection } from 'prosemirror-state';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Edit, Place } from '../src/backend/types';
import { applyEdits } from '../src/word/applyEdits';
import { readHeadingHere, readLanding } from '../src/word/headingHere';
import { readDraft } from '../src/word/readDraft';
import { rememberFile, rememberNames } from '../src/word/recordVersions';
import { readSelection } from '../src/word/selection';
import { readSetting, writeSetting } from '../src/word/settings';
import { readSpot } from '../src/word/spot';
import { installOffice } from './office/install';
import { controlsOf } from './office/model/controls';
import type { Host } from './office/model/host';
import { linesOf } from './office/model/lines';
import { PaperSheet, paperHost } from './office/paperClient';
import { profileOf } from './office/profiles';

let sheet: PaperSheet;
let host: Host;

function open(content?: BlockContent[]): void {
  sheet = new PaperSheet(content);
  host = paperHost(sheet);
  installOffice(host, () => 'en-GB');
}

beforeEach(() => open());

const cursor: Place = { kind: 'cursor', paragraph: 0, start: 0, length: 0 };
const roman = (text: string) => ({ text, bold: false, italic: false });
const cite = (text: string, tag: string, place = cursor): Edit => ({
  kind: 'text',
  place,
  runs: [roman(text)],
  tag,
  title: text,
});
const plain = (text: string, place = cursor): Edit => ({ kind: 'text', place, runs: [roman(text)] });

const block = (place: Place, tag: string, ...lines: [style: string, text: string][]): Edit => ({
  kind: 'package',
  place,
  package: '',
  tag,
  text: lines.map(([, text]) => text).join('\n'),
  native: { title: '', paragraphs: lines.map(([style, text]) => ({ style, words: [{ runs: [roman(text)] }] })) },
});

/** Puts the cursor after the words. */
function standAfter(words: string): void {
  for (const { text, ends } of linesOf(sheet.state.doc)) {
    const at = text.indexOf(words);
    if (at < 0) continue;
    const position = ends[at + words.length - 1] ?? 0;
    sheet.dispatch(sheet.state.tr.setSelection(TextSelection.create(sheet.state.doc, position)));
    return;
  }
  throw new Error(`“${words}” is not in the document.`);
}

const texts = () => linesOf(sheet.state.doc).map(({ text }) => text);
const tags = () => controlsOf(sheet.state.doc).map(({ node }) => node.attrs.tag);
const refusal = (edits: Edit[]) => applyEdits(edits).catch((error: { reason?: string }) => error.reason);

async function spanOf(words: string): Promise<Place> {
  const { paragraphs } = await readDraft();
  const paragraph = paragraphs.findIndex(({ text }) => text.includes(words));
  const context = paragraphs[paragraph]?.text ?? '';
  return { kind: 'span', paragraph, start: context.indexOf(words), length: words.length, expected: words, context };
}

const run = (text: string): Run => ({ type: 'run', content: [{ type: 'text', text }] });

test('a block lands under a heading, in the style of the text there', async () => {
  const line = (text: string, formatting: ParagraphFormatting): BlockContent => ({
    type: 'paragraph',
    formatting,
    content: [run(text)],
  });
  open([
    line('Before any heading.', { styleId: 'Normal' }),
    line('The facts', { outlineLevel: 0 }),
    line('Soldiers came.', { styleId: 'Quote' }),
    line('Soldiers left.', { styleId: 'Quote' }),
  ]);
  standAfter('Before any');
  expect(await readLanding()).toEqual({ level: 0, bodyStyles: ['Normal'] });
  expect(await readHeadingHere()).toBeNull();
  standAfter('Soldiers left');
  expect(await readLanding()).toEqual({ level: 1, bodyStyles: ['Quote', 'Quote'] });
  expect(await readHeadingHere()).toEqual({ text: 'The facts', level: 1 });
  // With no text under it yet, the text before it tells.
  standAfter('The facts');
  expect(await readLanding()).toEqual({ level: 1, bodyStyles: ['Normal'] });
});

test('a block after a block stands beside it, and its heading comes in a style that the brief did not use yet', async () => {
  open([
    { type: 'paragraph', formatting: { outlineLevel: 0 }, content: [run('The facts')] },
    { type: 'paragraph', formatting: { styleId: 'Normal' }, content: [run('Soldiers came.')] },
  ]);
  standAfter('Soldiers came.');
  await applyEdits([block(cursor, 'nb1:clause:a@1#0', ['Heading2', 'The first block'], ['Normal', 'Its last words.'])]);
  standAfter('Its last words.');
  expect(await readHeadingHere()).toEqual({ text: 'The first block', level: 2 });
  expect(await readLanding()).toMatchObject({ level: 1 });
});

test.each(['', 'empty'])('a block that does not read as approved is taken out again %s', async (where) => {
  const altered = {
    ...block(cursor, 'nb1:clause:a@1#0', ['Normal', 'What Word made of it.']),
    text: 'What was approved.',
  };
  open([
    { type: 'paragraph', content: [run('Soldiers came.')] },
    { type: 'paragraph', content: where === '' ? [run('They stayed.')] : [] },
    { type: 'paragraph', content: [run('They left.')] },
  ]);
  standAfter('Soldiers came.');
  if (where === 'empty') sheet.dispatch(sheet.state.tr.setSelection(TextSelection.create(sheet.state.doc, 17)));
  const before = texts();
  expect(await refusal([altered])).toBe('blockTakenOut');
  expect(texts()).toEqual(before);
  expect(tags()).toEqual([]);
});

describe('beside the cite at the cursor', () => {
  const line = (start: number, length: number, expected = ''): Place => ({
    kind: 'line',
    paragraph: 0,
    start,
    length,
    expected,
    context: texts()[1] ?? '',
  });
  const beside = (kind: 'before' | 'after' | 'control'): Place => ({
    kind,
    paragraph: 0,
    start: 0,
    length: 0,
    control: Number(controlsOf(sheet.state.doc)[0]?.node.attrs.id),
  });

  beforeEach(async () => {
    standAfter('2012.');
    await applyEdits([plain(' '), cite('Ex. C-1', 'nb1:cite:C-1@'), plain('.')]);
    standAfter('Ex. C');
  });

  test('another joins it, its pieces one after another, and is stood after', async () => {
    await applyEdits([plain('; ', beside('after')), cite('Ex. C-2', 'nb1:cite:C-2@', beside('after'))]);
    expect(texts()[1]).toBe('The agreement of the year 2012. Ex. C-1; Ex. C-2.');
    expect(tags()).toEqual(['nb1:cite:C-1@', 'nb1:cite:C-2@']);
    await applyEdits([plain('!')]);
    expect(texts()[1]).toMatch(/Ex\. C-2!\.$/);
  });

  test('signal and explanation stand around it, outside', async () => {
    await applyEdits([plain('See ', beside('before')), plain(' (so agreed)', beside('after'))]);
    expect(texts()[1]).toBe('The agreement of the year 2012. See Ex. C-1 (so agreed).');
    expect(controlsOf(sheet.state.doc).map(({ node }) => node.textContent)).toEqual(['Ex. C-1']);
  });

  test('what belongs to its paragraph is found there, and the cite goes with all of it, in one step', async () => {
    const before = sheet.transactions.length;
    await applyEdits([
      { kind: 'text', place: line(31, 1, ' '), runs: [] },
      { kind: 'text', place: line(39, 1, '.'), runs: [] },
      { kind: 'text', place: { ...beside('control'), expected: 'Ex. C-1' }, runs: [] },
    ]);
    expect(texts()[1]).toBe('The agreement of the year 2012.');
    expect(tags()).toEqual([]);
    expect(sheet.transactions.slice(before).filter(({ docChanged }) => docChanged)).toHaveLength(1);
  });

  test('a paragraph that reads otherwise by now is left alone', async () => {
    expect(await refusal([{ kind: 'text', place: { ...line(0, 1, 'T'), context: 'Another.' }, runs: [] }])).toBe(
      'changed',
    );
    const elsewhere: Place = { ...cursor, start: 3, context: 'Another.' };
    expect(await refusal([cite('Ex. C-2', 'nb1:cite:C-2@', elsewhere)])).toBe('changed');
  });

  test('where the cursor is in a note, its paragraph is the note’s', async () => {
    host.standInNote(1);
    const { paragraph, offset, cite: here } = await readSpot();
    expect([paragraph.text, paragraph.note, offset, here]).toEqual(['See the chronology, at 2.', 1, 25, null]);
    const place: Place = { kind: 'line', paragraph: 0, start: 0, length: 3, expected: 'See', context: paragraph.text };
    await applyEdits([plain('But see', place)]);
    expect((await readDraft()).paragraphs.find(({ note }) => note === 1)?.text).toBe('But see the chronology, at 2.');
  });

  test('the spot is the paragraph with its cites and the cursor', async () => {
    const spot = await readSpot();
    expect(spot).toMatchObject({
      offset: 37,
      length: 0,
      paragraph: { text: texts()[1], note: null, controls: [{ tag: 'nb1:cite:C-1@', start: 32, length: 7 }] },
    });
    expect(spot.cite).toBe(spot.paragraph.controls?.[0]?.id);
  });
});

describe('in a new note', () => {
  const note = (place: Place): Edit => ({
    kind: 'note',
    place,
    words: [
      { runs: [{ text: 'See', bold: false, italic: true }, roman(' ')] },
      { runs: [roman('Ex. C-1, at 3')], tag: 'nb1:cite:C-1@3' },
      { runs: [roman('.')] },
    ],
  });

  test('a cite is plain text, and the author goes on after the call', async () => {
    const notes = (await readDraft()).paragraphs.filter((each) => each.note !== null).length;
    standAfter('2012.');
    const before = sheet.transactions.length;
    await applyEdits([note(cursor)]);
    const { paragraphs } = await readDraft();
    expect(paragraphs.filter((each) => each.note !== null)).toHaveLength(notes + 1);
    expect(paragraphs.map(({ text }) => text)).toContain('See Ex. C-1, at 3.');
    expect(sheet.transactions.slice(before).filter(({ docChanged }) => docChanged)).toHaveLength(1);
    await applyEdits([plain(' More.')]);
    expect(texts()[1]).toMatch(/2012\.\S+ More\.$/);
  });

  test('one that says nothing else is taken out with its call, and the author goes on there', async () => {
    standAfter('2012.');
    await applyEdits([note(cursor)]);
    const before = (await readDraft()).paragraphs;
    const number = before.find(({ text }) => text === 'See Ex. C-1, at 3.')?.note ?? 0;
    host.standInNote(number);
    const text = (await readSpot()).paragraph.text;
    const place: Place = { kind: 'line', paragraph: 0, start: 0, length: text.length, expected: text, context: text };
    await applyEdits([{ kind: 'note', place, words: [] }]);
    expect((await readDraft()).paragraphs).toHaveLength(before.length - 1);
    await applyEdits([plain(' More.')]);
    expect(texts()[1]).toBe('The agreement of the year 2012. More.');
  });

  test('there is none in a note', async () => {
    host.standInNote(1);
    expect(await refusal([note(cursor)])).toBe('noteInNote');
  });
});

describe('at the cursor', () => {
  test('cites come one after another, side by side, and the cursor stands after them', async () => {
    standAfter('2012.');
    await applyEdits([
      plain(' '),
      cite('Ex. C-1, at 3', 'nb1:cite:C-1@3'),
      plain('; '),
      cite('Ex. C-2, at 4', 'nb1:cite:C-2@4'),
    ]);
    expect(texts()[1]).toBe('The agreement of the year 2012. Ex. C-1, at 3; Ex. C-2, at 4');
    expect(tags()).toEqual(['nb1:cite:C-1@3', 'nb1:cite:C-2@4']);
    expect(await readSelection()).toEqual({ text: '', inNote: false, outlineLevel: 10, controlTag: null });
    await applyEdits([plain('.')]);
    expect(texts()[1]).toMatch(/at 4\.$/);
  });

  test('words with live cites take the place of words', async () => {
    const place = await spanOf('2012');
    await applyEdits([
      {
        kind: 'words',
        place,
        words: [
          { runs: [{ text: 'that year (', bold: false, italic: true }] },
          { runs: [roman('Ex. C-1')], tag: 'nb1:cite:C-1@3', title: 'Agreement' },
          { runs: [roman(')')] },
        ],
      },
    ]);
    expect(texts().join()).toContain('that year (Ex. C-1)');
    expect(tags()).toEqual(['nb1:cite:C-1@3']);
  });

  test('another look leaves the words as they are', async () => {
    const place = await spanOf('2012');
    const before = texts();
    await applyEdits([
      { kind: 'look', place, bold: true },
      { kind: 'look', place: { ...place, start: 0, length: 0, expected: '' }, style: 'Quote' },
    ]);
    expect(texts()).toEqual(before);
    expect((await readDraft()).paragraphs[place.paragraph]?.style).toBe('Quote');
    const bold: string[] = [];
    sheet.state.doc.descendants((node) => {
      if (node.isText && node.marks.some(({ type }) => type.name === 'bold')) bold.push(node.text ?? '');
    });
    expect(bold).toEqual(['2012']);
  });

  test('words that move keep their bold and italics', async () => {
    const bold = (text: string): Run => ({ ...run(text), formatting: { bold: true } });
    const italic = (text: string): Run => ({ ...run(text), formatting: { italic: true } });
    const line = (...content: Run[]): BlockContent => ({ type: 'paragraph', content });
    open([
      line(bold('Held: '), run('the Vessel sailed.')),
      line(run('She was '), italic('the Ibis'), run(' (the “'), bold('Vessel'), run('”).')),
    ]);
    const [use, from] = [await spanOf('the Vessel'), await spanOf('the Ibis (the “Vessel”)')];
    await applyEdits([
      {
        kind: 'text',
        place: use,
        movedFrom: from,
        runs: ['the Ibis', ' ', '(', 'the ', '“', 'Vessel', '”', ')'].map(roman),
      },
      { kind: 'text', place: from, movedFrom: use, runs: [roman('the Vessel')] },
    ]);
    expect(texts()).toEqual(['Held: the Ibis (the “Vessel”) sailed.', 'She was the Vessel.']);
    const marked = (name: string) => {
      const found: string[] = [];
      sheet.state.doc.descendants((node) => {
        if (node.isText && node.marks.some(({ type }) => type.name === name)) found.push(node.text ?? '');
      });
      return found;
    };
    expect(marked('bold')).toEqual(['Held: ', 'Vessel']);
    expect(marked('italic')).toEqual(['the Ibis']);
  });

  test('a part of a block goes above its first paragraph, and inside it', async () => {
    const part = (place: Place, tag: string, ...lines: string[]) =>
      block(place, tag, ...lines.map((line): [string, string] => ['Normal', line]));
    standAfter('2012.');
    await applyEdits([part(cursor, 'nb1:clause:x@1#0', 'The first.', 'The second.')]);
    const control = Number(controlsOf(sheet.state.doc)[0]?.node.attrs.id);
    const above = (paragraph: number, context: string): Place => ({
      kind: 'above',
      paragraph,
      start: 0,
      length: 0,
      control,
      expected: '',
      context,
    });
    await applyEdits([
      part(above(0, 'The first.'), '', 'New one.', 'New two.'),
      part(above(1, 'The second.'), '', 'New between.'),
      { kind: 'remove', place: { ...above(1, 'The second.'), kind: 'span' } },
    ]);
    const inside = controlsOf(sheet.state.doc).find(({ node }) => node.attrs.id === control);
    expect(inside?.node.childCount).toBe(4);
    expect(texts().join('|')).toContain('New one.|New two.|The first.|New between.');
  });

  test('one call is one transaction, so one step of undo', async () => {
    standAfter('2012.');
    const before = sheet.transactions.length;
    await applyEdits([plain(' '), cite('Ex. C-1, at 3', 'nb1:cite:C-1@3')]);
    expect(sheet.transactions.slice(before).filter(({ docChanged }) => docChanged)).toHaveLength(1);
  });

  test('a cite at a cursor in a cite goes beside it, not into it', async () => {
    standAfter('2012.');
    await applyEdits([cite('Ex. C-1', 'nb1:cite:C-1@')]);
    standAfter('Ex. C');
    await applyEdits([cite('Ex. C-2', 'nb1:cite:C-2@')]);
    expect(texts()[1]).toBe('The agreement of the year 2012. Ex. C-1 Ex. C-2');
    expect(controlsOf(sheet.state.doc).map(({ node }) => node.textContent)).toEqual(['Ex. C-1', 'Ex. C-2']);
  });

  test('a roman run after an italic one is roman', async () => {
    standAfter('2012.');
    await applyEdits([
      {
        kind: 'text',
        place: cursor,
        runs: [{ text: 'Id.', bold: false, italic: true }, roman(' at 3')],
        tag: 'nb1:cite:C-1@3',
      },
    ]);
    const [control] = controlsOf(sheet.state.doc);
    const italic = control?.node.children.map(({ text, marks }) => [
      text,
      marks.some(({ type }) => type.name === 'italic'),
    ]);
    expect(italic).toEqual([
      ['Id.', true],
      [' at 3', false],
    ]);
  });

  test('a styled edit is a paragraph of its own, and what follows it continues there', async () => {
    standAfter('2012.');
    await applyEdits([
      { ...plain('A long quotation.'), style: 'Quote' } as Edit,
      plain(' '),
      cite('Ex. C-1', 'nb1:cite:C-1@'),
    ]);
    const { paragraphs } = await readDraft();
    expect(paragraphs.at(-1)).toMatchObject({ text: 'A long quotation. Ex. C-1', style: 'Quote' });
  });

  test('selected text is replaced', async () => {
    const { starts, ends } = linesOf(sheet.state.doc)[1] ?? { starts: [], ends: [] };
    sheet.dispatch(sheet.state.tr.setSelection(TextSelection.create(sheet.state.doc, starts[4] ?? 0, ends[12] ?? 0)));
    await applyEdits([plain('treaty')]);
    expect(texts()[1]).toBe('The treaty of the year 2012.');
  });

  test('in a note a cite is live, is read there, and changes in its place', async () => {
    host.standInNote(1);
    expect((await readSelection()).inNote).toBe(true);
    await applyEdits([plain(' '), cite('Ex. C-1', 'nb1:cite:C-1@'), plain('.')]);
    const note = async () => (await readDraft()).paragraphs.find(({ note }) => note === 1);
    const live = { tag: 'nb1:cite:C-1@', start: 26, length: 7 };
    expect(await note()).toMatchObject({ text: 'See the chronology, at 2. Ex. C-1.', controls: [live] });
    expect((await readSpot()).paragraph).toMatchObject({ note: 1, controls: [live] });
    const control = (await note())?.controls?.[0]?.id ?? 0;
    const place: Place = { kind: 'control', paragraph: 0, start: 0, length: 0, control, expected: 'Ex. C-1' };
    await applyEdits([cite('Exhibit C-1, p. 4', 'nb1:cite:C-1@p4', place)]);
    expect(await note()).toMatchObject({
      text: 'See the chronology, at 2. Exhibit C-1, p. 4.',
      controls: [{ id: control, tag: 'nb1:cite:C-1@p4', start: 26, length: 17 }],
    });
    expect(tags()).toEqual([]);
  });

  test('in a note of Word on the web, a cite is plain text', async () => {
    host.profile = profileOf('web');
    host.standInNote(1);
    await applyEdits([cite(' Ex. C-1.', 'nb1:cite:C-1@')]);
    const { paragraphs } = await readDraft();
    expect(paragraphs.find(({ note }) => note === 1)).toMatchObject({
      text: 'See the chronology, at 2. Ex. C-1.',
      controls: [],
    });
  });

  test('two at once: the second is turned away', async () => {
    standAfter('2012.');
    const edits = [cite('Ex. C-1', 'nb1:cite:C-1@')];
    expect(await Promise.all([refusal(edits), refusal(edits)])).toEqual([
      { applied: 1, tracked: false, beyondUndo: null },
      'unfinished',
    ]);
    expect(tags()).toHaveLength(1);
  });
});

describe('in a control', () => {
  test('the text and the tag change; what stood there must be as it was read', async () => {
    standAfter('2012.');
    await applyEdits([cite('Ex. C-1, at 3', 'nb1:cite:C-1@3')]);
    const control = (await readDraft()).paragraphs.flatMap(({ controls }) => controls ?? [])[0];
    const place: Place = { ...cursor, kind: 'control', control: control?.id ?? 0, expected: 'Ex. C-1, at 3' };
    await applyEdits([cite('Id.', 'nb1:cite:C-1@4', place)]);
    expect([texts()[1], tags()]).toEqual(['The agreement of the year 2012. Id.', ['nb1:cite:C-1@4']]);
    expect(await refusal([cite('Ibid.', 'nb1:cite:C-1@5', place)])).toBe('changed');
    expect(await refusal([cite('Ibid.', 'nb1:cite:C-1@5', { ...place, control: 404 })])).toBe('gone');
    expect(texts()[1]).toBe('The agreement of the year 2012. Id.');
  });
});

describe('in a span', () => {
  test('several in one paragraph, whatever their order', async () => {
    const [first, last] = [await spanOf('agreement'), await spanOf('2012')];
    await applyEdits([plain('Agreement', first), plain('2012 and after', last)]);
    expect(texts()[1]).toBe('The Agreement of the year 2012 and after.');
  });

  test('the second of two like words, and a point beside a note’s call', async () => {
    const the = await spanOf('the authorities');
    await applyEdits([plain('The', { ...the, length: 3, expected: 'the' })]);
    const call = await spanOf('\u0002');
    await applyEdits([plain(' [sic]', { ...call, length: 0, expected: '' })]);
    expect(texts()[0]).toBe('On 16 March 2024 The authorities denounced it. [sic]\u0002');
  });

  test('text that stands there already gets its control and stays', async () => {
    await applyEdits([cite('16 March 2024', 'nb1:cite:C-3@', await spanOf('16 March 2024'))]);
    expect(controlsOf(sheet.state.doc).map(({ node }) => node.textContent)).toEqual(['16 March 2024']);
  });

  test('in a note, with its control where the host holds one', async () => {
    await applyEdits([cite('at 22', 'nb1:cite:C-3@22', await spanOf('at 2'))]);
    const [, note] = (await readDraft()).paragraphs;
    expect(note).toMatchObject({ text: 'See the chronology, at 22.', note: 1, controls: [{ start: 20, length: 5 }] });
    host.profile = profileOf('web');
    await applyEdits([cite('chronicle', 'nb1:cite:C-3@', await spanOf('chronology'))]);
    expect((await readDraft()).paragraphs[1]).toMatchObject({ text: 'See the chronicle, at 22.', controls: [] });
  });

  test('is found when paragraphs came before it, and refused when its paragraph changed', async () => {
    const place = await spanOf('agreement');
    sheet.dispatch(
      sheet.state.tr.insert(0, sheet.state.schema.node('paragraph', null, sheet.state.schema.text('New.'))),
    );
    await applyEdits([plain('treaty', place)]);
    expect(texts()[2]).toBe('The treaty of the year 2012.');
    expect(await refusal([plain('accord', place)])).toBe('changed');
  });

  test('nothing is written when one of several places changed', async () => {
    const [one, other] = [await spanOf('authorities'), await spanOf('agreement')];
    sheet.dispatch(sheet.state.tr.insertText('x', 3));
    const before = texts();
    expect(await refusal([plain('Junta', one), plain('treaty', other)])).toBe('changed');
    expect(texts()).toEqual(before);
  });

  test('somebody changes the paragraph between reading and writing', async () => {
    const place = await spanOf('agreement');
    standAfter('2012.');
    host.misfortune('change');
    expect(await refusal([plain('treaty', place)])).toBe('changed');
    expect(texts()[1]).toBe('(changed meanwhile) The agreement of the year 2012.');
  });
});

describe('refusals', () => {
  test('a read-only document stays as it is', async () => {
    standAfter('2012.');
    host.readOnly = true;
    const before = texts();
    expect(await refusal([cite('Ex. C-1', 'nb1:cite:C-1@')])).toBe('readOnly');
    expect(texts()).toEqual(before);
  });

  test('the host fails', async () => {
    host.misfortune('fail');
    expect(await refusal([cite('Ex. C-1', 'nb1:cite:C-1@')])).toBe('viewing');
  });

  test('the host stops at the first error, and what came before it stays', async () => {
    await Word.run(async (context) => {
      const selection = context.document.getSelection();
      selection.insertText('kept ', 'Start');
      context.document.contentControls.getByIdOrNullObject(404).insertText('x', 'Replace');
      selection.insertText('never ', 'Start');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
    expect(texts()[0]).toMatch(/^kept On 16 March/);
  });

  test('Word on the web takes no control in a note', async () => {
    host.profile = profileOf('web');
    host.standInNote(1);
    await Word.run(async (context) => {
      context.document.getSelection().insertContentControl();
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
  });

  test('what the desk lacks is said', async () => {
    await Word.run(async (context) => {
      expect(() => context.document.getSelection().insertBreak('Page', 'After')).toThrow(
        expect.objectContaining({ code: 'ApiNotFound' }),
      );
    });
  });
});

test('a setting is read back, and one that was never written is null', async () => {
  await writeSetting('nb1:profile', { id: 'icj' });
  expect([await readSetting('nb1:profile'), await readSetting('nb1:none')]).toEqual([{ id: 'icj' }, null]);
});

test('the file of a new cite is remembered for its document, and for its place where the document has another', async () => {
  const versions = async () => (await readDraft()).versions;
  const name = { citeAs: 'Ex. C-1', title: 'Letter' };
  await rememberFile({ key: 'C-1', place: 'C-1@p4', version: 'old', name });
  await rememberFile({ key: 'C-1', place: 'C-1@p5', version: 'old', name });
  expect(await versions()).toEqual({ 'C-1': 'old' });
  await rememberFile({ key: 'C-1', place: 'C-1@p6', version: 'new', name });
  expect(await versions()).toEqual({ 'C-1': 'old', 'C-1@p6': 'new' });
});

test('the draft remembers by which names it cited a document, a new cite adds none while the others have a former one', async () => {
  const letter = { citeAs: 'Ex. A', title: 'Letter' };
  const numbered = { citeAs: 'PX-1', title: 'Letter' };
  const names = async () => (await readDraft()).names;
  expect(await names()).toBeNull();
  await rememberFile({ key: 'W1', place: 'W1@p4', version: 'old', name: letter });
  await rememberFile({ key: 'W1', place: 'W1@p5', version: 'old', name: numbered });
  expect(await names()).toEqual({ W1: [letter] });
  await rememberNames({ W1: numbered });
  expect(await names()).toEqual({ W1: [letter, numbered] });
  for (let turn = 0; turn < 5; turn++) await rememberNames({ W1: letter });
  expect((await names())?.W1).toHaveLength(5);
});

test('the draft is read in two round trips', async () => {
  let asked = 0;
  const answer = host.answer.bind(host);
  host.answer = () => {
    asked++;
    return answer();
  };
  await readDraft();
  expect(asked).toBe(2);
});
