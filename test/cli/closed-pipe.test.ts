import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

it('ends quietly where whoever reads its answers has had enough', async () => {
  const verb = spawn(process.execPath, ['src/main.ts', 'extract'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  verb.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  verb.stdin.on('error', () => {});
  const ended = once(verb, 'exit');
  verb.stdin.write('{"id":"1","body":"Nobody spoke."}\n');
  await once(verb.stdout, 'data');
  verb.stdout.destroy();
  verb.stdin.end('{"id":"2","body":"Nobody spoke."}\n'.repeat(5000));
  expect(await ended).toEqual([0, null]);
  expect(complaints).toBe('');
});
