import { accessDenied, generalException } from '../client/richApiError';
import type { Host, Note } from './host';
import type { Anchor } from './story';

/** Makes a footnote that is called at the end of the stretch. */
export function insertNote(host: Host, { story, to }: Anchor, text: string): Note {
  if (story !== host.body) throw accessDenied('Range.insertFootnote');
  const { package: file } = host.sheet.document;
  file.footnotes ??= [];
  const id = Math.max(1, ...file.footnotes.map((note) => note.id)) + 1;
  file.footnotes.push({
    type: 'footnote',
    id,
    content: [
      {
        type: 'paragraph',
        formatting: { styleId: 'FootnoteText' },
        content: [
          { type: 'run', formatting: { styleId: 'FootnoteReference' }, content: [{ type: 'footnoteRefMark' }] },
          { type: 'run', content: [{ type: 'text', text: ` ${text}` }] },
        ],
      },
    ],
  });
  const mark = story.doc.type.schema.marks.footnoteRef;
  const note = host.noteStory('footnote', id);
  if (mark === undefined || note === null) throw generalException('Range.insertFootnote');
  const call = story.doc.type.schema.text(String(id), [mark.create({ id: String(id), noteType: 'footnote' })]);
  story.change((transform) => transform.insert(to, call));
  return { story: note, from: to, to: to + call.nodeSize };
}
