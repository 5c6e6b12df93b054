import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ProblemError } from './problem';

const now = Date.UTC(2026, 10, 24, 14, 32);

beforeEach(() => vi.useFakeTimers({ now }));
afterEach(() => vi.useRealTimers());

test.each<[string | null, number | null]>([
  ['20', now + 20_000],
  [' 0 ', now],
  ['Tue, 24 Nov 2026 14:33:00 GMT', now + 60_000],
  ['Tue, 24 Nov 2026 14:31:00 GMT', now - 60_000],
  ['soon', null],
  ['', null],
  [null, null],
])('Retry-After “%s”', (wait, at) => {
  expect(ProblemError.of(503, { detail: 'SharePoint is busy.' }, wait)).toMatchObject({
    reason: 'refused',
    detail: 'SharePoint is busy.',
    retryAt: at,
  });
});

test('a server in between may ask for time, too', () => {
  expect(ProblemError.of(503, '<html>', '5')).toMatchObject({ reason: 'unreachable', retryAt: now + 5000 });
});
