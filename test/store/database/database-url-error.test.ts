import { expect, it } from 'vitest';
import { StoreUnavailableError } from '../../../src/app/errors.ts';
import { DatabaseUrlError, explainDatabaseUrl } from '../../../src/store/database/database-url-error.ts';
import { translateError } from '../../../src/store/database/translate-error.ts';
import { StoreSetupError } from '../../../src/store/migrations/store-setup-error.ts';

const URL = 'postgres://ann:s3cret%40word@db.example:6543/reports';
const refusal = (code: string, message: string): Error => Object.assign(new Error(message), { code });

function explain(error: unknown, url = URL): string {
  const explained = explainDatabaseUrl(url, translateError(error));
  return explained instanceof DatabaseUrlError ? explained.operatorMessage : 'not explained';
}

it.each([
  [refusal('ECONNREFUSED', ''), /nothing answers there\. Start PostgreSQL/u],
  [refusal('ENOTFOUND', 'getaddrinfo ENOTFOUND db.example'), /name of the host is not known/u],
  [new Error('timeout exceeded when trying to connect'), /no answer in time.*firewall/u],
  [refusal('28P01', 'password authentication failed for user "ann"'), /password of the role “ann” is wrong/u],
  [new Error('SASL: client password must be a string'), /asks for a password/u],
  [refusal('28000', 'no pg_hba.conf entry for host'), /may not log in: no pg_hba\.conf entry/u],
  [refusal('3D000', 'database "reports" does not exist'), /create database reports owner ann;/u],
  [refusal('53300', 'too many connections'), /max_connections/u],
  [refusal('57P03', 'the database system is starting up'), /Try again in a moment/u],
  [new Error('The server does not support SSL connections'), /no TLS/u],
  [refusal('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate'), /NODE_EXTRA_CA_CERTS/u],
  [new Error('Connection terminated unexpectedly'), /broken off/u],
  [refusal('58000', 'disk on fire'), /58000 disk on fire/u],
  [
    new StoreSetupError('The database lacks the extension pg_trgm', 'Install it'),
    /lacks the extension pg_trgm\. Install/u,
  ],
])('puts %s into one line with the way out', (error, words) => {
  const line = explain(error);
  expect(line).toMatch(words);
  expect(line).toMatch(/^DATABASE_URL \(host db\.example:6543, database reports\): /u);
  expect(line).not.toMatch(/s3cret|\n/u);
});

it('names the socket where the address names one, and the database of the role where it names none', () => {
  expect(explain(refusal('ECONNREFUSED', ''), 'postgres://ann@localhost?host=/run/pg')).toContain(
    'host /run/pg, database ann',
  );
});

it('leaves an error alone that is not the server’s', () => {
  const bug = new TypeError('x is undefined');
  expect(explainDatabaseUrl(URL, bug)).toBe(bug);
  expect(explainDatabaseUrl(URL, new StoreUnavailableError('gone'))).toBeInstanceOf(DatabaseUrlError);
});
