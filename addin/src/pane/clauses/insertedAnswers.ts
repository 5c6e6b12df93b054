import { insertedSetting } from '../../word/insertedBlocks';
import { readSetting, writeSetting } from '../../word/settings';
import type { Answers } from './answers';

/**
 * The answers that each block was inserted with, by its tag. They stay with the draft: only with them can the text that
 * was inserted be told from what was edited in it.
 */
export async function insertedAnswers(): Promise<Record<string, Answers>> {
  return (await readSetting<Record<string, Answers>>(insertedSetting)) ?? {};
}

export async function rememberInserted(tag: string, answers: Answers): Promise<void> {
  await writeSetting(insertedSetting, { ...(await insertedAnswers()), [tag]: answers });
}
