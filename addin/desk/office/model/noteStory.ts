import { footnoteToProseDoc, proseDocToBlocks } from '@eigenpal/docx-editor-core/prosemirror/conversion';
import type { Endnote, Footnote } from '@eigenpal/docx-editor-core/types/document';
import { Transform } from 'prosemirror-transform';
import { Story } from './story';

type Blocks = Footnote['content'];

/** The mark that shows the note's number is no text, and the editor's own text of a note leaves it out. */
function withNumber(before: Blocks, [first, ...rest]: Blocks): Blocks {
  const [old] = before;
  if (first?.type !== 'paragraph' || old?.type !== 'paragraph') return first === undefined ? rest : [first, ...rest];
  const marks = old.content.filter(
    (run) =>
      run.type === 'run' && run.content.some(({ type }) => type === 'footnoteRefMark' || type === 'endnoteRefMark'),
  );
  return [{ ...first, content: [...marks, ...first.content] }, ...rest];
}

/** The text of one note. The editor keeps notes beside its state, so what is written here is no part of its undo. */
export class NoteStory extends Story {
  readonly kind: 'Footnote' | 'Endnote';
  private changes: Transform;

  constructor(readonly note: Footnote | Endnote) {
    super();
    this.kind = note.type === 'footnote' ? 'Footnote' : 'Endnote';
    this.changes = new Transform(footnoteToProseDoc(note.content));
  }

  get doc() {
    return this.changes.doc;
  }

  protected transform(): Transform {
    return this.changes;
  }

  /** @returns Whether anything changed. */
  flush(): boolean {
    if (!this.changes.docChanged) return false;
    this.note.content = withNumber(this.note.content, proseDocToBlocks(this.changes.doc));
    delete this.note.verbatimXml;
    this.changes = new Transform(this.changes.doc);
    return true;
  }
}
