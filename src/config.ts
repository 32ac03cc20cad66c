import { z } from 'zod';
import { SitrepError } from './core/sitrep-error.ts';

/** The start is refused: a variable of the environment is wrong. One line, no value of a secret. */
export class ConfigError extends SitrepError {
  readonly code = 'bad-config';
  readonly userMessage: string;
  constructor(message: string) {
    super(message);
    this.userMessage = message;
  }
}

const EXAMPLES: Readonly<Record<string, string>> = {
  DISCORD_TOKEN: 'the token from your application’s Bot page',
  DISCORD_API_URL: 'https://discord.com/api',
  OPENAI_API_KEY: 'sk-…',
  OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1',
  OPENAI_MODEL: 'gpt-5-mini',
  DATABASE_URL: 'postgres://user:password@host:5432/sitrep',
  SITREP_DATA_DIR: './data',
  PORT: '3000',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'info',
};

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const webAddress = z.url({ protocol: /^https?$/u, error: 'is not an http or https address' });

const schema = z
  .object({
    DISCORD_TOKEN: z.string().regex(/^\S+$/u, 'holds white space').optional(),
    DISCORD_API_URL: webAddress
      .refine((url) => !/\/v\d+\/?$/u.test(url), 'must not end in a version')
      .default('https://discord.com/api'),
    OPENAI_API_KEY: z.string().regex(/^\S+$/u, 'holds white space').optional(),
    OPENAI_BASE_URL: webAddress.optional(),
    OPENAI_MODEL: z.string().optional(),
    DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/u, error: 'is not a postgres:// address' }).optional(),
    SITREP_DATA_DIR: z.string().default('./data'),
    PORT: z.coerce
      .number('is not a number')
      .int('is not a whole number')
      .min(0, 'is below 0')
      .max(65_535, 'is above 65535')
      .default(3000),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/u, 'is not a host name or address')
      .default('127.0.0.1'),
    LOG_LEVEL: z.enum(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}`).optional(),
  })
  .superRefine((env, context) => {
    const wantsModel = env.OPENAI_API_KEY !== undefined || env.OPENAI_BASE_URL !== undefined;
    if (wantsModel && env.OPENAI_MODEL === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['OPENAI_MODEL'],
        message: 'is required once OPENAI_API_KEY or OPENAI_BASE_URL is given',
      });
    }
  });

/** The environment, parsed. `discord.token` undefined means the playground; `model` undefined means extractive summaries. */
export interface Config {
  readonly discord: { readonly token: string | undefined; readonly apiUrl: string };
  readonly model:
    | { readonly apiKey: string | undefined; readonly baseUrl: string | undefined; readonly name: string }
    | undefined;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly http: { readonly host: string; readonly port: number };
  /** Undefined: `info` for the bot, `warn` for a sub-command that a person waits for. */
  readonly logLevel: (typeof LOG_LEVELS)[number] | undefined;
}

/**
 * Parses an environment; variables that are empty count as not given.
 *
 * @throws ConfigError naming the first variable that is wrong, what is wrong with it and an example.
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new ConfigError(explain(parsed.error));
  return shape(parsed.data);
}

function explain(error: z.ZodError): string {
  const [issue] = error.issues;
  const name = String(issue?.path[0] ?? 'the environment');
  return `${name} ${issue?.message ?? 'is wrong'}; for example ${name}=${EXAMPLES[name] ?? '…'}`;
}

function shape(env: z.infer<typeof schema>): Config {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: name } = env;
  return {
    discord: { token: env.DISCORD_TOKEN, apiUrl: env.DISCORD_API_URL.replace(/\/+$/u, '') },
    model: (apiKey ?? baseUrl) === undefined || name === undefined ? undefined : { apiKey, baseUrl, name },
    databaseUrl: env.DATABASE_URL,
    dataDir: env.SITREP_DATA_DIR,
    http: { host: env.HOST, port: env.PORT },
    logLevel: env.LOG_LEVEL,
  };
}

/**
 * Reads `.env` where there is one (what the environment sets already wins) and then the environment.
 *
 * @throws ConfigError as {@link parseConfig} does.
 */
export function readConfig(): Config {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
      throw new ConfigError('.env cannot be read; make it readable or remove it');
    }
  }
  return parseConfig(process.env);
}
