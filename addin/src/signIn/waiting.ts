/** Requests that wait for one event, all of them together. */
export class Waiting<T> {
  private settle: { resolve: (value: T) => void; reject: (reason: unknown) => void } | null = null;
  private readonly promise = new Promise<T>((resolve, reject) => {
    this.settle = { resolve, reject };
  });

  constructor() {
    // It may end when nobody waits any more.
    this.promise.catch(() => undefined);
  }

  /** Ends early, for this one alone, when the signal does. */
  join(signal: AbortSignal): Promise<T> {
    return unlessAborted(this.promise, signal);
  }

  end(value: T): void {
    this.settle?.resolve(value);
  }

  fail(reason: unknown): void {
    this.settle?.reject(reason);
  }
}

/** The promise, or the signal's reason when that comes first. What the promise stands for goes on for others. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
