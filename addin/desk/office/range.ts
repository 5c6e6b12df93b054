import { Body } from './body';
import { ClientCollection, ClientObject } from './client/clientObject';
import { ClientResult } from './client/clientResult';
import { accessDenied } from './client/richApiError';
import { ContentControl } from './contentControl';
import { ContentControlCollection, controlsIn } from './contentControlCollection';
import { Font } from './font';
import { controlAround, propertiesOf } from './model/controls';
import { insertNote } from './model/insertNote';
import { insertPackage, parsePackage } from './model/insertPackage';
import { textBetween } from './model/lines';
import { search } from './model/search';
import type { Anchor } from './model/story';
import { styleOf } from './model/styles';
import { insertControl, insertParagraph, insertText, type Location, remove } from './model/writing';
import { NoteItem } from './notes';
import { lineAt, Paragraph, ParagraphCollection, paragraphsOf, selectAt } from './paragraph';

export class Range extends ClientObject<Anchor> {
  readonly typeName = 'Range';
  protected readonly scalars = {
    text: ({ story, from, to }: Anchor) => textBetween(story.doc, from, to),
    isEmpty: ({ from, to }: Anchor) => from === to,
    style: (anchor: Anchor) => styleOf(this.context.host, lineAt(anchor))?.name ?? 'Normal',
  };

  get text(): string {
    return this.read('text');
  }
  get isEmpty(): boolean {
    return this.read('isEmpty');
  }
  get style(): string {
    return this.read('style');
  }
  get font() {
    return this.part('font', () => new Font(this.context, () => this.host('font')));
  }
  get paragraphs() {
    return this.part(
      'paragraphs',
      () =>
        new ParagraphCollection(this.context, () => {
          const { story, from, to } = this.host('paragraphs');
          return paragraphsOf(story, from, to);
        }),
    );
  }
  get contentControls() {
    return this.part(
      'contentControls',
      () => new ContentControlCollection(this.context, () => controlsIn(this.host('contentControls'))),
    );
  }
  get parentBody() {
    return this.part('parentBody', () => new Body(this.context, () => this.host('parentBody').story));
  }
  get parentContentControlOrNullObject() {
    return this.part(
      'parentContentControlOrNullObject',
      () =>
        new ContentControl(this.context, () => {
          const anchor = this.host('parentContentControlOrNullObject');
          const control = controlAround(anchor);
          return control === null ? null : { story: anchor.story, id: propertiesOf(control.node).id };
        }),
    );
  }

  getRange(location: 'Whole' | 'Start' | 'End' | 'After' | 'Content' = 'Whole') {
    return this.made(
      'getRange',
      new Range(this.context, () => {
        const { story, from, to } = this.host('getRange');
        if (location === 'Start') return story.anchor(from, from);
        if (location === 'End' || location === 'After') return story.anchor(to, to);
        return story.anchor(from, to);
      }),
    );
  }
  expandTo(range: Range) {
    return this.made(
      'expandTo',
      new Range(this.context, () => {
        const { story, from, to } = this.host('expandTo');
        const other = range.host('expandTo');
        return story.anchor(Math.min(from, other.from), Math.max(to, other.to));
      }),
    );
  }
  compareLocationWith(range: Range) {
    const result = new ClientResult<Word.LocationRelation>();
    this.act(
      'compareLocationWith',
      (anchor) => {
        const relation = relate(anchor, range.host('compareLocationWith')) as Word.LocationRelation;
        this.context.onSuccess(() => result.settle(relation));
      },
      false,
    );
    return result;
  }
  search(text: string, options: Word.SearchOptions | { matchCase?: boolean } = {}) {
    const { matchCase = false } = options;
    return this.made('search', new RangeCollection(this.context, () => search(this.host('search'), text, matchCase)));
  }
  select(mode: Word.SelectionMode | 'Select' | 'Start' | 'End' = 'Select'): void {
    this.act('select', (anchor) => selectAt(this.context.host, anchor, mode), false);
  }

  insertText(text: string, location: Location) {
    return this.made(
      'insertText',
      new Range(this.context, () => insertText(this.host('insertText'), text, location)),
      true,
    );
  }
  insertParagraph(text: string, location: 'Before' | 'After') {
    return this.made(
      'insertParagraph',
      new Paragraph(this.context, () => {
        const anchor = this.host('insertParagraph');
        const pos = insertParagraph(anchor, text, location);
        const [line] = paragraphsOf(anchor.story, pos + 1, pos + 1);
        return line ?? null;
      }),
      true,
    );
  }
  insertContentControl() {
    return this.made(
      'insertContentControl',
      new ContentControl(this.context, () => {
        const anchor = this.host('insertContentControl');
        if (anchor.story.kind !== 'MainDoc' && this.context.host.profile.noControlInNotes)
          throw accessDenied('Range.insertContentControl');
        return { story: anchor.story, id: insertControl(anchor) };
      }),
      true,
    );
  }
  insertFootnote(text = '') {
    return this.made(
      'insertFootnote',
      new NoteItem(this.context, () => insertNote(this.context.host, this.host('insertFootnote'), text)),
      true,
    );
  }
  insertOoxml(ooxml: string, location: Location) {
    const parsed = this.context.prepare(parsePackage(ooxml));
    return this.made(
      'insertOoxml',
      new Range(this.context, () => {
        const anchor = this.host('insertOoxml');
        if (location === 'Replace') remove(anchor);
        return insertPackage(this.context.host, anchor, parsed());
      }),
      true,
    );
  }
  delete(): void {
    this.act('delete', remove);
  }
}

export class RangeCollection extends ClientCollection<Anchor, Range> {
  readonly typeName = 'RangeCollection';
  protected itemOf(anchor: Anchor) {
    return new Range(this.context, () => anchor);
  }

  getFirst() {
    return this.chosen('getFirst', new Range(this.context, () => this.host('getFirst')[0] ?? null));
  }
}

function relate(one: Anchor, other: Anchor): string {
  if (one.story !== other.story) return 'Unrelated';
  if (one.from === other.from && one.to === other.to) return 'Equal';
  if (one.to < other.from) return 'Before';
  if (one.to === other.from) return 'AdjacentBefore';
  if (one.from > other.to) return 'After';
  if (one.from === other.to) return 'AdjacentAfter';
  if (one.from >= other.from && one.to <= other.to)
    return one.from === other.from ? 'InsideStart' : one.to === other.to ? 'InsideEnd' : 'Inside';
  if (one.from <= other.from && one.to >= other.to)
    return one.from === other.from ? 'ContainsStart' : one.to === other.to ? 'ContainsEnd' : 'Contains';
  return one.from < other.from ? 'OverlapsBefore' : 'OverlapsAfter';
}
