import type { Draft, DraftControl, DraftParagraph } from '../backend/types';
import { draftText, readBrief } from './briefText';
import { controlSpans } from './controlSpans';
import { insertedSetting } from './insertedBlocks';
import { notesTakeControls } from './notesTakeControls';
import { namesSetting, versionsSetting } from './recordVersions';
import { refused } from './refusal';
import { englishName } from './styleName';

const properties = 'text,style,styleBuiltIn,outlineLevel,isListItem,tableNestingLevel';

/** Reads the whole brief, notes included, in two round trips. */
export async function readDraft(): Promise<Draft> {
  try {
    return await Word.run(read);
  } catch (error) {
    throw refused(error);
  }
}

async function read(context: Word.RequestContext): Promise<Draft> {
  const controls = context.document.body.contentControls;
  controls.load('items/id,items/tag,items/text');
  const versions = context.document.settings.getItemOrNullObject(versionsSetting);
  versions.load('value');
  const names = context.document.settings.getItemOrNullObject(namesSetting);
  names.load('value');
  const inserted = context.document.settings.getItemOrNullObject(insertedSetting);
  inserted.load('value');
  let within: Word.ParagraphCollection[] = [];
  const inNotes = new Map<Word.NoteItem, Word.ContentControlCollection>();
  const brief = await readBrief(
    context,
    properties,
    () => {
      within = controls.items.map((control) => {
        const paragraphs = control.paragraphs;
        paragraphs.load('items/text');
        return paragraphs;
      });
      return within.length > 0;
    },
    (note) => {
      if (!notesTakeControls()) return;
      const { contentControls } = note.body;
      contentControls.load('items/id,items/tag,items/text');
      inNotes.set(note, contentControls);
    },
  );

  const spans = controlSpans(
    brief.filter(({ note }) => note === null).map(({ text }) => text),
    controls.items.map(({ id, tag, text }, index) => ({
      id,
      tag,
      text,
      paragraphs: within[index]?.items.map((paragraph) => draftText(paragraph.text)) ?? [],
    })),
  );
  const ofNotes = new Map(
    [...inNotes].map(([note, { items }]) => [
      note,
      spansInNote(
        brief.flatMap((each) => (each.note?.item === note ? [each.text] : [])),
        items,
      ),
    ]),
  );
  let body = 0;
  const paragraphs = brief.map(
    ({ paragraph, text, note }): DraftParagraph => ({
      text,
      style: englishName(paragraph.styleBuiltIn, paragraph.style),
      outlineLevel: paragraph.outlineLevel,
      note: note?.number ?? null,
      tableDepth: paragraph.tableNestingLevel,
      listItem: paragraph.isListItem,
      controls: (note === null ? spans[body++] : ofNotes.get(note.item)?.shift()) ?? [],
    }),
  );
  return {
    paragraphs,
    language: language(),
    versions: versions.isNullObject ? null : versions.value,
    names: names.isNullObject ? null : names.value,
    inserted: inserted.isNullObject ? null : Object.keys(inserted.value),
  };
}

/** A cite in a note lies in one line of it, so its text alone says where. */
function spansInNote(texts: string[], controls: Word.ContentControl[]): DraftControl[][] {
  const found = controls.map(({ id, tag, text }) => {
    const line = texts.find((each) => each.includes(draftText(text)));
    return { id, tag, text, paragraphs: line === undefined ? [] : [line] };
  });
  return controlSpans(texts, found);
}

/** Of the brief, as the host tells it. */
function language(): string {
  return Office.context.contentLanguage?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
