import { ClientCollection, ClientObject } from './client/clientObject';
import { ClientResult } from './client/clientResult';
import { itemNotFound } from './client/richApiError';
import { ContentControl } from './contentControl';
import { ContentControlCollection, controlsIn } from './contentControlCollection';
import type { Host } from './model/host';
import { endOf, type Line, linesAt, startOf } from './model/lines';
import { search } from './model/search';
import type { Anchor, Story } from './model/story';
import { builtInName, outlineLevel, setStyle, styleOf } from './model/styles';
import { insertLineControl } from './model/writing';
import { Range, RangeCollection } from './range';

/** The paragraphs that a stretch lies in or around, each by a stretch over its text. */
export function paragraphsOf(story: Story, from: number, to: number): Anchor[] {
  return linesAt(story.doc, from, to).map((line) => story.anchor(startOf(line), endOf(line)));
}

/** The paragraph that a stretch stands for, as it is now. */
export function lineAt({ story, from }: Anchor): Line {
  const [line] = linesAt(story.doc, from, from);
  if (line === undefined) throw itemNotFound('Paragraph');
  return line;
}

export class Paragraph extends ClientObject<Anchor> {
  readonly typeName = 'Paragraph';
  protected readonly scalars = {
    text: (anchor: Anchor) => lineAt(anchor).text,
    style: (anchor: Anchor) => styleOf(this.context.host, lineAt(anchor))?.name ?? 'Normal',
    styleBuiltIn: (anchor: Anchor) => builtInName(styleOf(this.context.host, lineAt(anchor))?.name ?? 'Normal'),
    outlineLevel: (anchor: Anchor) => outlineLevel(this.context.host, lineAt(anchor)),
    isListItem: (anchor: Anchor) => isListItem(lineAt(anchor)),
    tableNestingLevel: (anchor: Anchor) => lineAt(anchor).tableDepth,
  };

  get text(): string {
    return this.read('text');
  }
  get style(): string {
    return this.read('style');
  }
  set style(name: string) {
    this.write('style', name, (anchor) => restyle(this.context.host, anchor, name));
  }
  get styleBuiltIn(): Word.BuiltInStyleName {
    return this.read('styleBuiltIn');
  }
  set styleBuiltIn(name: Word.BuiltInStyleName) {
    this.write('styleBuiltIn', name, (anchor) => restyle(this.context.host, anchor, name));
  }
  get outlineLevel(): number {
    return this.read('outlineLevel');
  }
  get isListItem(): boolean {
    return this.read('isListItem');
  }
  get tableNestingLevel(): number {
    return this.read('tableNestingLevel');
  }
  get contentControls() {
    return this.part(
      'contentControls',
      () => new ContentControlCollection(this.context, () => controlsIn(this.host('contentControls'))),
    );
  }

  getRange(location: 'Whole' | 'Start' | 'End' | 'After' | 'Content' = 'Whole') {
    return this.made(
      'getRange',
      new Range(this.context, () => {
        const anchor = this.host('getRange');
        const line = lineAt(anchor);
        const { story } = anchor;
        if (location === 'Start') return story.anchor(startOf(line), startOf(line));
        if (location === 'End') return story.anchor(endOf(line), endOf(line));
        if (location === 'After') return story.anchor(endOf(line) + 1, endOf(line) + 1);
        return story.anchor(startOf(line), endOf(line));
      }),
    );
  }
  search(text: string, options: Word.SearchOptions | { matchCase?: boolean } = {}) {
    const { matchCase = false } = options;
    return this.made(
      'search',
      new RangeCollection(this.context, () => {
        const anchor = this.host('search');
        const line = lineAt(anchor);
        return search(anchor.story.anchor(startOf(line), endOf(line)), text, matchCase);
      }),
    );
  }
  select(mode: Word.SelectionMode | 'Select' | 'Start' | 'End' = 'Select'): void {
    this.act('select', (anchor) => selectAt(this.context.host, anchor, mode), false);
  }
  insertContentControl() {
    return this.made(
      'insertContentControl',
      new ContentControl(this.context, () => {
        const anchor = this.host('insertContentControl');
        return { story: anchor.story, id: insertLineControl(anchor.story, lineAt(anchor)) };
      }),
      true,
    );
  }
  delete(): void {
    this.act('delete', (anchor) => removeLine(anchor.story, lineAt(anchor)));
  }
  getReviewedText() {
    const result = new ClientResult<string>();
    this.act('getReviewedText', (anchor) => this.context.onSuccess(() => result.settle(lineAt(anchor).text)), false);
    return result;
  }
}

export class ParagraphCollection extends ClientCollection<Anchor, Paragraph> {
  readonly typeName = 'ParagraphCollection';
  protected itemOf(anchor: Anchor) {
    return new Paragraph(this.context, () => anchor);
  }

  getFirst() {
    return this.chosen('getFirst', new Paragraph(this.context, () => this.host('getFirst')[0] ?? null));
  }
  getLast() {
    return this.chosen('getLast', new Paragraph(this.context, () => this.host('getLast').at(-1) ?? null));
  }
}

export function selectAt(host: Host, { story, from, to }: Anchor, mode: string): void {
  const point = mode === 'Start' ? from : mode === 'End' ? to : null;
  host.select(story.anchor(point ?? from, point ?? to));
}

/** A paragraph that stands alone in its cell or control stays, empty: something must. */
function removeLine(story: Story, { node, pos }: Line): void {
  const alone = story.doc.resolve(pos).parent.childCount === 1;
  story.change((transform) => transform.delete(alone ? pos + 1 : pos, pos + node.nodeSize - (alone ? 1 : 0)));
}

function restyle(host: Host, anchor: Anchor, name: string): void {
  setStyle(host, anchor.story, lineAt(anchor), name);
}

function isListItem({ node }: Line): boolean {
  const { numId } = (node.attrs.numPr ?? {}) as { numId?: number | null };
  return numId !== undefined && numId !== null && numId !== 0;
}
