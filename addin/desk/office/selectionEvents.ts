import type { Host } from './model/host';

const selectionChanged = 'documentSelectionChanged';

type Handler = (event: { type: string }) => void;
type Callback = (result: { status: 'succeeded' | 'failed' }) => void;

/** The events of Office's common API that the desk has: that the author moved. */
export function selectionEvents(host: Host) {
  return {
    addHandlerAsync(type: string, handler: Handler, ...rest: unknown[]): void {
      const known = type === selectionChanged;
      if (known) host.watchers.add(handler);
      answer(rest, known);
    },
    /** Without a handler in the options every handler goes. */
    removeHandlerAsync(type: string, ...rest: unknown[]): void {
      const known = type === selectionChanged;
      const { handler } = (rest.find((each) => typeof each === 'object') ?? {}) as { handler?: Handler };
      if (known && handler === undefined) host.watchers.clear();
      else if (known && handler !== undefined) host.watchers.delete(handler);
      answer(rest, known);
    },
  };
}

export const eventTypes = { DocumentSelectionChanged: selectionChanged };

function answer(rest: unknown[], known: boolean): void {
  const callback = rest.find((each): each is Callback => typeof each === 'function');
  callback?.({ status: known ? 'succeeded' : 'failed' });
}
