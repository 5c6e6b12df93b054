import type { StyleDefinitions } from '@eigenpal/docx-editor-core/types/document';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Definitions } from '../office/model/definitions';
import { addDefinitions } from './addDefinitions';
import { readSettings, writeSettings } from './keptSettings';
import { styleNoteCalls } from './noteCalls';
import { orderNotes } from './noteOrder';
import { restore, type Untouched } from './untouched';
import { withoutStyleLooks } from './withoutStyleLooks';
import type { Parts } from './xmlPart';

/** A .docx file as it was opened. */
export type BriefFile = {
  /** Tells one opening from another. */
  key: string;
  name: string;
  bytes: Uint8Array;
  settings: Map<string, unknown>;
  language: string;
};

/** @returns Null when the bytes are no Word document. */
export function openFile(name: string, bytes: Uint8Array): BriefFile | null {
  let parts: Parts;
  try {
    parts = unzipSync(bytes);
  } catch {
    return null;
  }
  if (parts['word/document.xml'] === undefined) return null;
  return { key: crypto.randomUUID(), name, bytes, settings: readSettings(parts), language: languageOf(parts) };
}

/** What the editor does not write itself, and what it should not have written. */
export type Completion = {
  untouched: Untouched;
  styles: StyleDefinitions | undefined;
  definitions: Definitions;
  settings: Map<string, unknown>;
};

/** Makes the editor's file the one to keep. */
export function completed(
  saved: ArrayBuffer,
  { untouched, styles, definitions, settings }: Completion,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(new Uint8Array(saved));
  // First of all: a block is known again only as the editor wrote it.
  restore(parts, untouched, (block) => withoutStyleLooks(block, styles));
  styleNoteCalls(parts);
  orderNotes(parts);
  addDefinitions(parts, definitions);
  writeSettings(parts, settings);
  return zipSync(parts) as Uint8Array<ArrayBuffer>;
}

/** Of the document's default style. */
function languageOf(parts: Parts): string {
  const styles = parts['word/styles.xml'];
  const lang = styles === undefined ? null : /<w:lang\b[^>]*\bw:val="([^"]+)"/.exec(strFromU8(styles));
  return lang?.[1] ?? 'en-US';
}
