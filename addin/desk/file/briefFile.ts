import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Definitions } from '../office/model/definitions';
import { addDefinitions } from './addDefinitions';
import { readSettings, writeSettings } from './keptSettings';
import { styleNoteCalls } from './noteCalls';
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

/** Puts into the editor's file what the editor does not write itself. */
export function completed(
  saved: ArrayBuffer,
  definitions: Definitions,
  settings: Map<string, unknown>,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(new Uint8Array(saved));
  addDefinitions(parts, definitions);
  styleNoteCalls(parts);
  writeSettings(parts, settings);
  return zipSync(parts) as Uint8Array<ArrayBuffer>;
}

/** Of the document's default style. */
function languageOf(parts: Parts): string {
  const styles = parts['word/styles.xml'];
  const lang = styles === undefined ? null : /<w:lang\b[^>]*\bw:val="([^"]+)"/.exec(strFromU8(styles));
  return lang?.[1] ?? 'en-US';
}
