import type { Place } from '../backend/types';
import { readBrief } from './briefText';
import { locate, paragraphOf } from './place';
import { Refusal, refused } from './refusal';

/** Selects the place and scrolls it into view. */
export async function jumpTo(place: Place): Promise<void> {
  try {
    await Word.run(async (context) => {
      if (place.kind === 'control') await jumpToControl(context, place);
      else if (place.kind === 'span') await jumpToSpan(context, place);
      await context.sync();
    });
  } catch (error) {
    throw refused(error);
  }
}

async function jumpToControl(context: Word.RequestContext, place: Place): Promise<void> {
  const control = context.document.contentControls.getByIdOrNullObject(place.control ?? 0);
  control.load('id');
  await context.sync();
  if (control.isNullObject) throw new Refusal('noLonger');
  control.select();
}

async function jumpToSpan(context: Word.RequestContext, place: Place): Promise<void> {
  const there = paragraphOf(place, await readBrief(context));
  try {
    const range = locate(there, place.start, place.length);
    await context.sync();
    range().select();
  } catch (error) {
    // The paragraph is the right one; only the words in it cannot be searched for.
    if (!(error instanceof Refusal)) throw error;
    if (there.note === null) there.paragraph.select();
    else there.note.item.reference.select();
  }
}
