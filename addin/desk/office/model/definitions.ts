/** What came with inserted blocks and that the editor does not write into the file, as markup. */
export type Definitions = { abstractNums: string[]; nums: string[]; styles: string[] };

export const noDefinitions = (): Definitions => ({ abstractNums: [], nums: [], styles: [] });
