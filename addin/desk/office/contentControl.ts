import { ClientObject } from './client/clientObject';
import { accessDenied, itemNotFound } from './client/richApiError';
import { type Control, type ControlProperties, changeControl, controlById, propertiesOf } from './model/controls';
import { insertPackage, parsePackage } from './model/insertPackage';
import { textBetween } from './model/lines';
import type { Anchor, Story } from './model/story';
import { insertParagraph, insertText } from './model/writing';
import { Paragraph, ParagraphCollection, paragraphsOf, selectAt } from './paragraph';
import { Range } from './range';

/** A control by its id: where it stands is looked up each time. */
export type ControlRef = { story: Story; id: number };

function present({ story, id }: ControlRef): Control {
  const control = controlById(story.doc, id);
  if (control === null) throw itemNotFound('ContentControl');
  return control;
}

/** From before its first character to after its last. */
function inside(reference: ControlRef): Anchor {
  const { node, pos, block } = present(reference);
  const { story } = reference;
  if (!block) return story.anchor(pos + 1, pos + node.nodeSize - 1);
  const [first, ...rest] = paragraphsOf(story, pos + 1, pos + node.nodeSize - 1);
  return story.anchor(first?.from ?? pos + 1, rest.at(-1)?.to ?? first?.to ?? pos + 1);
}

const propertyOf = (name: keyof ControlProperties) => (reference: ControlRef) =>
  propertiesOf(present(reference).node)[name];
const isLocked = (lock: string) => (reference: ControlRef) =>
  ['sdtContentLocked', lock].includes(String(present(reference).node.attrs.lock));

export class ContentControl extends ClientObject<ControlRef> {
  readonly typeName = 'ContentControl';
  protected readonly scalars = {
    id: ({ id }: ControlRef) => id,
    tag: propertyOf('tag'),
    title: propertyOf('title'),
    appearance: propertyOf('appearance'),
    cannotEdit: isLocked('contentLocked'),
    cannotDelete: isLocked('sdtLocked'),
    placeholderText: () => '',
    text: (reference: ControlRef) => {
      const { story, from, to } = inside(reference);
      return textBetween(story.doc, from, to);
    },
  };

  get id(): number {
    return this.read('id');
  }
  get text(): string {
    return this.read('text');
  }
  get tag(): string {
    return this.read('tag');
  }
  set tag(tag: string) {
    this.write('tag', tag, ({ story, id }) => changeControl(story, id, { tag }));
  }
  get title(): string {
    return this.read('title');
  }
  set title(title: string) {
    this.write('title', title, ({ story, id }) => changeControl(story, id, { title }));
  }
  get appearance(): ControlProperties['appearance'] {
    return this.read('appearance');
  }
  set appearance(appearance: ControlProperties['appearance']) {
    this.write('appearance', appearance, ({ story, id }) => changeControl(story, id, { appearance }));
  }
  get cannotEdit(): boolean {
    return this.read('cannotEdit');
  }
  get cannotDelete(): boolean {
    return this.read('cannotDelete');
  }
  get placeholderText(): string {
    return this.read('placeholderText');
  }
  get paragraphs() {
    return this.part(
      'paragraphs',
      () =>
        new ParagraphCollection(this.context, () => {
          const { story, from, to } = inside(this.host('paragraphs'));
          return paragraphsOf(story, from, to);
        }),
    );
  }

  getRange(location: Word.RangeLocation | 'Whole' | 'Start' | 'End' | 'Before' | 'After' | 'Content' = 'Whole') {
    return this.made(
      'getRange',
      new Range(this.context, () => {
        const reference = this.host('getRange');
        const { node, pos } = present(reference);
        const { story, from, to } = inside(reference);
        const after = pos + node.nodeSize;
        if (location === 'Before') return story.anchor(pos, pos);
        if (location === 'After') return story.anchor(after, after);
        if (location === 'Start') return story.anchor(from, from);
        if (location === 'End') return story.anchor(to, to);
        return location === 'Content' ? story.anchor(from, to) : story.anchor(pos, after);
      }),
    );
  }
  insertText(text: string, location: 'Replace' | 'Start' | 'End') {
    return this.made(
      'insertText',
      new Range(this.context, () => {
        const reference = this.host('insertText');
        if (isLocked('contentLocked')(reference)) throw accessDenied('ContentControl.insertText');
        return insertText(inside(reference), text, location);
      }),
      true,
    );
  }
  insertParagraph(text: string, location: 'Start' | 'End') {
    return this.made(
      'insertParagraph',
      new Paragraph(this.context, () => {
        const anchor = inside(this.host('insertParagraph'));
        const pos = insertParagraph(anchor, text, location === 'Start' ? 'Before' : 'After');
        return paragraphsOf(anchor.story, pos + 1, pos + 1)[0] ?? null;
      }),
      true,
    );
  }
  insertOoxml(ooxml: string, location: 'Replace' | 'Start' | 'End') {
    const parsed = this.context.prepare(parsePackage(ooxml));
    return this.made(
      'insertOoxml',
      new Range(this.context, () => {
        const { story, from, to } = inside(this.host('insertOoxml'));
        return insertPackage(
          this.context.host,
          location === 'Start' ? story.anchor(from, from) : story.anchor(to, to),
          parsed(),
        );
      }),
      true,
    );
  }
  select(mode: Word.SelectionMode | 'Select' | 'Start' | 'End' = 'Select'): void {
    this.act('select', (reference) => selectAt(this.context.host, inside(reference), mode), false);
  }
  delete(keepContent: boolean): void {
    this.act('delete', (reference) => {
      const { node, pos } = present(reference);
      reference.story.change((transform) =>
        transform.replaceWith(pos, pos + node.nodeSize, keepContent ? node.content : []),
      );
    });
  }
}
