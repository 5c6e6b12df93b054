import type { Document } from '@eigenpal/docx-editor-core/types/document';
import type { DocxEditorRef } from '@eigenpal/docx-editor-react';
import { EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Sheet } from './office/model/sheet';

/** The document as it stands in the editor on the page. */
export class EditorSheet implements Sheet {
  tracked = false;

  constructor(
    private readonly editor: DocxEditorRef,
    readonly view: EditorView,
  ) {}

  get state(): EditorState {
    return this.view.state;
  }

  get document(): Document {
    const document = this.editor.getDocument();
    if (document === null) throw new Error('The editor has no document.');
    return document;
  }

  dispatch(transaction: Transaction): void {
    this.view.dispatch(transaction);
  }

  reveal(): void {
    this.editor.getEditorRef()?.scrollToPosition(this.state.selection.from);
  }

  relayout(): void {
    this.editor.getEditorRef()?.relayout();
  }

  forgetUndo(): void {
    const { doc, selection, plugins } = this.state;
    this.view.updateState(EditorState.create({ doc, selection, plugins: [...plugins] }));
  }
}
