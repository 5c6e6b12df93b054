import type {
  Edit,
  LookEdit,
  NoteEdit,
  PackageEdit,
  Place,
  RemoveEdit,
  TagEdit,
  TextEdit,
  TextRun,
  WordsEdit,
} from '../backend/types';
import { type BriefParagraph, draftText, noteText, readBrief } from './briefText';
import { type Cursor, queueCursor, queueLine, queueWordEnd } from './cursor';
import { noteHere } from './noteHere';
import { changed, type Located, locate, paragraphOf, type Searchable } from './place';
import { Refusal, refused } from './refusal';
import { lacksSpace } from './spacing';
import { takeOut, writeNote } from './writeNote';
import { type WrittenBlock, writePackage } from './writePackage';
import { asTheyWere, mark, newLine, restyle, writeControl, writeRuns, writeWords } from './writeText';

export type Applied = {
  applied: number;
  /** Changes are being tracked: what was written is a revision by the author. */
  tracked: boolean;
  /** Id of the control of a block that the host's undo may not reach; null where it reaches everything. */
  beyondUndo: number | null;
};

let writing = false;

/**
 * Writes the edits into the document, all of them in one `Word.run`. Every place is read again first; when one is no
 * longer as expected, nothing is written.
 *
 * @throws Refusal, and the document is as it was, unless Word itself stopped in the middle of writing.
 */
export async function applyEdits(edits: Edit[]): Promise<Applied> {
  // A second click must not insert twice.
  if (writing) throw new Refusal('unfinished');
  writing = true;
  try {
    return await Word.run((context) => write(context, edits));
  } catch (error) {
    throw refused(error);
  } finally {
    writing = false;
  }
}

async function write(context: Word.RequestContext, edits: Edit[]): Promise<Applied> {
  const places = await find(context, edits);
  const afterwards = edits.some(isPackage) ? new Map<PackageEdit, () => Promise<WrittenBlock>>() : null;

  let end: Word.Range | null = null;
  const points = new Map<string, Word.Range>();
  let beyondUndo: number | null = null;
  for (const edit of inWritingOrder(edits)) {
    if (isPackage(edit)) {
      const gap = places.gap(edit);
      const line = gap?.getRange('Whole') ?? places.line(edit);
      // A package ends in a paragraph of its own.
      if (edit.place.kind === 'cursor' && isNative(edit, places) && places.cursor().isLast) newLine(line, 'Normal');
      const check = writePackage(context, line, edit, isNative(edit, places), places.known(edit));
      if (check !== null) afterwards?.set(edit, check);
      // The block stands in its stead; left there, it would be a line of nothing above it.
      gap?.delete();
      // With the block that takes its place, so that one undo brings it back.
      if (edit.place.kind === 'control' && !undoEndsAtPackages()) places.control(edit).delete(false);
    } else if (isNote(edit)) {
      const next = edit.words.length > 0 ? writeNote(places.point(edit), edit) : takeOut(places.note());
      // The author stands where the note went in; in a block that is brought up to date nobody does.
      if (edit.place.kind !== 'span') end = next;
    } else if (isTag(edit)) places.control(edit).tag = edit.tag;
    else if (isRemoval(edit)) places.span(edit).paragraph.delete();
    else if (isLook(edit)) writeLook(places.span(edit), edit);
    else if (isWords(edit)) writeWords(places.point(edit), edit.words);
    else if (isPoint(edit.place)) {
      const at = points.get(pointKey(edit.place)) ?? places.point(edit);
      const written = writeRuns(at, edit, places.inNote(edit));
      const next = written.control === null ? written.text.getRange('End') : written.control.getRange('After');
      points.set(pointKey(edit.place), next);
      // A new cite is gone on from; what is said of the one that is there is not.
      if ((edit.tag ?? null) !== null) end = next;
    } else if (edit.place.kind === 'line') writeSpan(places.span(edit), edit);
    else if (edit.place.kind === 'control') writeControl(places.control(edit), edit);
    else if (edit.place.kind === 'span') writeSpan(places.span(edit), { ...edit, runs: places.runs(edit) });
    else end = writeAtCursor(places.cursor(), edit);
  }
  if (edits.some(goesInLine)) end = writeSpaceAfter(places.cursor()) ?? end;
  end?.select('End');
  await context.sync();

  for (const [edit, check] of afterwards ?? []) {
    const { control, asApproved } = await check();
    if (!asApproved) {
      // What it was to replace is gone already where one undo brings it back.
      if (edit.place.kind === 'control' && !undoEndsAtPackages()) throw new Refusal('blockAltered');
      if (edit.place.kind === 'cursor' && tookEmptyLine(places.cursor()))
        control.getRange('After').insertParagraph('', 'Before');
      control.delete(false);
      await context.sync();
      throw new Refusal('blockTakenOut');
    }
    if (edit.place.kind === 'cursor') control.getRange('After').select('End');
    if (isNative(edit, places) || !undoEndsAtPackages()) continue;
    beyondUndo = control.id;
    // Beyond undo only now that the new block is known to read as it must.
    if (edit.place.kind === 'control') places.control(edit).delete(false);
  }
  if (afterwards !== null) await context.sync();
  return { applied: edits.length, tracked: places.tracked, beyondUndo };
}

/** The empty paragraph that a block takes the place of: one that is there, or one made before the paragraph at whose head the author stands. */
function gapAt({ line, empty, atStart }: Cursor): Word.Paragraph | null {
  return atStart ? line.insertParagraph('', 'Before') : empty;
}

/** Whether the block stands in the place of a paragraph that the author had. */
const tookEmptyLine = ({ empty, atStart }: Cursor) => empty !== null && !atStart;

/** At the cursor in a list, new paragraphs would become its items; a package brings its own. */
function isNative(edit: PackageEdit, places: Places): boolean {
  if (edit.native == null || edit.place.kind === 'control') return false;
  return edit.place.kind !== 'cursor' || !places.cursor().inList;
}

/** Word on the web forgets what could be undone when a package is inserted. */
const undoEndsAtPackages = () => Office.context.diagnostics.platform === Office.PlatformType.OfficeOnline;

const space: TextEdit = {
  kind: 'text',
  place: { kind: 'cursor', paragraph: 0, start: 0, length: 0 },
  runs: [{ text: ' ', bold: false, italic: false }],
};

/** @returns Where the author should stand now. */
function writeAtCursor(cursor: Cursor, edit: TextEdit): Word.Range {
  const styled = (edit.style ?? null) !== null;
  if (styled && cursor.noBlock !== null) throw cursor.noBlock;
  if (styled) cursor.line = newLine(cursor.line, edit.style).getRange('Whole');
  else if (lacksSpace(cursor.before, edit.runs[0]?.text ?? ''))
    cursor.at = writeRuns(cursor.at, space, cursor.inNote).text.getRange('End');
  cursor.before = '';
  cursor.written = edit.runs.at(-1)?.text ?? '';
  // What stands after the cursor stays in the paragraph above.
  if (styled) cursor.after = '';
  const at = styled ? cursor.line.getRange('Start') : cursor.at;
  const written = writeRuns(at, edit, cursor.inNote);
  cursor.at = written.control === null ? written.text.getRange('End') : written.control.getRange('After');
  return cursor.at;
}

/** @returns Where the author should stand; null where no space is missing. */
function writeSpaceAfter(cursor: Cursor): Word.Range | null {
  return lacksSpace(cursor.written, cursor.after) ? writeAtCursor(cursor, space) : null;
}

function writeSpan({ range, line, inNote, text }: Span, edit: TextEdit): void {
  if ((edit.style ?? null) !== null) writeRuns(newLine(line, edit.style).getRange('Start'), edit, inNote);
  else if (edit.runs.map((run) => run.text).join('') === text) mark(range, edit, inNote);
  else if (edit.runs.length === 0) range.delete();
  else if (edit.movedFrom == null) writeRuns(range, edit, inNote);
  else writeRuns(range, edit, inNote, asTheyWere);
}

function writeLook({ range, paragraph }: Span, { style, bold, italic }: LookEdit): void {
  if (style != null) restyle(paragraph, style);
  if (bold != null) range.font.bold = bold;
  if (italic != null) range.font.italic = italic;
}

/** Several pieces may go to one point, one after another. */
const pointKey = ({ kind, control, start }: Place) => `${kind} ${control ?? ''} ${start}`;

/** A place that holds nothing, other than the cursor. */
const isPoint = ({ kind, length }: Place) => kind === 'before' || kind === 'after' || (kind === 'line' && length === 0);

type Span = { range: Word.Range; line: Word.Range; paragraph: Word.Paragraph; inNote: boolean; text: string };

type Places = {
  cursor: () => Cursor;
  control: (edit: Edit) => Word.ContentControl;
  span: (edit: Edit) => Span;
  /** What a piece of text says, with the looks of the words that it moves. */
  runs: (edit: TextEdit) => TextRun[];
  /** Where a piece goes that takes nothing's place. */
  point: (edit: Edit) => Word.Range;
  inNote: (edit: Edit) => boolean;
  /** The note that the author stands in. */
  note: () => Word.NoteItem;
  /** The paragraph after which a block goes. */
  line: (edit: Edit) => Word.Range;
  /** The empty paragraph in whose stead a block goes. */
  gap: (edit: Edit) => Word.Paragraph | null;
  /** Ids of the controls that already have a package's tag. */
  known: (edit: PackageEdit) => number[];
  tracked: boolean;
};

/** The places of words that move, one for each run: whatever is done there, their look is read first. */
function movedWords({ runs, movedFrom: from }: TextEdit): LookEdit[] {
  if (from == null) return [];
  let at = 0;
  return runs.map(({ text }): LookEdit => {
    const place = {
      ...from,
      start: from.start + at,
      length: text.length,
      expected: from.expected?.substr(at, text.length),
    };
    at += text.length;
    return { kind: 'look', place };
  });
}

/** Reads every place again, and refuses when one of them is not as expected. */
async function find(context: Word.RequestContext, edits: Edit[]): Promise<Places> {
  const cursorOf = edits.some(({ place }) => place.kind === 'cursor') ? queueCursor(context) : null;
  const controls = new Map<Edit, Word.ContentControl>();
  const tagged = new Map<PackageEdit, Word.ContentControlCollection>();
  for (const edit of edits) {
    if (ofControl.has(edit.place.kind)) {
      const control = context.document.contentControls.getByIdOrNullObject(edit.place.control ?? 0);
      control.load('text,cannotEdit');
      controls.set(edit, control);
    }
    if (isPackage(edit) && edit.tag !== '') {
      const same = context.document.contentControls.getByTag(edit.tag);
      same.load('items/id');
      tagged.set(edit, same);
    }
  }
  context.document.load('changeTrackingMode');
  const lineOf = edits.some(({ place }) => place.kind === 'line') ? queueLine(context) : null;
  const moved = new Map(edits.filter(isText).map((edit) => [edit, movedWords(edit)]));
  const looks = [...moved.values()].flat();
  const spanned = [...edits, ...looks].filter(({ place }) => inParagraph.has(place.kind));
  const within = queueWithin(context, spanned);
  const inBrief = spanned.some(({ place }) => !isWithin(place));
  const brief = inBrief ? await readBrief(context) : await context.sync().then(() => []);

  const cursor = cursorOf?.() ?? null;
  const toWordEnd = cursor !== null && edits.some(goesInLine) ? queueWordEnd(cursor) : null;
  if (toWordEnd !== null) {
    await context.sync();
    toWordEnd();
  }
  for (const { place } of edits) if (place.kind === 'cursor') checkCursor(place, present(cursor));
  if (cursor?.inNote === true && edits.some(isNote)) throw new Refusal('noteInNote');
  if (cursor !== null && cursor.noBlock !== null && edits.some(goesBelowCursor)) throw cursor.noBlock;
  for (const [edit, control] of controls) checkControl(edit, control);
  const line = lineOf?.() ?? null;
  const emptied = edits.find((edit) => isNote(edit) && edit.words.length === 0);
  const note = emptied === undefined ? null : await noteHere(context, emptied.place.context ?? '');
  const spans = await findSpans(
    context,
    [...edits, ...looks].filter(({ place }) => inParagraph.has(place.kind) || place.kind === 'line'),
    (place) =>
      place.kind === 'line'
        ? standing(place, present(line))
        : paragraphOf(place, isWithin(place) ? paragraphsIn(within(place.control)) : brief),
  );

  for (const look of looks) present(spans.get(look)).range.load('font/bold,font/italic');
  if (looks.length > 0) await context.sync();

  return {
    cursor: () => present(cursor),
    control: (edit) => present(controls.get(edit)),
    span: (edit) => present(spans.get(edit)),
    runs: (edit) => {
      const words = moved.get(edit) ?? [];
      if (words.length === 0) return edit.runs;
      // Of a stretch that is partly bold, Word says neither.
      return edit.runs.map(({ text }, at) => {
        const { bold, italic } = present(spans.get(present(words[at]))).range.font;
        return { text, bold: bold === true, italic: italic === true };
      });
    },
    point: (edit) => {
      const { kind } = edit.place;
      if (kind === 'cursor') return present(cursor).at;
      if (kind === 'before') return present(controls.get(edit)).getRange('Before');
      return kind === 'after' ? present(controls.get(edit)).getRange('After') : present(spans.get(edit)).range;
    },
    note: () => present(note),
    inNote: (edit) => spans.get(edit)?.inNote ?? false,
    line: (edit) => {
      if (edit.place.kind === 'cursor') return present(cursor).line;
      if (edit.place.kind === 'span') return present(spans.get(edit)).line;
      return present(controls.get(edit)).getRange('Whole');
    },
    gap: (edit) => {
      const { kind, paragraph, control } = edit.place;
      if (kind === 'cursor') return gapAt(present(cursor));
      if (kind !== 'above') return null;
      return paragraph === 0 && control != null
        ? within(control).insertParagraph('', 'Start')
        : present(spans.get(edit)).line.insertParagraph('', 'Before');
    },
    known: (edit) => tagged.get(edit)?.items.map(({ id }) => id) ?? [],
    tracked: context.document.changeTrackingMode !== 'Off',
  };
}

function checkControl({ place }: Edit, control: Word.ContentControl): void {
  if (control.isNullObject) throw new Refusal('gone');
  if (control.cannotEdit) throw new Refusal('locked');
  const { expected } = place;
  if (expected !== null && expected !== undefined && draftText(control.text) !== draftText(expected)) throw changed();
}

function checkCursor({ context = null, start }: Place, { before, inNote }: Cursor): void {
  if (context !== null && (inNote ? noteText(before) : draftText(before)) !== context.slice(0, start)) throw changed();
}

/** The paragraph that the author stands in, if it still reads as it did. */
function standing({ context }: Place, line: Searchable): Searchable {
  if (line.text !== context) throw changed();
  return line;
}

const isWithin = (place: Place): place is Place & { control: number } => (place.control ?? null) !== null;

/** Queues the controls that spans count paragraphs in; the function gives them, read, after the next round trip. */
function queueWithin(context: Word.RequestContext, edits: Edit[]): (control: number) => Word.ContentControl {
  const found = new Map<number, Word.ContentControl>();
  for (const { place } of edits) {
    if (!isWithin(place) || found.has(place.control)) continue;
    const control = context.document.contentControls.getByIdOrNullObject(place.control);
    control.load('cannotEdit');
    control.paragraphs.load('items/text');
    found.set(place.control, control);
  }
  return (id) => {
    const control = found.get(id);
    if (control === undefined || control.isNullObject) throw changed();
    return control;
  };
}

const paragraphsIn = ({ paragraphs }: Word.ContentControl): BriefParagraph[] =>
  paragraphs.items.map((paragraph) => ({ paragraph, text: draftText(paragraph.text), note: null }));

async function findSpans(
  context: Word.RequestContext,
  edits: Edit[],
  paragraph: (place: Place) => Searchable,
): Promise<Map<Edit, Span>> {
  const found = new Map<Edit, { there: Searchable; located: Located; text: string }>();
  for (const edit of edits) {
    const { place } = edit;
    const there = paragraph(place);
    const text = there.text.slice(place.start, place.start + place.length);
    if ((place.expected ?? text) !== text) throw changed();
    // A block goes after the paragraph, wherever in it the span lies.
    const located =
      isPackage(edit) || isRemoval(edit)
        ? () => there.paragraph.getRange('Whole')
        : locate(there, place.start, place.length);
    found.set(edit, { there, located, text });
    // Once more with the searches, as near to the writing as can be.
    there.paragraph.load('text');
  }
  if (found.size > 0) await context.sync();
  const spans = new Map<Edit, Span>();
  for (const [edit, { there, located, text }] of found) {
    const now = there.note === null ? draftText(there.paragraph.text) : noteText(there.paragraph.text);
    if (now !== there.text) throw changed();
    const { paragraph } = there;
    const line = paragraph.getRange('Whole');
    spans.set(edit, { range: located(), line, paragraph, inNote: there.note !== null, text });
  }
  return spans;
}

/**
 * What goes above a paragraph comes first, since that paragraph may be taken out, and so do styles, which undo the looks of words; then spans, from the end
 * backwards, so that none moves another; the rest as they came.
 */
function inWritingOrder(edits: Edit[]): Edit[] {
  const first = edits.filter((edit) => edit.place.kind === 'above' || (isLook(edit) && edit.style != null));
  const others = edits.filter((edit) => !first.includes(edit));
  const spans = others.filter(({ place }) => place.kind === 'span').reverse();
  spans.sort((a, b) => b.place.paragraph - a.place.paragraph || b.place.start - a.place.start);
  const line = others.filter(({ place }) => place.kind === 'line');
  line.sort((a, b) => b.place.start - a.place.start);
  return [...first, ...spans, ...line, ...others.filter(({ place }) => place.kind !== 'span' && place.kind !== 'line')];
}

const inParagraph = new Set<Place['kind']>(['span', 'above']);
const ofControl = new Set<Place['kind']>(['control', 'before', 'after']);

const isText = (edit: Edit): edit is TextEdit => edit.kind === 'text';
const isNote = (edit: Edit): edit is NoteEdit => edit.kind === 'note';
const isPackage = (edit: Edit): edit is PackageEdit => edit.kind === 'package';
const isTag = (edit: Edit): edit is TagEdit => edit.kind === 'tag';
const isLook = (edit: Edit): edit is LookEdit => edit.kind === 'look';
const isWords = (edit: Edit): edit is WordsEdit => edit.kind === 'words';
const isRemoval = (edit: Edit): edit is RemoveEdit => edit.kind === 'remove';

const goesInLine = (edit: Edit) => edit.place.kind === 'cursor' && !goesBelowCursor(edit);

const goesBelowCursor = (edit: Edit) =>
  edit.place.kind === 'cursor' && (isPackage(edit) || ('style' in edit && (edit.style ?? null) !== null));

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw changed();
  return value;
}
