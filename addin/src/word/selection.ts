export type Selected = {
  text: string;
  inNote: boolean;
  /** 1 to 9 in a heading, 10 in body text. */
  outlineLevel: number;
  /** Tag of the innermost content control around the selection. */
  controlTag: string | null;
};

export async function readSelection(): Promise<Selected> {
  return { text: '', inNote: false, outlineLevel: 10, controlTag: null };
}
