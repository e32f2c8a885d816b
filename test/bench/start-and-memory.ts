// Start to first poll, and memory after the demo: `npx node test/bench/start-and-memory.ts`.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const RUNS = 5;
const DEMO_SECONDS = 50;

const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));

const service = (verb: string, configDir: string): ChildProcess =>
  spawn(process.execPath, ['src/main.ts', verb], {
    env: {
      ...process.env,
      DEMARCHE_DATA_DIR: folder,
      DEMARCHE_CONFIG_DIR: configDir,
      PORT: '0',
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Resident memory of a process now, and at its highest, in MB; Linux only. */
function memoryMb(pid: number | undefined): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { now: read('VmRSS'), peak: read('VmHWM') };
}

/** From the start of the process until a server on this machine is asked for the feed. */
async function startToFirstPoll(): Promise<number> {
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const server = createServer((_request, response) => {
    resolve();
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const configDir = join(folder, 'config');
  cpSync('config', configDir, { recursive: true });
  writeFileSync(
    join(configDir, 'feeds.yaml'),
    `feeds: [{ id: bench, wire: Bench, url: 'http://127.0.0.1:${port}/', private: true }]\n`,
  );
  const started = performance.now();
  const child = service('start', configDir);
  await asked;
  const ms = performance.now() - started;
  child.kill('SIGKILL');
  server.closeAllConnections();
  server.close();
  rmSync(join(folder, 'demarche.sqlite'), { force: true });
  return ms;
}

const times: number[] = [];
for (let i = 0; i < RUNS; i++) times.push(await startToFirstPoll());
times.sort((a, b) => a - b);
console.log(
  `start to first poll: median ${times[RUNS >> 1]?.toFixed(0)} ms of ${RUNS} (${times.map((t) => t.toFixed(0)).join(', ')})`,
);

const demo = service('demo', 'config');
await wait(DEMO_SECONDS * 1000);
const { now, peak } = memoryMb(demo.pid);
console.log(
  `memory after the demo (${DEMO_SECONDS} s): ${now.toFixed(0)} MB resident, ${peak.toFixed(0)} MB at its highest`,
);
demo.kill('SIGTERM');
rmSync(folder, { recursive: true, force: true });
