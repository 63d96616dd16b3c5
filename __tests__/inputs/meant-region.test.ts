import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { meantRegions } from '../../src/inputs/meant-region.ts';

/** What AWS's SDK knows of regions: their names as the console shows them, by their codes. */
async function regionsOfTheSdk(): Promise<[code: string, name: string][]> {
  const path = 'node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js';
  const { partitionsInfo } = await import(pathToFileURL(path).href);
  return partitionsInfo.partitions.flatMap(
    ({ regions }: { regions: Record<string, { description: string }> }) =>
      Object.entries(regions).map(([code, { description }]) => [code, description]),
  );
}

test("each region by its name in AWS's SDK, which the console shows too", async () => {
  // Those that are no place, and those of networks apart, which no runner of GitHub reaches.
  const named = (await regionsOfTheSdk()).filter(([code]) => !/-global$|-iso/.test(code));
  assert.ok(named.length >= 35, `${named.length} regions`);
  for (const [code, name] of named) {
    const [, place = name] = /\(([^()]+)\)$/.exec(name) ?? [];
    assert.equal(meantRegions(name), code, name);
    if (!/^(?:Central|US-|Germany)/.test(place)) assert.equal(meantRegions(place.toUpperCase()), code, place);
  }
});

test('several, and none where more than one can be meant', () => {
  assert.equal(meantRegions('EU (Frankfurt), EU (Ireland)'), 'eu-central-1, eu-west-1');
  assert.equal(
    meantRegions('https://eu-west-1.console.aws.amazon.com/secretsmanager?region=eu-west-1'),
    'eu-west-1',
  );
  assert.equal(meantRegions('São Paulo'), 'sa-east-1');
  for (const text of ['', 'Europe', 'US East', 'us-east', 'global', 'from eu-west-1 to eu-west-2', 'Germany'])
    assert.equal(meantRegions(text), undefined, text);
});
