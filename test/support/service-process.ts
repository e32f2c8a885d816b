import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A copy of the shipped configuration with one feed, due at every beat. @returns its folder */
export function configurationFor(folder: string, wire: { readonly url: string }): string {
  const configDir = join(folder, 'config');
  cpSync('config', configDir, { recursive: true });
  const feed = `{ id: test, wire: Test, url: '${wire.url}', pages: false, private: true, everyMinutes: { min: 0.001, max: 0.001 } }`;
  writeFileSync(join(configDir, 'feeds.yaml'), `feeds: [${feed}]\n`);
  return configDir;
}

/** The service as a process of its own, on no platform but those named; it ends with the test. */
export function serviceProcess(variables: Readonly<Record<string, string>>): ChildProcessWithoutNullStreams {
  const { DISCORD_TOKEN, SLACK_BOT_TOKEN, SLACK_APP_TOKEN, ...environment } = process.env;
  const child = spawn(process.execPath, ['src/main.ts', 'start'], {
    env: { ...environment, PORT: '0', ...variables },
    stdio: 'pipe',
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}
