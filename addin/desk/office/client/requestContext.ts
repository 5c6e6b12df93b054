import { Document } from '../document';
import type { Host } from '../model/host';
import type { LoadOption, Queued } from './clientObject';
import { generalException, RichApiError } from './richApiError';

type Action = { object: Queued; location: string; run: () => void; writes: boolean };

/** Queues what the add-in asks for; a sync runs the queue in order, on the host's side. */
export class RequestContext {
  readonly document: Document;
  private actions: Action[] = [];
  private readonly objects: Queued[] = [];
  private afterwards: (() => void)[] = [];
  private preparing: Promise<void>[] = [];

  constructor(readonly host: Host) {
    this.document = new Document(this);
  }

  load(object: Queued, option?: LoadOption): void {
    object.load(option);
  }

  own(object: Queued): void {
    this.objects.push(object);
  }

  queue(object: Queued, location: string, run: () => void, writes = false): void {
    this.actions.push({ object, location, run, writes });
  }

  /** What becomes readable when every action of the round trip went well. */
  onSuccess(show: () => void): void {
    this.afterwards.push(show);
  }

  /** Work that must be done before the host's turn, such as reading a package. @returns Its outcome, when the turn has come. */
  prepare<Outcome>(work: Promise<Outcome>): () => Outcome {
    let outcome: () => Outcome = () => {
      throw new Error('The host was not waited for.');
    };
    this.preparing.push(
      work.then(
        (value) => {
          outcome = () => value;
        },
        () => {
          outcome = () => {
            throw generalException('');
          };
        },
      ),
    );
    return () => outcome();
  }

  /** The host stops at the first action that fails; what came before it stays done. */
  async sync(): Promise<void> {
    const actions = this.actions;
    this.actions = [];
    this.afterwards = [];
    if (actions.length === 0) return;
    await Promise.all(this.preparing.splice(0));
    await this.host.answer();
    const failed = this.host.batch(() => {
      for (const { object, location, run, writes } of actions) {
        if (object.ended)
          return new RichApiError('InvalidObjectPath', 'The object belongs to a Word.run that is over.', location);
        try {
          if (writes) this.host.refuseWrites(location);
          run();
        } catch (error) {
          return error;
        }
      }
      return null;
    });
    await this.host.settle();
    if (failed !== null) throw failed;
    for (const show of this.afterwards) show();
  }

  /** Ends the life of every object made so far, but the document. */
  end(): void {
    for (const object of this.objects) object.ended = object.typeName !== 'Document';
    this.objects.length = 0;
    this.host.release();
  }
}

/** `Word.run`: with a context of its own, or the one given. */
export function runner(host: Host) {
  return async function run<Value>(
    ...args:
      | [(context: RequestContext) => Promise<Value>]
      | [RequestContext, (context: RequestContext) => Promise<Value>]
  ): Promise<Value> {
    const [context, batch] = args.length === 2 ? args : [new RequestContext(host), args[0]];
    const answer: unknown = batch(context);
    if (typeof (answer as Promise<Value> | undefined)?.then !== 'function')
      throw new RichApiError('RunMustReturnPromise', 'The function given to run must return a promise.');
    try {
      const value = await (answer as Promise<Value>);
      await context.sync();
      return value;
    } finally {
      context.end();
    }
  };
}
