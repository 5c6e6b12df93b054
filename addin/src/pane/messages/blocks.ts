import { type Language, useLanguage } from './language';

/** What is said of the blocks in a brief. Apart from the other sentences, since the first view says none of it. */
const en = {
  undoMayFail: 'Undo may not reach this block in Word on the web.',
  remove: 'Remove what was inserted',
  removed: 'The block was removed from the brief.',

  shelves: { fitting: 'For the heading at the cursor', favourites: 'Favourites', recent: 'Used last' },
  favourite: (title: string) => `Favourite: ${title}`,

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
    inForce: 'the version inserted is in force',
    replaced: 'another version is approved now',
    withdrawn: 'withdrawn since it was inserted',
    expired: 'its approval has ended',
    otherForum: 'not approved for the forum of this brief',
    unknown: 'not among the blocks of this matter: taken out, rejected, or from another matter',
  },
  notice: (title: string, state: string) => `A block in this brief, “${title}”: ${state}.`,
  notices: (n: number) => `${n} blocks in this brief are no longer what is approved.`,
  show: 'Show',

  compare: 'Compare with what is approved',
  back: 'Back to the blocks of this brief',
  from: (inserted: number, inForce: number) => `From version ${inserted} to version ${inForce}`,
  unsure:
    'The brief does not remember how the gaps were filled when this block was inserted. A gap may show here as a change.',
  lost: 'The version that was inserted is not kept any more. Decide each difference yourself.',
  same: 'The words are those that are approved.',
  kinds: {
    mine: 'Changed in this brief',
    theirs: 'Changed in the approved text',
    both: 'Changed alike in both',
    conflict: 'Changed in both: choose',
  },
  inBrief: 'This brief',
  approved: 'Approved now',
  nothing: 'no words here',
  style: (name: string) => `style “${name}”`,
  bold: { on: 'bold', off: 'not bold' },
  italic: { on: 'italic', off: 'not italic' },
  item: { on: 'an item of a list', off: 'no item of a list' },
  wholeOnly:
    'This place comes only with the whole approved block: a table, a list or a note would have to be made anew.',
  update: 'Update the block',
  whole: 'Take the whole approved text',
  wholeHint: 'Your own changes in this block are lost.',
  updated: (title: string) => `The block “${title}” is up to date. To take it back, use Undo in the document.`,
};

export type BlockMessages = typeof en;

const fr: BlockMessages = {
  undoMayFail: 'Dans Word sur le web, il se peut que ce bloc ne puisse être annulé.',
  remove: 'Enlever ce qui a été inséré',
  removed: 'Le bloc a été enlevé du mémoire.',

  shelves: { fitting: 'Pour le titre sous le curseur', favourites: 'Favoris', recent: 'Employés en dernier' },
  favourite: (title) => `Favori\u00A0: ${title}`,

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
    inForce: 'la version insérée est en vigueur',
    replaced: 'une autre version est approuvée aujourd’hui',
    withdrawn: 'retiré depuis son insertion',
    expired: 'son approbation a pris fin',
    otherForum: 'non approuvé pour la juridiction de ce mémoire',
    unknown: 'absent des blocs de cette affaire\u00A0: enlevé, refusé ou venu d’une autre affaire',
  },
  notice: (title, state) => `Un bloc de ce mémoire, «\u00A0${title}\u00A0»\u00A0: ${state}.`,
  notices: (n) => `${n} blocs de ce mémoire ne sont plus ce qui est approuvé.`,
  show: 'Voir',

  compare: 'Comparer avec ce qui est approuvé',
  back: 'Retour aux blocs de ce mémoire',
  from: (inserted, inForce) => `De la version ${inserted} à la version ${inForce}`,
  unsure:
    'Ce mémoire ne garde pas ce qui a été répondu à l’insertion de ce bloc. Un blanc rempli peut paraître ici comme une modification.',
  lost: 'La version insérée n’est plus conservée. Décidez vous-même de chaque différence.',
  same: 'Les mots sont ceux qui sont approuvés.',
  kinds: {
    mine: 'Modifié dans ce mémoire',
    theirs: 'Modifié dans le texte approuvé',
    both: 'Modifié de même des deux côtés',
    conflict: 'Modifié des deux côtés : choisissez',
  },
  inBrief: 'Ce mémoire',
  approved: 'Approuvé aujourd’hui',
  nothing: 'aucun mot ici',
  style: (name) => `style «\u00A0${name}\u00A0»`.replace('Heading', 'Titre'),
  bold: { on: 'en gras', off: 'sans gras' },
  italic: { on: 'en italique', off: 'sans italique' },
  item: { on: 'dans une liste', off: 'hors liste' },
  wholeOnly:
    'Cet endroit ne vient qu’avec le bloc approuvé entier : un tableau, une liste ou une note serait à refaire.',
  update: 'Mettre le bloc à jour',
  whole: 'Prendre tout le texte approuvé',
  wholeHint: 'Vos propres modifications dans ce bloc sont perdues.',
  updated: (title) => `Le bloc « ${title} » est à jour. Pour revenir en arrière, annulez dans le document.`,
};

export const blockDictionaries: Record<Language, BlockMessages> = { en, fr };

export function useBlockMessages(): BlockMessages {
  return blockDictionaries[useLanguage().language];
}
