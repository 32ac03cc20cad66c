import { expect, it } from 'vitest';
import { StoreUnavailableError } from '../../../src/app/errors.ts';
import { translateError } from '../../../src/store/database/translate-error.ts';

const withCode = (message: string, code?: string): Error => Object.assign(new Error(message), code && { code });

it.each([
  ['connect refused', 'ECONNREFUSED'],
  ['no such socket', 'ENOENT'],
  ['terminating connection due to administrator command', '57P01'],
  ['the database system is starting up', '57P03'],
  ['canceling statement due to statement timeout', '57014'],
  ['sorry, too many clients already', '53300'],
  ['password authentication failed', '28P01'],
  ['database "x" does not exist', '3D000'],
  ['Connection terminated unexpectedly', undefined],
  ['Query read timeout', undefined],
  ['timeout exceeded when trying to connect', undefined],
])('takes %j for an outage and keeps the cause', (message, code) => {
  const cause = withCode(message, code);
  const error = translateError(cause);
  expect(error).toBeInstanceOf(StoreUnavailableError);
  expect(error).toMatchObject({ cause, message: expect.stringContaining(message) });
});

it.each([
  ['new row violates row-level security policy', '42501'],
  ['duplicate key', '23505'],
  ['a public report cannot join an incident of one guild', undefined],
])('leaves %j as it is: waiting would not help', (message, code) => {
  const error = withCode(message, code);
  expect(translateError(error)).toBe(error);
});
