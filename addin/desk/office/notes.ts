import { Body } from './body';
import { ClientCollection, ClientObject } from './client/clientObject';
import type { Note } from './model/host';
import { Range } from './range';

export class NoteItem extends ClientObject<Note> {
  readonly typeName = 'NoteItem';
  protected readonly scalars = { type: ({ story }: Note) => story.kind };

  get type(): Word.NoteItemType {
    return this.read('type');
  }
  get body() {
    return this.part('body', () => new Body(this.context, () => this.host('body').story));
  }
  delete(): void {
    this.act('delete', ({ from, to }) => {
      const { host } = this.context;
      host.leaveNote();
      host.body.change((transform) => transform.delete(from, to));
    });
  }
  get reference() {
    return this.part(
      'reference',
      () =>
        new Range(this.context, () => {
          const { from, to } = this.host('reference');
          return this.context.host.body.anchor(from, to);
        }),
    );
  }
}

export class NoteItemCollection extends ClientCollection<Note, NoteItem> {
  readonly typeName = 'NoteItemCollection';
  protected itemOf(note: Note) {
    return new NoteItem(this.context, () => note);
  }

  getFirst() {
    return this.chosen('getFirst', new NoteItem(this.context, () => this.host('getFirst')[0] ?? null));
  }
}
