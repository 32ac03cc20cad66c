import { listEntries } from '../../../../src/playground/page/composer/command-entry.ts';
import { openForm, type FormState } from '../../../../src/playground/page/composer/form-state.ts';
import { sampleState } from '../fake/sample-state.ts';

const ENTRIES = listEntries(sampleState().commands);

/** The form of a sample command, with what was typed behind its name. @throws Error when there is no such command */
export function sampleForm(name: string, rest = ''): FormState {
  const entry = ENTRIES.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`no command ${name}`);
  return openForm(entry, rest);
}
