import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfiguration } from '../../src/config/configuration.ts';
import { readSettings } from '../../src/config/settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { complaintsOf } from './complaints.ts';

it('reads the configuration that ships', () => {
  expect(readConfiguration({}).feeds.map(({ wire }) => wire)).toContain('Yonhap');
});

it('tells all that is wrong at once, over variables and files', () => {
  const folder = temporaryFolder();
  cpSync('config', folder, { recursive: true });
  writeFileSync(
    join(folder, 'feeds.yaml'),
    'feeds:\n  - { id: Upi Top, wire: UPI, url: "ftp://upi.example" }\n  - { id: a, wire: A, url: "https://a.example", colour: red }\n',
  );
  const complaints = complaintsOf(() =>
    readConfiguration({ DEMARCHE_CONFIG_DIR: folder, PORT: 'many', LOG_LEVEL: 'loud' }),
  );
  expect(complaints).toEqual([
    "PORT : must be a port's number; found 'many'",
    expect.stringMatching(/^LOG_LEVEL : must be one of fatal, .*; found 'loud'$/),
    expect.stringMatching(/^feeds\.yaml:2 feeds\[0\]\.id: must be kebab-case.*; found "Upi Top"$/),
    'feeds.yaml:2 feeds[0].url: must be an http or https address; found "ftp://upi.example"',
    expect.stringMatching(/^feeds\.yaml:3 feeds\[1\]: .*"colour"/),
  ]);
});

it('never quotes a secret', () => {
  const wrong = { DATABASE_URL: 'mysql://me:hunter2@host/db', SLACK_BOT_TOKEN: 'xoxb-secret' };
  expect(complaintsOf(() => readSettings(wrong)).join('\n')).not.toMatch(/hunter2/);
  expect(complaintsOf(() => readSettings({ SLACK_BOT_TOKEN: 'xoxb-secret' }))).toEqual([
    'SLACK_APP_TOKEN : must be set too: Slack needs the bot token and the app-level token (Socket Mode)',
  ]);
});

it('takes an empty variable for an absent one', () => {
  expect(readSettings({ DATABASE_URL: '', DISCORD_TOKEN: '' })).toMatchObject({ discord: undefined });
});
