import { readSetting, writeSetting } from '../../word/settings';
import type { Answers } from './answers';

const setting = 'blockAnswers';

/**
 * The answers that each block was inserted with, by its tag. They stay with the draft: only with them can the text that
 * was inserted be told from what was edited in it.
 */
export async function insertedAnswers(): Promise<Record<string, Answers>> {
  return (await readSetting<Record<string, Answers>>(setting)) ?? {};
}

export async function rememberInserted(tag: string, answers: Answers): Promise<void> {
  await writeSetting(setting, { ...(await insertedAnswers()), [tag]: answers });
}
