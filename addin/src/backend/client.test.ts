import { expect, test, vi } from 'vitest';
import { answer, answersIn, patient } from './client';
import { ProblemError } from './problem';

/** A call as openapi-fetch ends it. */
function ended(status: number, body: unknown) {
  const response = new Response(null, { status });
  return Promise.resolve(response.ok ? { data: body, response } : { error: body, response });
}

test('a request asks for the language of the pane', async () => {
  const asked: (string | null)[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request.headers.get('Accept-Language'));
    return new Response();
  });
  for (const language of ['fr', 'en']) {
    answersIn(language);
    await patient(new Request('https://example.com/api/matters'));
  }
  vi.unstubAllGlobals();
  expect(asked).toEqual(['fr', 'en']);
});

test('an answer is its data', async () => {
  expect(await answer(ended(200, [1, 2]))).toEqual([1, 2]);
});

test.each<[string, number, unknown, Partial<ProblemError>]>([
  [
    'problem details give their sentence',
    404,
    { title: 'Not Found', status: 404, detail: 'There is no page 12.' },
    { reason: 'refused', detail: 'There is no page 12.', status: 404 },
  ],
  ['a sentence also in a failure of the backend', 500, { detail: 'The index is being built.' }, { reason: 'refused' }],
  ['problem details without a sentence', 400, { title: 'Bad Request' }, { reason: 'failed', detail: null }],
  ['an empty sentence is none', 400, { detail: ' ' }, { reason: 'failed', detail: null }],
  ['a page of a proxy', 502, '<html>Bad Gateway</html>', { reason: 'unreachable' }],
  ['nothing at all', 500, undefined, { reason: 'failed' }],
])('%s', async (_, status, body, expected) => {
  const problem = await answer(ended(status, body)).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(ProblemError);
  expect(problem).toMatchObject(expected);
});
