import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { ProblemError } from '../backend/problem';
import { createQueries, forgetPerson } from './queries';

/** A list that was had once, and whose renewal ends in the error. */
async function renewedInVain(error: Error) {
  const client = createQueries();
  const answers = [() => Promise.resolve(['Ex. C-1']), () => Promise.reject(error)];
  const observer = new QueryObserver(client, {
    queryKey: ['record', 'niger'],
    queryFn: () => answers.shift()?.(),
  });
  await observer.refetch();
  await observer.refetch();
  const { data, isLoadingError } = observer.getCurrentResult();
  return { data, isLoadingError };
}

test.each([
  new ProblemError('unreachable'),
  new ProblemError('refused', 'SharePoint is busy.', 503, 20),
  new ProblemError('signedOut'),
  new TypeError('ours'),
])('what cannot be renewed stays: %s', async (error) => {
  expect(await renewedInVain(error)).toEqual({ data: ['Ex. C-1'], isLoadingError: false });
});

test.each([403, 404])('what is taken back by %i goes', async (status) => {
  const error = new ProblemError('refused', 'This document is not in the record.', status);
  expect(await renewedInVain(error)).toEqual({ data: undefined, isLoadingError: true });
});

test('of one person nothing stays for another but what the document says', () => {
  const client = createQueries();
  for (const key of [['matters'], ['record', 'niger'], ['setting', 'matter'], ['word']]) client.setQueryData(key, 'x');
  forgetPerson(client);
  expect(client.getQueriesData({}).filter(([, data]) => data !== undefined)).toEqual([
    [['setting', 'matter'], 'x'],
    [['word'], 'x'],
  ]);
});
