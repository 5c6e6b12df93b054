import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { has, microsoftClient } from './microsoftClient.js';

// The cases that the desk's client passes (addin/desk/office/contract.test.ts), here against the client they speak of.
const bundle = join(mkdtempSync(join(tmpdir(), 'oracle-')), 'contract.mjs');
await build({
  entryPoints: [fileURLToPath(new URL('../../../addin/desk/office/contract.ts', import.meta.url))],
  outfile: bundle,
  bundle: true,
  format: 'esm',
});
const { cases } = await import(pathToFileURL(bundle).href);

for (const { member, about, see, expected } of cases)
  test(`${member}: ${about}`, {
    skip: !has(member) && 'The published package of Office.js does not have it.',
  }, async () => {
    // What Microsoft's client gives was made in another realm: compared by what it holds.
    assert.deepEqual(structuredClone(await see(microsoftClient())), expected);
  });
