import { Refusal } from './refusal';

export type Host = {
  /** As a lawyer would call it. */
  name: string;
  canEdit: boolean;
  /** What the host says of its theme; undefined where it does not say. */
  dark?: boolean;
  isDesk: boolean;
};

const limit = 10_000;

/** Waits for Office.js, ten seconds at most. */
export async function startWord(): Promise<Host> {
  if (typeof Office === 'undefined') throw new Refusal('notLoaded');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal('noAnswer')), limit);
  });
  const { host } = await Promise.race([Office.onReady(), late]).finally(() => clearTimeout(timer));

  // Outside Office the script loads and answers, but with no host and without the objects below.
  if (host !== Office.HostType.Word) throw new Refusal('notInWord');
  if (!Office.context.requirements.isSetSupported('WordApi', '1.5')) throw new Refusal('tooOld');

  const { platform, version } = Office.context.diagnostics;
  const isDesk = version.startsWith('desk');
  return {
    name: isDesk ? 'the practice desk' : `Word ${names[platform] ?? ''}`.trim(),
    canEdit: Office.context.document.mode !== Office.DocumentMode.ReadOnly,
    // Documented for every Word, yet missing on the web at times.
    dark: (Office.context.officeTheme as Office.OfficeTheme | undefined)?.isDarkTheme,
    isDesk,
  };
}

const names: Partial<Record<string, string>> = { PC: 'for Windows', Mac: 'for Mac', OfficeOnline: 'on the web' };
