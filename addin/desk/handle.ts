import type { DocxEditorRef } from '@eigenpal/docx-editor-react';
import type { EditorView } from 'prosemirror-view';
import { applyEdits } from '../src/word/applyEdits';
import { jumpTo } from '../src/word/jumpTo';
import { readDraft } from '../src/word/readDraft';
import { readSelection } from '../src/word/selection';
import { readSetting, writeSetting } from '../src/word/settings';
import type { Host } from './office/model/host';

/** What a script in the browser may take hold of, as `window.desk`: tests do. */
export type DeskHandle = {
  host: Host;
  view: EditorView;
  editor: DocxEditorRef;
  open: (name: string, bytes: Uint8Array) => void;
  save: () => Promise<Uint8Array>;
};

export function showHandle(handle: DeskHandle): void {
  const word = { applyEdits, readDraft, jumpTo, readSelection, readSetting, writeSetting };
  Object.assign(window, { desk: { ...handle, word } });
}
