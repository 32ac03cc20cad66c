import { expect, it } from 'vitest';
import { ConfigError, parseConfig } from '../src/config.ts';

it('needs nothing: the defaults run the playground on loopback without a model', () => {
  expect(parseConfig({})).toEqual({
    discord: { token: undefined, apiUrl: 'https://discord.com/api' },
    model: undefined,
    databaseUrl: undefined,
    dataDir: './data',
    http: { host: '127.0.0.1', port: 3000 },
    logLevel: undefined,
  });
});

it('takes an empty variable for one that is not given', () => {
  expect(parseConfig({ DISCORD_TOKEN: '', OPENAI_API_KEY: ' ', PORT: '' }).http.port).toBe(3000);
});

it.each([
  [{ PORT: 'http' }, /^PORT is not a number; for example PORT=3000$/u],
  [{ PORT: '70000' }, /^PORT is above 65535/u],
  [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL is not a postgres:\/\/ address; for example DATABASE_URL=postgres:/u],
  [{ DISCORD_API_URL: 'https://discord.com/api/v10' }, /^DISCORD_API_URL must not end in a version/u],
  [{ DISCORD_API_URL: 'nonsense' }, /^DISCORD_API_URL is not an http or https address/u],
  [
    { OPENAI_API_KEY: 'sk-1' },
    /^OPENAI_MODEL is required once OPENAI_API_KEY or OPENAI_BASE_URL is given; for example OPENAI_MODEL=/u,
  ],
  [{ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' }, /^OPENAI_MODEL is required/u],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is none of trace/u],
  [{ HOST: 'a b' }, /^HOST is not a host name/u],
])('refuses %j in one line that names the variable and an example', (environment, line) => {
  expect(() => parseConfig(environment)).toThrow(ConfigError);
  expect(() => parseConfig(environment)).toThrow(line);
});

it('never repeats a secret in its complaint', () => {
  const secret = 'very secret token';
  expect(() => parseConfig({ DISCORD_TOKEN: secret })).toThrow(/^DISCORD_TOKEN holds white space/u);
  expect(() => parseConfig({ DISCORD_TOKEN: secret })).not.toThrow(new RegExp(secret, 'u'));
});
