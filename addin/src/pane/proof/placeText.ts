import type { Place } from '../../backend/types';

export interface PlaceText {
  before: string;
  text: string;
  after: string;
}

/** How many characters of the paragraph are shown on each side. */
const around = 28;

/** The words at a place with a few on each side, as they read; null when the place says nothing of its text. */
export function placeText(place: Place): PlaceText | null {
  const { context, expected, start, length } = place;
  if (context == null) return expected ? { before: '', text: readable(expected), after: '' } : null;
  return {
    before: head(context.slice(0, start)),
    text: readable(context.slice(start, start + length)),
    after: tail(context.slice(start + length)),
  };
}

function head(text: string): string {
  if (text.length <= around) return readable(text);
  const cut = text.slice(-around);
  return `…${readable(cut.slice(cut.indexOf(' ') + 1))}`;
}

function tail(text: string): string {
  if (text.length <= around) return readable(text);
  const cut = text.slice(0, around);
  const end = cut.lastIndexOf(' ');
  return `${readable(end > 0 ? cut.slice(0, end) : cut)}…`;
}

/** Without the marks of note calls, with spaces for tabs and line breaks. */
function readable(text: string): string {
  return text.replaceAll('\u0002', '').replace(/[\t\v\n]/gu, ' ');
}
