import '@eigenpal/docx-editor-react/styles.css';
import { DocxEditor, type DocxEditorRef, type EditorMode } from '@eigenpal/docx-editor-react';
import { unzipSync } from 'fflate';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { controlIds, numbered } from './controlIds';
import { EditorSheet } from './editorSheet';
import { type BriefFile, completed } from './file/briefFile';
import { untouchedBlocks } from './file/untouched';
import { showHandle } from './handle';
import { counted, noteNumbers } from './noteNumbers';
import { installOffice } from './office/install';
import { Host } from './office/model/host';
import { fromDesk } from './office/model/sheet';
import type { Profile } from './office/profiles';
import { deskSeat } from './tenant/seat';

type PaperProps = {
  file: BriefFile;
  profile: Profile;
  onReady: (host: Host) => void;
  save: RefObject<(() => Promise<Uint8Array<ArrayBuffer>>) | null>;
  open: (name: string, bytes: Uint8Array) => void;
};

/** The draft in the editor, with the desk's Office.js on top; one for each file, since the editor takes two without dates for one. */
export function Paper({ file, profile, onReady, save, open }: PaperProps) {
  const editor = useRef<DocxEditorRef>(null);
  const host = useRef<Host>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [mode, setMode] = useState<EditorMode>('editing');
  const plugins = useMemo(() => [controlIds, noteNumbers, following(host)], []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the host is made once for a file, the profile is set on it afterwards.
  useEffect(() => {
    if (view === null || editor.current === null) return;
    const sheet = new EditorSheet(editor.current, view);
    for (const settle of [numbered, counted]) {
      const first = settle(sheet.state);
      if (first !== null) sheet.dispatch(first.setMeta('addToHistory', false));
    }
    const ready = new Host(sheet, profile);
    ready.settings = new Map(file.settings);
    host.current = ready;
    const write = async () => {
      const written = await editor.current?.save({ selective: false });
      if (written === null || written === undefined) throw new Error('The editor could not save.');
      return written;
    };
    const untouched = write().then((written) =>
      untouchedBlocks(unzipSync(file.bytes), unzipSync(new Uint8Array(written))),
    );
    // Another file may be opened before this is done; whoever saves is told of a failure below.
    untouched.catch(() => undefined);
    save.current = async () => {
      const { definitions, settings } = ready;
      const { styles } = sheet.document.package;
      return completed(await write(), { untouched: await untouched, styles, definitions, settings });
    };
    installOffice(ready, () => file.language, deskSeat !== null);
    showHandle({ host: ready, view, editor: editor.current, open, save: save.current });
    onReady(ready);
  }, [view]);

  useEffect(() => {
    if (host.current?.sheet instanceof EditorSheet) host.current.sheet.tracked = mode === 'suggesting';
  }, [mode]);

  return (
    <DocxEditor
      ref={editor}
      documentBuffer={file.bytes}
      author="Author"
      mode={mode}
      onModeChange={setMode}
      externalPlugins={plugins}
      onEditorViewReady={setView}
      showFileOpen={false}
      showHelpMenu={false}
      colorMode="light"
    />
  );
}

/** Tells the host what the author changes and where they go. */
function following(host: RefObject<Host | null>): Plugin {
  return new Plugin({
    view: () => ({
      update: (view, before) => {
        if (!view.state.selection.eq(before.selection)) host.current?.moved();
      },
    }),
    state: {
      init: () => null,
      apply: (transaction) => {
        if (transaction.docChanged && transaction.getMeta(fromDesk) !== true) host.current?.follow(transaction.mapping);
        if (transaction.selectionSet && transaction.getMeta(fromDesk) !== true) host.current?.leaveNote();
        return null;
      },
    },
  });
}
