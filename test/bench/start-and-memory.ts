// Start to first poll, a first one and later ones, and memory after the demo: `npx node test/bench/start-and-memory.ts`.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const RUNS = 5;
const DEMO_SECONDS = 50;

const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));

/** As `npm start` and `npm run demo` do, with a compile cache of its own: empty at the first start. */
const service = (verb: string, configDir: string): ChildProcess =>
  spawn(process.execPath, ['src/demarche.js', verb], {
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
      DEMARCHE_DATA_DIR: folder,
      DEMARCHE_CONFIG_DIR: configDir,
      PORT: '0',
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

interface Memory {
  readonly now: number;
  readonly peak: number;
}

/** Resident memory of a process now, and at its highest, in MB; Linux only. */
function memoryMb(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { now: read('VmRSS'), peak: read('VmHWM') };
}

/** A process and those it started, together; one that is just ending counts for nothing. */
function memoryOfAll(pid: number): number {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((sum, child) => sum + memoryOfAll(Number(child)), memoryMb(pid).now);
  } catch {
    return 0;
  }
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
  // Not killed: what was compiled is kept as the process ends.
  child.kill('SIGTERM');
  await once(child, 'exit');
  server.closeAllConnections();
  server.close();
  rmSync(join(folder, 'demarche.sqlite'), { force: true });
  return ms;
}

console.log(`a first start, nothing compiled yet: ${(await startToFirstPoll()).toFixed(0)} ms to first poll`);
const times: number[] = [];
for (let i = 0; i < RUNS; i++) times.push(await startToFirstPoll());
times.sort((a, b) => a - b);
console.log(
  `start to first poll: median ${times[RUNS >> 1]?.toFixed(0)} ms of ${RUNS} (${times.map((t) => t.toFixed(0)).join(', ')})`,
);

const demo = service('demo', 'config');
const { pid } = demo;
if (pid === undefined) throw new Error('Cannot measure the demo as it must start');
let together = 0;
const ended = performance.now() + DEMO_SECONDS * 1000;
while (performance.now() < ended) {
  together = Math.max(together, memoryOfAll(pid));
  await wait(25);
}
const { now, peak } = memoryMb(pid);
console.log(
  `memory after the demo (${DEMO_SECONDS} s): ${now.toFixed(0)} MB resident, ${peak.toFixed(0)} MB at its highest; with the processes it starts, ${together.toFixed(0)} MB at their highest`,
);
demo.kill('SIGTERM');
rmSync(folder, { recursive: true, force: true });
