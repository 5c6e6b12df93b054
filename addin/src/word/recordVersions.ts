import type { CitedFile, CitedName } from '../backend/types';
import { readSetting, writeSetting } from './settings';

/** Which file of each document of the record the draft was last held against; the document itself carries it. */
export const versionsSetting = 'record';

/** By which names the draft has cited each document of the record, the latest last. */
export const namesSetting = 'names';

/** By the document's key. */
export type Names = Record<string, CitedName[]>;

/** Of one document: an undo brings cites back that have a former one. */
const mostNames = 5;

/** Remembers files besides those that the draft remembers. Does nothing when there is none to remember. */
export async function rememberVersions(versions: Record<string, string> | null | undefined): Promise<void> {
  if (versions === null || versions === undefined || Object.keys(versions).length === 0) return;
  const before = (await readSetting<Record<string, string>>(versionsSetting)) ?? {};
  await writeSetting(versionsSetting, { ...before, ...versions });
}

/** Remembers by which names the draft cites documents from now on. */
export async function rememberNames(names: Record<string, CitedName>): Promise<void> {
  if (Object.keys(names).length === 0) return;
  const before = (await readSetting<Names>(namesSetting)) ?? {};
  const now = Object.entries(names).map(([key, name]) => [key, [...(before[key] ?? []), name].slice(-mostNames)]);
  await writeSetting(namesSetting, { ...before, ...Object.fromEntries(now) });
}

/** Remembers the file that a new cite was made with: for the document, or for the cite's place where the document's other cites were made with another file. */
export async function rememberFile({ key, place, version, name }: CitedFile): Promise<void> {
  const before = (await readSetting<Record<string, string>>(versionsSetting)) ?? {};
  if ((before[place] ?? before[key]) !== version)
    await writeSetting(versionsSetting, { ...before, [before[key] === undefined ? key : place]: version });
  // Where it has another name, its other cites still read by that one.
  const names = (await readSetting<Names>(namesSetting)) ?? {};
  if (names[key] === undefined) await writeSetting(namesSetting, { ...names, [key]: [name] });
}
