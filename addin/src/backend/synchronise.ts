import { EventSourceParserStream } from 'eventsource-parser/stream';
import { answer, backend, background } from './client';
import type { ReadingProgress } from './types';

/** A connection that has said nothing for so long is dead; no document takes longer to read. */
const silence = 5 * 60_000;

/** Has the backend read the matter's source anew, which goes on for as long as somebody listens. */
export async function* synchronise(matter: string, signal: AbortSignal): AsyncGenerator<ReadingProgress> {
  const dead = new AbortController();
  const listen = () => setTimeout(() => dead.abort(), silence);
  let timer = listen();
  try {
    const stream = await answer(
      backend.POST('/api/matters/{matter}/synchronise', {
        params: { path: { matter } },
        signal: AbortSignal.any([signal, dead.signal]),
        parseAs: 'stream',
        fetch: background,
      }),
    );
    if (stream === null) return;
    for await (const progress of progressIn(stream)) {
      clearTimeout(timer);
      timer = listen();
      yield progress;
    }
  } finally {
    clearTimeout(timer);
  }
}

/** How far the reading is, from server-sent events. Other events, and data that are not a progress, are looked over. */
export async function* progressIn(stream: ReadableStream<Uint8Array>): AsyncGenerator<ReadingProgress> {
  const decoder = new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>;
  // Read by hand: the browser in Word for Mac cannot go through a stream with “for await”.
  const events = stream.pipeThrough(decoder).pipeThrough(new EventSourceParserStream()).getReader();
  try {
    for (let next = await events.read(); !next.done; next = await events.read()) {
      const progress = next.value.event === 'progress' ? parsed(next.value.data) : null;
      if (progress !== null) yield progress;
    }
  } finally {
    await events.cancel().catch(() => undefined);
  }
}

function parsed(data: string): ReadingProgress | null {
  try {
    const { read, total } = JSON.parse(data) as Partial<ReadingProgress>;
    return Number.isInteger(read) && Number.isInteger(total) ? { read: Number(read), total: Number(total) } : null;
  } catch {
    return null;
  }
}
