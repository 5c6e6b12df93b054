import type { Reason } from '../../word/refusal';
import type { Language } from './language';

/** Why the document was left as it was, and what to do. */
export const refusals: Record<Language, Record<Reason, string>> = {
  en: {
    readOnly:
      'Word refused the change: the document is read-only, protected or in Viewing mode, or this place cannot be edited here. Copy the text and paste it where you need it.',
    viewing:
      'Word refused the change. The document may be read-only or in Viewing mode; if it is not, try once more, or copy the text and paste it.',
    checkedIn: 'Word cannot change this document yet. Check it out first, then try again.',
    changed: 'The text changed at this place since it was read. Nothing was written; check again and retry.',
    changedMeanwhile: 'The document changed at this place in the meantime. Nothing was written; check again and retry.',
    gone: 'What was to be changed is no longer in the document. Nothing was written; check again and retry.',
    notFound: 'Word cannot find this place by its text. Go there by hand and make the change yourself.',
    noLonger: 'It is no longer in the document. Check again.',
    blockGone: 'The block is no longer in the document.',
    locked: 'This part of the document is locked. Unlock it in Word and try again.',
    lockedHere: 'This part of the document is locked. Put the cursor somewhere else and insert again.',
    noteInNote: 'A footnote holds no other. Put the cursor in the text and insert again.',
    blockInNote: 'A block cannot go into a footnote. Put the cursor in the text and insert again.',
    blockInTable: 'A block cannot go into a table. Put the cursor below the table and insert again.',
    blockInBlock:
      'The cursor is in an argument block. Put it below the block and insert again, so that the block stays as approved.',
    blockLost:
      'Word did not keep the block as a block. Undo the insertion, or delete what was inserted, and try again.',
    blockAltered:
      'Word inserted the block, but it does not read as approved. Undo the insertion and try again in another place.',
    blockTakenOut:
      'Word inserted the block, but it did not read as approved, so it was taken out again. Try in another place.',
    unsupported: 'This version of Word cannot do that. Niger Brief needs Microsoft 365 or Office 2024.',
    tooOld: 'This version of Word is too old for Niger Brief. It needs Microsoft 365 or Office 2024.',
    notInWord: 'Niger Brief works inside Word: open this page from Word, or open the practice desk.',
    notLoaded: 'The part of Word that add-ins talk to did not load. Check the connection and open the pane again.',
    noAnswer: 'Word did not answer within ten seconds. Open the pane again.',
    unfinished: 'The last insertion is not finished yet. Wait a moment.',
    busy: 'Word is busy. Wait a moment and try again.',
    unknown: 'Word could not do that. Try once more; if it fails again, save the document and reopen it.',
  },
  fr: {
    readOnly:
      'Word a refusé la modification\u00A0: le document est en lecture seule, protégé ou en mode Affichage, ou ce passage ne peut être modifié ici. Copiez le texte et collez-le où il le faut.',
    viewing:
      'Word a refusé la modification. Le document est peut-être en lecture seule ou en mode Affichage\u00A0; sinon, essayez encore une fois, ou copiez le texte et collez-le.',
    checkedIn: 'Word ne peut pas encore modifier ce document. Extrayez-le d’abord, puis réessayez.',
    changed:
      'Le texte a changé à cet endroit depuis qu’il a été lu. Rien n’a été écrit\u00A0; vérifiez de nouveau, puis réessayez.',
    changedMeanwhile:
      'Le document a changé à cet endroit entre-temps. Rien n’a été écrit\u00A0; vérifiez de nouveau, puis réessayez.',
    gone: 'Ce qui devait être modifié n’est plus dans le document. Rien n’a été écrit\u00A0; vérifiez de nouveau, puis réessayez.',
    notFound: 'Word ne trouve pas cet endroit par son texte. Allez-y vous-même et faites-y la modification.',
    noLonger: 'Cela n’est plus dans le document. Vérifiez de nouveau.',
    blockGone: 'Le bloc n’est plus dans le document.',
    locked: 'Cette partie du document est verrouillée. Déverrouillez-la dans Word, puis réessayez.',
    lockedHere: 'Cette partie du document est verrouillée. Placez le curseur ailleurs et insérez de nouveau.',
    noteInNote:
      'Une note de bas de page n’en contient pas d’autre. Placez le curseur dans le texte et insérez de nouveau.',
    blockInNote:
      'Un bloc ne peut être inséré dans une note de bas de page. Placez le curseur dans le texte et insérez de nouveau.',
    blockInTable:
      'Un bloc ne peut être inséré dans un tableau. Placez le curseur sous le tableau et insérez de nouveau.',
    blockInBlock:
      'Le curseur est dans un bloc d’argument. Placez-le sous le bloc et insérez de nouveau, afin que le bloc reste tel qu’il a été approuvé.',
    blockLost:
      'Word n’a pas gardé le bloc comme bloc. Annulez l’insertion, ou supprimez ce qui a été inséré, puis réessayez.',
    blockAltered:
      'Word a inséré le bloc, mais son texte n’est pas celui qui est approuvé. Annulez l’insertion et réessayez à un autre endroit.',
    blockTakenOut:
      'Word a inséré le bloc, mais son texte n’était pas celui qui est approuvé\u00A0; il a donc été retiré. Essayez à un autre endroit.',
    unsupported: 'Cette version de Word ne le permet pas. Niger Brief demande Microsoft 365 ou Office 2024.',
    tooOld: 'Cette version de Word est trop ancienne pour Niger Brief, qui demande Microsoft 365 ou Office 2024.',
    notInWord: 'Niger Brief fonctionne dans Word\u00A0: ouvrez cette page depuis Word, ou ouvrez le bureau d’essai.',
    notLoaded:
      'La partie de Word à laquelle s’adressent les compléments n’a pas été chargée. Vérifiez la connexion et rouvrez le volet.',
    noAnswer: 'Word n’a pas répondu dans les dix secondes. Rouvrez le volet.',
    unfinished: 'La dernière insertion n’est pas encore terminée. Attendez un instant.',
    busy: 'Word est occupé. Attendez un instant, puis réessayez.',
    unknown:
      'Word n’a pas pu le faire. Essayez encore une fois\u00A0; si cela échoue de nouveau, enregistrez le document et rouvrez-le.',
  },
};
