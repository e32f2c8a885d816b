import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigError } from './config-error.ts';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const url = (protocol: RegExp) =>
  z.url({ protocol, error: 'must be an address like https://host/path' }).optional();

const variables = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must be 'postgres://…'; leave it out for the embedded file")
    .optional(),
  // Tokens are judged by their platform: a wrong one must not keep the other platform from running.
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API_URL: url(/^https?$/),
  SLACK_BOT_TOKEN: z.string().optional(),
  SLACK_APP_TOKEN: z.string().optional(),
  SLACK_API_URL: url(/^https?$/),
  DEMARCHE_DATA_DIR: z.string().default('data'),
  DEMARCHE_CONFIG_DIR: z.string().default('config'),
  DEMARCHE_CONTACT_URL: z.string().min(1).default('https://demarche.example/contact'),
  DEMARCHE_PUBLIC_URL: url(/^https?$/),
  PORT: z.coerce.number("must be a port's number").int().min(0).max(65_535).default(8080),
  LOG_LEVEL: z.enum(LEVELS, { error: `must be one of ${LEVELS.join(', ')}` }).default('info'),
});

export interface Settings {
  /** `postgres://…` or a file's path. */
  readonly databaseUrl: string;
  readonly discord: { readonly token: string; readonly apiUrl: string | undefined } | undefined;
  readonly slack:
    | { readonly botToken: string; readonly appToken: string; readonly apiUrl: string | undefined }
    | undefined;
  readonly dataDir: string;
  readonly configDir: string;
  /** Whom a wire's operators may write to; part of the User-Agent. */
  readonly contactUrl: string;
  /** Where others reach our small server, for WebSub hubs to deliver to. */
  readonly publicUrl: string | undefined;
  readonly port: number;
  readonly logLevel: (typeof LEVELS)[number];
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The process's variables, with those of an `.env` file in the working directory; what is set already wins. */
export function loadEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/**
 * Reads the environment once.
 * @throws {ConfigError} naming every wrong variable; secrets are never quoted
 */
export function readSettings(environment: Environment = loadEnvironment()): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = variables.safeParse(set);
  if (!result.success)
    throw new ConfigError(
      result.error.issues.map(({ path, message }) => {
        const name = String(path[0]);
        const value = /TOKEN|SECRET|DATABASE_URL/.test(name) ? '' : `; found '${set[name] ?? ''}'`;
        return { where: name, key: '', message: `${message}${value}` };
      }),
    );
  const { data } = result;
  const slack = slackSettings(data);
  const dataDir = resolve(data.DEMARCHE_DATA_DIR);
  return {
    databaseUrl: data.DATABASE_URL ?? join(dataDir, 'demarche.sqlite'),
    discord: data.DISCORD_TOKEN ? { token: data.DISCORD_TOKEN, apiUrl: data.DISCORD_API_URL } : undefined,
    slack,
    dataDir,
    configDir: resolve(data.DEMARCHE_CONFIG_DIR),
    contactUrl: data.DEMARCHE_CONTACT_URL,
    publicUrl: data.DEMARCHE_PUBLIC_URL,
    port: data.PORT,
    logLevel: data.LOG_LEVEL,
  };
}

function slackSettings(data: z.infer<typeof variables>): Settings['slack'] {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl } = data;
  if (botToken && appToken) return { botToken, appToken, apiUrl };
  if (!botToken && !appToken) return undefined;
  const missing = botToken ? 'SLACK_APP_TOKEN' : 'SLACK_BOT_TOKEN';
  throw new ConfigError([
    {
      where: missing,
      key: '',
      message: 'must be set too: Slack needs the bot token and the app-level token (Socket Mode)',
    },
  ]);
}
