import { enableCompileCache } from 'node:module';

// Kept over starts, so that only the first pays for compiling.
enableCompileCache();
const { run } = await import('./cli/run.ts');

// Whoever reads the answers (`| head`) may have enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
});
