import type { Node } from 'prosemirror-model';
import { Selection, TextSelection } from 'prosemirror-state';
import type { Mappable } from 'prosemirror-transform';
import { accessDenied, generalException, itemNotFound } from '../client/richApiError';
import type { Profile } from '../profiles';
import { BodyStory } from './bodyStory';
import { type Definitions, noDefinitions } from './definitions';
import { linesOf } from './lines';
import { NoteStory } from './noteStory';
import type { Sheet } from './sheet';
import type { Anchor } from './story';

/** A note and where the body calls it. */
export type Note = { story: NoteStory; from: number; to: number };

/** The host's side of the desk: the document, and how it behaves. */
export class Host {
  readonly body: BodyStory;
  /** Kept in the document's own file. */
  settings = new Map<string, unknown>();
  /** Definitions that came with blocks, and that the editor does not save. */
  readonly definitions: Definitions = noDefinitions();
  /** The document refuses every change. */
  readOnly = false;
  /** The next round trip fails as a whole. */
  failNext = false;
  /** Somebody else types where the author stands, as soon as the next round trip is over. */
  changeAfterNext = false;
  /** Where the author stands when it is in a note, which the editor cannot show. */
  noteCursor: Anchor | null = null;
  /** Told whenever the author moves. */
  readonly watchers = new Set<(event: { type: string }) => void>();
  private readonly notes = new Map<string, NoteStory>();
  private delay = 0;
  private clearsUndo = false;

  constructor(
    readonly sheet: Sheet,
    public profile: Profile,
  ) {
    this.body = new BodyStory(sheet);
  }

  /** The way to the host and back takes a turn of the event loop at least. */
  async answer(): Promise<void> {
    await Promise.resolve();
  }

  /** Runs one round trip; what it changed is shown even when it failed on the way. */
  batch(run: () => unknown): unknown {
    if (this.failNext) {
      this.failNext = false;
      return generalException('');
    }
    const failed = run();
    this.body.flush();
    if ([...this.notes.values()].filter((note) => note.flush()).length > 0) this.sheet.relayout();
    return failed;
  }

  async settle(): Promise<void> {
    const { delay, clearsUndo } = this;
    this.delay = 0;
    this.clearsUndo = false;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (clearsUndo) this.sheet.forgetUndo();
    if (this.changeAfterNext) {
      this.changeAfterNext = false;
      this.sheet.dispatch(
        this.sheet.state.tr.insertText('(changed meanwhile) ', this.sheet.state.selection.$head.start()),
      );
    }
  }

  refuseWrites(location: string): void {
    if (this.readOnly) throw accessDenied(location);
  }

  packageInserted(): void {
    this.delay = this.profile.packageDelay;
    this.clearsUndo = this.profile.packageClearsUndo;
  }

  selection(): Anchor {
    if (this.noteCursor !== null) return this.noteCursor.story.anchor(this.noteCursor.from, this.noteCursor.to);
    const { from, to } = this.body.selection;
    return this.body.anchor(from, to);
  }

  select({ story, from, to }: Anchor): void {
    if (story !== this.body) {
      this.noteCursor = { story, from, to };
      this.moved();
      return;
    }
    this.noteCursor = null;
    const { doc } = this.body;
    this.body.select(
      from === to ? Selection.near(doc.resolve(from)) : TextSelection.between(doc.resolve(from), doc.resolve(to)),
    );
  }

  /** Of a kind, in the order in which the body calls them. */
  notesOf(kind: 'footnote' | 'endnote'): Note[] {
    const notes: Note[] = [];
    this.body.doc.descendants((node: Node, pos) => {
      const call = node.marks.find((mark) => mark.type.name === 'footnoteRef' && mark.attrs.noteType === kind);
      if (call === undefined) return true;
      const story = this.noteStory(kind, Number(call.attrs.id));
      const last = notes.at(-1);
      if (story !== null && last?.story === story) last.to = pos + node.nodeSize;
      else if (story !== null) notes.push({ story, from: pos, to: pos + node.nodeSize });
      return false;
    });
    return notes;
  }

  noteStory(kind: 'footnote' | 'endnote', id: number): NoteStory | null {
    const { footnotes = [], endnotes = [] } = this.sheet.document.package;
    const note = (kind === 'footnote' ? footnotes : endnotes).find((each) => each.id === id);
    if (note === undefined) return null;
    const key = `${kind}${id}`;
    const known = this.notes.get(key);
    if (known !== undefined) return known;
    const story = new NoteStory(note);
    this.notes.set(key, story);
    return story;
  }

  /** Puts the author's cursor at the end of a note, from 1. */
  standInNote(number: number): void {
    const story = this.notesOf('footnote')[number - 1]?.story;
    const line = story === undefined ? undefined : linesOf(story.doc).at(-1);
    if (story === undefined || line === undefined) throw itemNotFound('NoteItemCollection');
    const end = line.pos + line.node.nodeSize - 1;
    this.noteCursor = { story, from: end, to: end };
    this.moved();
  }

  moved(): void {
    for (const watcher of this.watchers) watcher({ type: 'documentSelectionChanged' });
  }

  /** What will go wrong next. */
  misfortune(what: 'fail' | 'change'): void {
    if (what === 'fail') this.failNext = true;
    else this.changeAfterNext = true;
  }

  /** The author went back to the body. */
  leaveNote(): void {
    this.noteCursor = null;
  }

  /** The author changed the document in the editor. */
  follow(mapping: Mappable): void {
    this.body.follow(mapping);
  }

  release(): void {
    this.body.release();
    for (const note of this.notes.values()) note.release();
  }
}
