import { describe, expect, test } from 'vitest';
import { type Case, type Client, cases } from './contract';
import { paperClient } from './paperClient';

describe('the desk’s client does as Microsoft’s does', () => {
  test.each(cases.map((one): [string, Case] => [`${one.member}: ${one.about}`, one]))(
    '%s',
    async (_, { see, expected }) => {
      const client: Client = paperClient();
      expect(await see(client)).toEqual(expected);
    },
  );
});
