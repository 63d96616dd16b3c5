import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { isKnownRegion, meantRegions, nearestRegion } from '../../src/domain/requests/meant-region.ts';
import { isRegion } from '../../src/domain/requests/request.ts';

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

test("each of the SDK's regions is one, and so is what AWS may open", async () => {
  const places = (await regionsOfTheSdk()).filter(([code]) => !/-global$/.test(code));
  for (const [code] of places) assert.ok(isRegion(code), code);
  for (const code of [
    'eu-west-4',
    'ap-southeast-12',
    'nz-central-1',
    'us-isog-northwest-2',
    'eusc-fr-west-1',
  ])
    assert.ok(isRegion(code) && !isKnownRegion(code), code);
  for (const text of [
    'eu-wset-1',
    'us-esat-1',
    'us-west',
    'us-west-0',
    'eu-west-1a',
    'US-west-1',
    'us-moon-1',
  ])
    assert.ok(!isRegion(text), text);
});

test('a slip of the fingers, where one region is nearest', () => {
  const mistyped = [
    ['eu-wset-1', 'eu-west-1'],
    ['us-eas-1', 'us-east-1'],
    ['ap-southest-2', 'ap-southeast-2'],
    ['eu-cental-1', 'eu-central-1'],
    ['us-gov-wset-1', 'us-gov-west-1'],
    ['us-east-1, us-wets-2', 'us-east-1, us-west-2'],
  ];
  for (const [text = '', meant] of mistyped) assert.equal(meantRegions(text), meant, text);
  // Could have been opened since: asked, and doubted only where nothing answers.
  assert.deepEqual(['ue-west-1', 'eu-west-11', 'eu-west-4'].map(nearestRegion), [
    'eu-west-1',
    'eu-west-1',
    undefined,
  ]);
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
