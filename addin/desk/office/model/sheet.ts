import type { Document } from '@eigenpal/docx-editor-core/types/document';
import type { EditorState, Transaction } from 'prosemirror-state';

/** What the Office.js subset needs of the editor: a document that can be read, changed and shown. */
export interface Sheet {
  readonly state: EditorState;
  dispatch(transaction: Transaction): void;
  /** The package that the state was made from: its notes, styles and numbering. */
  readonly document: Document;
  /** Brings the selection into view. */
  reveal(): void;
  /** Lays the pages out again, after a change that is not in the state. */
  relayout(): void;
  forgetUndo(): void;
  /** Whether changes are being tracked. */
  readonly tracked: boolean;
}

/** Set on the desk's own transactions, whose effect on open ranges is known already. */
export const fromDesk = 'desk';
