import { type Language, useLanguage } from './language';

/** What is said of the blocks in a brief. Apart from the other sentences, since the first view says none of it. */
const en = {
  views: { library: 'Library', inBrief: 'In this brief' },
  count: (n: number) => (n === 1 ? '1 block in this brief' : `${n} blocks in this brief`),
  none: 'This brief has no argument block yet. Open one in the library and insert it.',
  checkAgain: 'Check again',
  asInserted: 'As inserted',
  edited: 'Edited since it was inserted',
  inserted: (version: number) => `Version ${version}`,
  insertedThen: (inserted: number, now: number) => `Version ${inserted} inserted, version ${now} approved now`,
  copyOf: (n: number, of: number) => `copy ${n} of ${of}`,
  state: {
    inForce: 'approved as it was inserted',
    replaced: 'another version is approved now',
    withdrawn: 'withdrawn since it was inserted',
    expired: 'its approval has ended',
    otherForum: 'not approved for the forum of this brief',
    unknown: 'not among the blocks of this matter: taken out, rejected, or from another matter',
  },
  notice: (title: string, state: string) => `A block in this brief, “${title}”: ${state}.`,
  notices: (n: number) => `${n} blocks in this brief are no longer what is approved.`,
  show: 'Show',
};

export type BlockMessages = typeof en;

const fr: BlockMessages = {
  views: { library: 'Bibliothèque', inBrief: 'Dans ce mémoire' },
  count: (n) => (n < 2 ? `${n} bloc dans ce mémoire` : `${n} blocs dans ce mémoire`),
  none: 'Ce mémoire n’a pas encore de bloc d’argument. Ouvrez-en un dans la bibliothèque et insérez-le.',
  checkAgain: 'Vérifier de nouveau',
  asInserted: 'Tel qu’inséré',
  edited: 'Modifié depuis son insertion',
  inserted: (version) => `Version nº ${version}`,
  insertedThen: (inserted, now) => `Version ${inserted} insérée, version ${now} approuvée aujourd’hui`,
  copyOf: (n, of) => `exemplaire ${n} sur ${of}`,
  state: {
    inForce: 'approuvé tel qu’il a été inséré',
    replaced: 'une autre version est approuvée aujourd’hui',
    withdrawn: 'retiré depuis son insertion',
    expired: 'son approbation a pris fin',
    otherForum: 'non approuvé pour la juridiction de ce mémoire',
    unknown: 'absent des blocs de cette affaire\u00A0: enlevé, refusé ou venu d’une autre affaire',
  },
  notice: (title, state) => `Un bloc de ce mémoire, «\u00A0${title}\u00A0»\u00A0: ${state}.`,
  notices: (n) => `${n} blocs de ce mémoire ne sont plus ce qui est approuvé.`,
  show: 'Voir',
};

export const blockDictionaries: Record<Language, BlockMessages> = { en, fr };

export function useBlockMessages(): BlockMessages {
  return blockDictionaries[useLanguage().language];
}
