import type { CitedFile } from '../backend/types';
import { readSetting, writeSetting } from './settings';

/** Which file of each document of the record the draft was last held against; the document itself carries it. */
export const versionsSetting = 'record';

/** Remembers files besides those that the draft remembers. Does nothing when there is none to remember. */
export async function rememberVersions(versions: Record<string, string> | null | undefined): Promise<void> {
  if (versions === null || versions === undefined || Object.keys(versions).length === 0) return;
  const before = (await readSetting<Record<string, string>>(versionsSetting)) ?? {};
  await writeSetting(versionsSetting, { ...before, ...versions });
}

/** Remembers the file that a new cite was made with: for the document, or for the cite's place where the document's other cites were made with another file. */
export async function rememberFile({ key, place, version }: CitedFile): Promise<void> {
  const before = (await readSetting<Record<string, string>>(versionsSetting)) ?? {};
  if ((before[place] ?? before[key]) === version) return;
  await writeSetting(versionsSetting, { ...before, [before[key] === undefined ? key : place]: version });
}
