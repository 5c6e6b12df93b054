import { schema, toProseDoc } from '@eigenpal/docx-editor-core/prosemirror';
import type { BlockContent, Document, Footnote } from '@eigenpal/docx-editor-core/types/document';
import { EditorState, type Transaction } from 'prosemirror-state';
import { RequestContext, runner } from './client/requestContext';
import type { Client } from './contract';
import { Host } from './model/host';
import type { Sheet } from './model/sheet';
import { profileOf } from './profiles';

const run = (text: string) => ({ type: 'run' as const, content: [{ type: 'text' as const, text }] });
const paragraph = (text: string): BlockContent => ({ type: 'paragraph', content: [run(text)] });
const note: Footnote = { type: 'footnote', id: 2, content: [paragraph('See the chronology, at 2.')] };

/** A document without an editor around it: a sheet for the tests of the host and its client. */
export class PaperSheet implements Sheet {
  readonly tracked = false;
  state: EditorState;
  readonly document: Document;
  readonly transactions: Transaction[] = [];

  constructor(
    content: BlockContent[] = [
      {
        type: 'paragraph',
        content: [
          run('On 16 March 2024 the authorities denounced it.'),
          { type: 'run', content: [{ type: 'footnoteRef', id: 2 }] },
        ],
      },
      paragraph('The agreement of the year 2012.'),
    ],
  ) {
    this.document = {
      package: {
        document: { content },
        footnotes: [structuredClone(note)],
        styles: {
          styles: [
            { styleId: 'Normal', name: 'Normal', type: 'paragraph', default: true },
            { styleId: 'Quote', name: 'Quote', type: 'paragraph' },
          ],
        },
      },
    };
    this.state = EditorState.create({ schema, doc: toProseDoc(this.document) });
  }

  dispatch(transaction: Transaction): void {
    this.transactions.push(transaction);
    this.state = this.state.apply(transaction);
  }
  reveal(): void {}
  relayout(): void {}
  forgetUndo(): void {}
}

/** The desk's client on such a document. */
export function paperClient(host: Host = paperHost()): Client {
  let asked = 0;
  const answer = host.answer.bind(host);
  host.answer = async () => {
    asked++;
    await answer();
  };
  return {
    context: (refusal) => {
      if (refusal !== undefined) host.failNext = true;
      return new RequestContext(host) as unknown as Word.RequestContext;
    },
    run: runner(host) as unknown as Client['run'],
    asked: () => asked,
  };
}

export function paperHost(sheet: Sheet = new PaperSheet()): Host {
  const host = new Host(sheet, profileOf('microsoft365'));
  host.settings.set('nb1:matter', 'niger');
  return host;
}
