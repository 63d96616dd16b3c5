import assert from 'node:assert/strict';
import { test } from 'node:test';
import { environmentOf, variableKey, withVariables } from '../../src/domain/environment.ts';

test('on Windows a variable is found in any spelling, elsewhere in its own alone', () => {
  const given = { Path: 'a', db_password: 'b' };
  const onWindows = environmentOf(given, 'win32');
  assert.deepEqual([onWindows.PATH, onWindows.DB_PASSWORD, onWindows.Path], ['a', 'b', 'a']);
  const onLinux = environmentOf(given, 'linux');
  assert.deepEqual([onLinux.PATH, onLinux.DB_PASSWORD, onLinux.Path], [undefined, undefined, 'a']);
});

test('its names keep the spelling that they have', () => {
  for (const platform of ['win32', 'linux'] as const)
    assert.deepEqual(Object.entries(environmentOf({ Path: 'a' }, platform)), [['Path', 'a']]);
});

test('it is a copy, and has nothing that every object has', () => {
  const given: Record<string, string> = { A: '1' };
  for (const platform of ['win32', 'linux'] as const) {
    const copy = environmentOf(given, platform);
    given.B = '2';
    assert.deepEqual([copy.B, copy.constructor, copy.toString], [undefined, undefined, undefined]);
    assert.deepEqual({ ...copy }, { A: '1' });
    delete given.B;
  }
});

test('a variable takes the place of its other spellings, where the system knows one variable', () => {
  const variables = new Map([['DB_PASSWORD', 'new']]);
  assert.deepEqual(withVariables({ db_password: 'old', A: '1' }, variables, 'win32'), {
    A: '1',
    DB_PASSWORD: 'new',
  });
  assert.deepEqual(withVariables({ db_password: 'old' }, variables, 'darwin'), {
    db_password: 'old',
    DB_PASSWORD: 'new',
  });
});

test('letters that Windows does not take for one another stay apart', () => {
  assert.notEqual(variableKey('KELVIN', 'win32'), variableKey('LELVIN', 'win32'));
  assert.equal(variableKey('straße', 'linux'), 'straße');
});
