/**
 * What a client of Office.js does before, during and after a round trip, as cases with what is to be seen. They run
 * against the desk's client and against Microsoft's own, each with a host of its own that has a body of text, a note,
 * a style named Normal, and no control with the id 404.
 */
export type Client = {
  /** A context on a host that answers; the next answer is a refusal when a code is given. */
  context(refusal?: string): Word.RequestContext;
  /** `Word.run` on a context that is there already. */
  run<Value>(context: Word.RequestContext, batch: (context: Word.RequestContext) => Promise<Value>): Promise<Value>;
  /** How often a host has been asked so far. */
  asked(): number;
};

export type Case = {
  /** As in the typings, such as `Range.insertText`. */
  member: string;
  about: string;
  see: (client: Client) => Promise<unknown[]> | unknown[];
  expected: unknown[];
};

/** What happens when it is done: `ok`, or the error with its code and place. */
export function seen(action: () => unknown): string {
  try {
    action();
    return 'ok';
  } catch (error) {
    return errorSeen(error);
  }
}

export async function seenLater(action: () => Promise<unknown>): Promise<string> {
  try {
    await action();
    return 'ok';
  } catch (error) {
    return errorSeen(error);
  }
}

function errorSeen(error: unknown): string {
  const { name, code, debugInfo } = error as { name: string; code?: string; debugInfo?: { errorLocation?: string } };
  return [code ?? name, debugInfo?.errorLocation].filter((part) => part !== undefined && part !== '').join(' ');
}

/** An object of each class, and its properties that hold values. */
const classes: Record<string, { reach: (context: Word.RequestContext) => object; values: string[] }> = {
  Document: { reach: ({ document }) => document, values: ['changeTrackingMode', 'saved'] },
  DocumentProperties: { reach: ({ document }) => document.properties, values: ['title'] },
  Body: { reach: ({ document }) => document.body, values: ['text', 'type'] },
  Paragraph: {
    reach: ({ document }) => document.body.paragraphs.getFirst(),
    values: ['text', 'style', 'styleBuiltIn', 'outlineLevel', 'isListItem', 'tableNestingLevel'],
  },
  Range: { reach: ({ document }) => document.getSelection(), values: ['text', 'isEmpty', 'style'] },
  Font: { reach: ({ document }) => document.getSelection().font, values: ['bold', 'italic'] },
  ContentControl: {
    reach: ({ document }) => document.getSelection().insertContentControl(),
    values: ['id', 'tag', 'title', 'text', 'appearance', 'cannotEdit', 'cannotDelete', 'placeholderText'],
  },
  NoteItem: { reach: ({ document }) => document.body.footnotes.getFirst(), values: ['type'] },
  Setting: { reach: ({ document }) => document.settings.getItem('nb1:matter'), values: ['key', 'value'] },
  Style: {
    reach: ({ document }) => document.getStyles().getByNameOrNullObject('Normal'),
    values: ['nameLocal', 'type'],
  },
};

const valueCases = Object.entries(classes).flatMap(([name, { reach, values }]) =>
  values.map(
    (value): Case => ({
      member: `${name}.${value}`,
      about: 'is read after load and sync, not before',
      see: async (client) => {
        const context = client.context();
        const object = reach(context) as { load(name: string): void };
        const before = seen(() => Reflect.get(object, value));
        object.load(value);
        const queued = seen(() => Reflect.get(object, value));
        await context.sync();
        return [before, queued, seen(() => Reflect.get(object, value))];
      },
      expected: [`PropertyNotLoaded ${name}.${value}`, `PropertyNotLoaded ${name}.${value}`, 'ok'],
    }),
  ),
);

const collections: Record<string, (context: Word.RequestContext) => { items: unknown[]; load(name: string): unknown }> =
  {
    ParagraphCollection: ({ document }) => document.body.paragraphs,
    ContentControlCollection: ({ document }) => document.body.contentControls,
    NoteItemCollection: ({ document }) => document.body.footnotes,
    RangeCollection: ({ document }) => document.body.search('the'),
    StyleCollection: ({ document }) => document.getStyles(),
  };

const collectionCases = Object.entries(collections).map(
  ([name, reach]): Case => ({
    member: `${name}.items`,
    about: 'is read after load and sync, not before',
    see: async (client) => {
      const context = client.context();
      const collection = reach(context);
      const before = seen(() => collection.items);
      collection.load('items');
      await context.sync();
      return [before, Array.isArray(collection.items)];
    },
    expected: [`PropertyNotLoaded ${name}.items`, true],
  }),
);

const writes: [member: string, value: unknown, reach: (context: Word.RequestContext) => object][] = [
  ['ContentControl.tag', 'nb1:cite:C-4@3', ({ document }) => document.getSelection().insertContentControl()],
  ['ContentControl.title', 'Ex. C-4, at 3', ({ document }) => document.getSelection().insertContentControl()],
  ['ContentControl.appearance', 'Hidden', ({ document }) => document.getSelection().insertContentControl()],
  ['Font.bold', true, ({ document }) => document.getSelection().font],
  ['Font.italic', true, ({ document }) => document.getSelection().font],
  ['Paragraph.style', 'Normal', ({ document }) => document.body.paragraphs.getFirst()],
  ['Paragraph.styleBuiltIn', 'Normal', ({ document }) => document.body.paragraphs.getFirst()],
];

const writeCases = writes.map(
  ([member, value, reach]): Case => ({
    member,
    about: 'gives back at once what was written, and takes it to the host',
    see: async (client) => {
      const context = client.context();
      const object = reach(context);
      const name = member.split('.')[1] ?? '';
      Reflect.set(object, name, value);
      const before = client.asked();
      const at = Reflect.get(object, name);
      return [at, await seenLater(() => context.sync()), client.asked() - before];
    },
    expected: [value, 'ok', 1],
  }),
);

const readOnly: [member: string, reach: (context: Word.RequestContext) => object][] = [
  ['Body.text', ({ document }) => document.body],
  ['Range.text', ({ document }) => document.getSelection()],
  ['Paragraph.text', ({ document }) => document.body.paragraphs.getFirst()],
  ['ContentControl.text', ({ document }) => document.getSelection().insertContentControl()],
];

const readOnlyCases = readOnly.map(
  ([member, reach]): Case => ({
    member,
    about: 'cannot be written',
    see: (client) => {
      const object = reach(client.context());
      const name = member.split('.')[1] ?? '';
      return [
        seen(() => {
          (object as Record<string, unknown>)[name] = 'x';
        }),
        seen(() => Reflect.get(object, name)),
      ];
    },
    expected: ['TypeError', `PropertyNotLoaded ${member}`],
  }),
);

/** Methods, called as the add-in calls them; whatever they find fault with, they say at sync. */
const calls: [member: string, call: (context: Word.RequestContext) => unknown][] = [
  ['Document.getSelection', ({ document }) => document.getSelection()],
  ['Document.getStyles', ({ document }) => document.getStyles()],
  ['SettingCollection.add', ({ document }) => document.settings.add('nb1:profile', 'icj')],
  ['SettingCollection.getItemOrNullObject', ({ document }) => document.settings.getItemOrNullObject('nb1:profile')],
  ['Body.search', ({ document }) => document.body.search('the', { matchCase: true })],
  ['Body.getRange', ({ document }) => document.body.getRange()],
  ['ParagraphCollection.getFirst', ({ document }) => document.body.paragraphs.getFirst()],
  ['ParagraphCollection.getLast', ({ document }) => document.getSelection().paragraphs.getLast()],
  ['Paragraph.getRange', ({ document }) => document.body.paragraphs.getFirst().getRange('After')],
  ['Paragraph.search', ({ document }) => document.body.paragraphs.getFirst().search('the', { matchCase: true })],
  ['Paragraph.insertContentControl', ({ document }) => document.body.paragraphs.getFirst().insertContentControl()],
  ['Paragraph.delete', ({ document }) => document.body.paragraphs.getFirst().delete()],
  ['Paragraph.select', ({ document }) => document.body.paragraphs.getFirst().select()],
  ['Range.getRange', ({ document }) => document.getSelection().getRange('End')],
  ['Range.expandTo', ({ document }) => document.getSelection().expandTo(document.getSelection())],
  ['Range.search', ({ document }) => document.body.getRange().search('the')],
  ['Range.select', ({ document }) => document.getSelection().select('End')],
  ['Range.insertText', ({ document }) => document.getSelection().insertText('Ex. C-4', 'Replace')],
  ['Range.insertParagraph', ({ document }) => document.getSelection().insertParagraph('', 'After')],
  [
    'ContentControl.insertParagraph',
    ({ document }) => document.getSelection().insertContentControl().insertParagraph('', 'Start'),
  ],
  ['Range.insertContentControl', ({ document }) => document.getSelection().insertContentControl()],
  ['Range.insertFootnote', ({ document }) => document.getSelection().insertFootnote('A note.')],
  ['Range.delete', ({ document }) => document.getSelection().delete()],
  ['ContentControlCollection.getByTag', ({ document }) => document.contentControls.getByTag('nb1:cite:C-4@3')],
  ['ContentControlCollection.getByIdOrNullObject', ({ document }) => document.contentControls.getByIdOrNullObject(404)],
  ['ContentControl.getRange', ({ document }) => document.getSelection().insertContentControl().getRange('After')],
  [
    'ContentControl.insertText',
    ({ document }) => document.getSelection().insertContentControl().insertText('Id.', 'Replace'),
  ],
  ['ContentControl.select', ({ document }) => document.getSelection().insertContentControl().select('End')],
  ['ContentControl.delete', ({ document }) => document.getSelection().insertContentControl().delete(true)],
  ['NoteItemCollection.getFirst', ({ document }) => document.body.footnotes.getFirst()],
  ['NoteItem.reference', ({ document }) => document.body.footnotes.getFirst().reference.select()],
  ['NoteItem.body', ({ document }) => document.body.footnotes.getFirst().body.paragraphs.load('items/text')],
  ['NoteItem.delete', ({ document }) => document.body.footnotes.getFirst().delete()],
  ['StyleCollection.getByNameOrNullObject', ({ document }) => document.getStyles().getByNameOrNullObject('Normal')],
  [
    'Range.parentContentControlOrNullObject',
    ({ document }) => document.getSelection().parentContentControlOrNullObject.load('tag'),
  ],
  ['Range.parentBody', ({ document }) => document.getSelection().parentBody.load('type')],
  ['Range.contentControls', ({ document }) => document.getSelection().contentControls.load('items/id')],
  ['Paragraph.contentControls', ({ document }) => document.body.paragraphs.getFirst().contentControls.load('items/id')],
  [
    'ContentControl.paragraphs',
    ({ document }) => document.getSelection().insertContentControl().paragraphs.load('items/text'),
  ],
  ['Document.save', ({ document }) => document.save()],
];

const callCases = calls.map(
  ([member, call]): Case => ({
    member,
    about: 'is queued, and done in one round trip',
    see: async (client) => {
      const context = client.context();
      const before = client.asked();
      const queued = seen(() => call(context));
      return [queued, client.asked() - before, await seenLater(() => context.sync()), client.asked() - before];
    },
    expected: ['ok', 0, 'ok', 1],
  }),
);

const otherCases: Case[] = [
  {
    member: 'Range.compareLocationWith',
    about: 'has a result after sync, not before',
    see: async (client) => {
      const context = client.context();
      const result = context.document.getSelection().compareLocationWith(context.document.body.getRange());
      const before = seen(() => result.value);
      await context.sync();
      return [before, seen(() => result.value)];
    },
    expected: ['ValueNotLoaded clientResult.value', 'ok'],
  },
  {
    member: 'Body.getReviewedText',
    about: 'has a result after sync, not before',
    see: async (client) => {
      const context = client.context();
      const result = context.document.body.getReviewedText('Current');
      const before = seen(() => result.value);
      await context.sync();
      return [before, seen(() => result.value)];
    },
    expected: ['ValueNotLoaded clientResult.value', 'ok'],
  },
  {
    member: 'ContentControl.isNullObject',
    about: 'is known after sync; every property of a null object reads undefined',
    see: async (client) => {
      const context = client.context();
      const control = context.document.contentControls.getByIdOrNullObject(404);
      control.load('tag');
      const before = seen(() => control.isNullObject);
      await context.sync();
      return [before, control.isNullObject, control.tag];
    },
    expected: ['PropertyNotLoaded', true, undefined],
  },
  {
    member: 'ContentControl.title',
    about: 'is not known because another property was written',
    see: (client) => {
      const control = client.context().document.getSelection().insertContentControl();
      control.tag = 'nb1:cite:C-4@3';
      return [seen(() => control.title)];
    },
    expected: ['PropertyNotLoaded ContentControl.title'],
  },
  {
    member: 'Range.search',
    about: 'finds no fault with a text that is too long before sync',
    see: (client) => [seen(() => client.context().document.getSelection().search('x'.repeat(300)))],
    expected: ['ok'],
  },
  {
    member: 'Body.load',
    about: 'finds no fault with a name that does not exist before sync',
    see: (client) => [seen(() => client.context().document.body.load('nonsense'))],
    expected: ['ok'],
  },
  {
    member: 'Body.load',
    about: 'takes names in a list, in an object and parted by commas',
    see: async (client) => {
      const context = client.context();
      const { body } = context.document;
      body.load('text, type');
      await context.sync();
      const paragraph = body.paragraphs.getFirst();
      paragraph.load(['text', 'style']);
      const range = context.document.getSelection();
      range.load({ text: true, font: { bold: true } });
      await context.sync();
      return [seen(() => body.type), seen(() => paragraph.style), seen(() => range.font.bold), seen(() => range.style)];
    },
    expected: ['ok', 'ok', 'ok', 'PropertyNotLoaded Range.style'],
  },
  {
    member: 'RequestContext.sync',
    about: 'asks the host nothing when nothing is queued',
    see: async (client) => {
      const context = client.context();
      // The first time, a client may introduce itself.
      await context.sync();
      const before = client.asked();
      await context.sync();
      return [client.asked() - before];
    },
    expected: [0],
  },
  {
    member: 'RequestContext.sync',
    about: 'rejects with the code of the host, and leaves unread what was asked for',
    see: async (client) => {
      const context = client.context('GeneralException');
      const { body } = context.document;
      body.load('text');
      const error = (await context.sync().catch((reason: unknown) => reason)) as OfficeExtension.Error;
      return [error.name, error.code, typeof error.debugInfo, seen(() => body.text)];
    },
    expected: ['RichApi.Error', 'GeneralException', 'object', 'PropertyNotLoaded Body.text'],
  },
  {
    member: 'Word.run',
    about: 'leaves what was read readable, and ends the objects',
    see: async (client) => {
      const context = client.context();
      const kept = await client.run(context, async ({ document }) => {
        const paragraph = document.body.paragraphs.getFirst();
        paragraph.load('text');
        await context.sync();
        return paragraph;
      });
      const after = seen(() => kept.text);
      const again = await seenLater(async () => {
        kept.load('style');
        await context.sync();
      });
      return [after, again.split(' ')[0]];
    },
    expected: ['ok', 'InvalidObjectPath'],
  },
  {
    member: 'Word.run',
    about: 'wants a promise',
    see: async (client) => [
      await seenLater(() => client.run(client.context(), (() => 3) as unknown as () => Promise<number>)),
    ],
    expected: ['RunMustReturnPromise'],
  },
  {
    member: 'Word.run',
    about: 'sends what is still queued when the function is over',
    see: async (client) => {
      const context = client.context();
      const before = client.asked();
      await client.run(context, async ({ document }) => {
        document.body.load('text');
      });
      return [client.asked() - before];
    },
    expected: [1],
  },
];

export const cases: Case[] = [
  ...valueCases,
  ...collectionCases,
  ...writeCases,
  ...readOnlyCases,
  ...callCases,
  ...otherCases,
];
