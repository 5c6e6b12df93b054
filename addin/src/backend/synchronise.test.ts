import { expect, test } from 'vitest';
import { progressIn } from './synchronise';

/** The text in pieces of so many bytes. */
function streamed(text: string, size: number, onCancel = () => {}): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
    cancel: onCancel,
  });
}

async function read(text: string, size = 1000): Promise<string[]> {
  const seen: string[] = [];
  for await (const { read, total } of progressIn(streamed(text, size))) seen.push(`${read}/${total}`);
  return seen;
}

const event = (data: string, name = 'progress') => `event: ${name}\ndata: ${data}\n\n`;
const two = event('{"read":3,"total":20}') + event('{"read":20,"total":20}');

test.each([1, 2, 7, 1000])('events are the same in pieces of %i bytes', async (size) => {
  expect(await read(two, size)).toEqual(['3/20', '20/20']);
});

test.each([1, 1000])('lines may end in CRLF, in pieces of %i bytes', async (size) => {
  expect(await read(two.replaceAll('\n', '\r\n'), size)).toEqual(['3/20', '20/20']);
});

test.each<[string, string]>([
  ['another event', event('{"read":1,"total":2}', 'other')],
  ['an event without a name', 'data: {"read":1,"total":2}\n\n'],
  ['data that are no JSON', event('{"read":')],
  ['data that are something else', event('[1,2]')],
  ['null', event('null')],
  ['numbers as words', event('{"read":"1","total":"2"}')],
  ['a comment that keeps the line open', ': still here\n\n'],
  ['a page of a proxy', '<html>\n<body>Bad Gateway</body>\n</html>\n\n'],
])('%s is looked over', async (_, garbage) => {
  expect(await read(garbage + two)).toEqual(['3/20', '20/20']);
});

test('an event that was cut off does not count', async () => {
  expect(await read(`${event('{"read":3,"total":20}')}event: progress\ndata: {"read":4`)).toEqual(['3/20']);
});

test('who stops listening ends the stream', async () => {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  for await (const _ of progressIn(streamed(two.repeat(1000), 10, end))) break;
  await ended;
});

test('a stream that breaks ends in its error', async () => {
  const broken = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(event('{"read":1,"total":2}'))),
    pull: (controller) => controller.error(new TypeError('network')),
  });
  const all = async () => {
    for await (const _ of progressIn(broken));
  };
  await expect(all()).rejects.toThrow('network');
});
