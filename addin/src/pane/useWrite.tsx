import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { CitedFile, Edit } from '../backend/types';
import { rememberFile } from '../word/recordVersions';
import { sentence } from './failure';
import { useMessages } from './messages/language';
import { useSay } from './Notices';

/** Something to put into the draft. */
export interface Write {
  edits: Edit[];
  /** What is said when it is done. */
  done: string;
  /** What the lawyer can copy instead when the document refuses it. */
  copy?: string;
  /** What a cite was made with, for the document to remember. */
  file?: CitedFile | null;
}

interface Writing {
  /** A write is under way: whatever writes is disabled. */
  busy: boolean;
  /**
   * Prepares and applies one write, and says how it went. Only one runs at a time: a second click does nothing.
   * @returns Whether it was applied.
   */
  write: (prepare: () => Write | Promise<Write>) => Promise<boolean>;
}

/** What writes is not needed to show anything. */
const writer = () => import('../word/applyEdits');

const WritingContext = createContext<Writing>({ busy: false, write: async () => false });

export function WritingProvider({ children }: { children: ReactNode }) {
  const messages = useMessages();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  // State reaches the buttons only with the next render; two clicks can come before it.
  const underWay = useRef(false);

  const write = useCallback<Writing['write']>(
    async (prepare) => {
      if (underWay.current) return false;
      underWay.current = true;
      setBusy(true);
      say(null);
      let copy: string | undefined;
      try {
        const { edits, done, copy: text, file = null } = await prepare();
        copy = text;
        const { applyEdits } = await writer();
        const beyondUndo = edits.length > 0 ? (await applyEdits(edits)).beyondUndo : null;
        // What cannot be remembered now, the next refresh remembers.
        if (file !== null) await rememberFile(file).catch(() => {});
        say({ tone: 'done', text: done, ...(beyondUndo === null ? {} : { block: beyondUndo }) });
        return true;
      } catch (error) {
        say({ tone: 'failed', text: sentence(error, messages), copy });
        return false;
      } finally {
        underWay.current = false;
        setBusy(false);
      }
    },
    [messages, say],
  );

  const writing = useMemo(() => ({ busy, write }), [busy, write]);
  return <WritingContext value={writing}>{children}</WritingContext>;
}

export function useWrite(): Writing {
  return useContext(WritingContext);
}
