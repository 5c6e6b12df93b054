import { ClientObject } from './client/clientObject';
import { ClientResult } from './client/clientResult';
import { ContentControlCollection } from './contentControlCollection';
import { controlsOf } from './model/controls';
import { textBetween } from './model/lines';
import { search } from './model/search';
import type { Story } from './model/story';
import { NoteItemCollection } from './notes';
import { ParagraphCollection, paragraphsOf } from './paragraph';
import { Range, RangeCollection } from './range';

const textOf = ({ doc }: Story) => textBetween(doc, 0, doc.content.size);

export class Body extends ClientObject<Story> {
  readonly typeName = 'Body';
  protected readonly scalars = { text: textOf, type: ({ kind }: Story) => kind };

  get text(): string {
    return this.read('text');
  }
  get type(): Word.BodyType {
    return this.read('type');
  }
  get paragraphs() {
    return this.part(
      'paragraphs',
      () =>
        new ParagraphCollection(this.context, () => {
          const story = this.host('paragraphs');
          return paragraphsOf(story, 0, story.doc.content.size);
        }),
    );
  }
  get contentControls() {
    return this.part(
      'contentControls',
      () =>
        new ContentControlCollection(this.context, () => {
          const story = this.host('contentControls');
          return controlsOf(story.doc).map(({ node }) => ({ story, id: Number(node.attrs.id) }));
        }),
    );
  }
  get footnotes() {
    return this.part(
      'footnotes',
      () =>
        new NoteItemCollection(this.context, () =>
          this.host('footnotes').kind === 'MainDoc' ? this.context.host.notesOf('footnote') : [],
        ),
    );
  }
  get endnotes() {
    return this.part(
      'endnotes',
      () =>
        new NoteItemCollection(this.context, () =>
          this.host('endnotes').kind === 'MainDoc' ? this.context.host.notesOf('endnote') : [],
        ),
    );
  }

  getRange() {
    return this.made(
      'getRange',
      new Range(this.context, () => {
        const story = this.host('getRange');
        return story.anchor(0, story.doc.content.size);
      }),
    );
  }
  search(text: string, options: Word.SearchOptions | { matchCase?: boolean } = {}) {
    const { matchCase = false } = options;
    return this.made(
      'search',
      new RangeCollection(this.context, () => {
        const story = this.host('search');
        return search(story.anchor(0, story.doc.content.size), text, matchCase);
      }),
    );
  }
  getReviewedText() {
    const result = new ClientResult<string>();
    this.act('getReviewedText', (story) => this.context.onSuccess(() => result.settle(textOf(story))), false);
    return result;
  }
}
