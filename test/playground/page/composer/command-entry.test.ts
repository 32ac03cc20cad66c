import { describe, expect, it } from 'vitest';
import { filterEntries, listEntries, readTypedEntry } from '../../../../src/playground/page/composer/command-entry.ts';
import { sampleState } from '../fake/sample-state.ts';

const ENTRIES = listEntries(sampleState().commands);
const NAMES = ENTRIES.map((entry) => entry.name);

describe('listEntries', () => {
  it('makes one entry of each sub-command, and none of a message command', () => {
    expect(NAMES).toEqual(['incident list', 'incident show', 'incident summary', 'digest setup', 'help']);
  });

  it('puts required options before optional ones', () => {
    const option = (name: string, required: boolean) => ({ type: 3, name, description: '', required });
    const command = { id: '1', name: 'x', type: 1, options: [option('a', false), option('b', true)] };
    expect(listEntries([command])[0]?.options.map((one) => one['name'])).toEqual(['b', 'a']);
  });

  it('goes down through groups', () => {
    const leaf = { type: 1, name: 'c', description: 'deep' };
    const command = { id: '1', name: 'a', type: 1, options: [{ type: 2, name: 'b', options: [leaf] }] };
    expect(listEntries([command])[0]).toMatchObject({ path: ['a', 'b', 'c'], description: 'deep' });
  });
});

describe('filterEntries', () => {
  it.each([
    ['', NAMES],
    ['inc', ['incident list', 'incident show', 'incident summary']],
    ['incident s', ['incident show', 'incident summary']],
    ['sum', ['incident summary']],
    ['inc sum', ['incident summary']],
    ['SETUP', ['digest setup']],
    ['every day', ['digest setup']],
    ['newest', ['incident list']],
    ['post a digest', ['digest setup']],
    ['digest ', ['digest setup']],
    ['help', ['help']],
    ['nothing', []],
  ])('finds for %j: %j', (typed, names) => {
    expect(filterEntries(ENTRIES, typed).map((entry) => entry.name)).toEqual(names);
  });
});

describe('readTypedEntry', () => {
  it.each([
    ['help ', 'help', ''],
    ['Incident SHOW The mill', 'incident show', 'The mill'],
    ['incident show the mill', 'incident show', 'the mill'],
    ['incident show', undefined, undefined],
    ['helpme ', undefined, undefined],
  ])('reads %j', (typed, name, rest) => {
    const found = readTypedEntry(ENTRIES, typed);
    expect([found?.entry.name, found?.rest]).toEqual([name, rest]);
  });
});
