import type { Slot } from '../../backend/types';
import { readSetting, writeSetting } from '../../word/settings';

/** The lawyer's answers, by slot name; kept with the draft, since the next block asks the same questions. */
export type Answers = Record<string, string>;

const setting = 'answers';

export async function rememberedAnswers(): Promise<Answers> {
  return (await readSetting<Answers>(setting)) ?? {};
}

export async function rememberAnswers(answers: Answers): Promise<void> {
  const before = await rememberedAnswers();
  await writeSetting(setting, { ...before, ...answers });
}

/**
 * What the form starts with: what was answered before, else the slot's default. An answer that a choice no longer
 * offers is left out.
 */
export function firstAnswers(slots: readonly Slot[], remembered: Answers): Answers {
  const first: Answers = {};
  for (const slot of slots) {
    const answer = remembered[slot.name] ?? slot.default ?? '';
    first[slot.name] = slot.choices && slot.choices.length > 0 && !slot.choices.includes(answer) ? '' : answer;
  }
  return first;
}

/** The answers that were given: an empty one leaves its slot a visible gap. */
export function given(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.trim() !== ''));
}
