import { setFlagsFromString } from 'node:v8';

const FLAGS = [
  // The young generation stays at its first size instead of growing to 48 MB with the garbage of a start.
  '--semi-space-growth-factor=1',
  '--optimize-for-size',
  // Bytecode is interpreted: compilers, their feedback and their code take more than they are worth here.
  '--no-opt',
  '--no-maglev',
  '--no-sparkplug',
  // What two collections found unused is forgotten.
  '--bytecode-old-age=2',
];

/** Trades throughput for memory, in a process that mostly waits. */
export function keepHeapSmall(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
