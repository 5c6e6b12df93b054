import { ClientObject } from './client/clientObject';
import type { Anchor } from './model/story';
import { hasMark, setMark } from './model/writing';

export class Font extends ClientObject<Anchor> {
  readonly typeName = 'Font';
  protected readonly scalars = {
    bold: (anchor: Anchor) => hasMark(anchor, 'bold'),
    italic: (anchor: Anchor) => hasMark(anchor, 'italic'),
  };

  get bold(): boolean {
    return this.read('bold');
  }
  set bold(on: boolean) {
    this.write('bold', on, (anchor) => setMark(anchor, 'bold', on));
  }
  get italic(): boolean {
    return this.read('italic');
  }
  set italic(on: boolean) {
    this.write('italic', on, (anchor) => setMark(anchor, 'italic', on));
  }
}
