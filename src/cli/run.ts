import { ConfigError } from '../config/config-error.ts';
import type { ConfigurationFor, For } from '../config/reading-process.ts';
import { keepHeapSmall } from '../lib/small-heap.ts';
import { startOverWithoutStripper } from '../lib/start-over.ts';
import { outsideFailure } from './outside-failure.ts';
import { takeNoWords } from './read-words.ts';
import { type Terminal, UsageError, type Verb } from './verb.ts';

/** Each verb is loaded only when called: `extract` should not wait for discord.js. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  replay: async () => (await import('./replay.ts')).replay,
  doctor: async () => (await import('./doctor.ts')).doctor,
  migrate: async () => (await import('./migrate.ts')).migrate,
  feeds: async () => (await import('./feeds.ts')).feeds,
  who: async () => (await import('./who.ts')).who,
  people: async () => (await import('./people.ts')).people,
  extract: async () => (await import('./extract.ts')).extract,
  classify: async () => (await import('./classify.ts')).classify,
  cluster: async () => (await import('./cluster.ts')).cluster,
  feed: async () => (await import('./feed.ts')).feed,
  article: async () => (await import('./article.ts')).article,
};

/** Those that are loaded with their configuration. Their usage is here, as it can be told whatever is in that. */
const CONFIGURED: Readonly<Record<string, { usage: string; load: () => Promise<Pick<Verb, 'run'>> }>> = {
  start: {
    usage: 'start   the service: feeds of config/feeds.yaml, platforms that have tokens',
    load: async () => {
      const [configuration, { startWith }] = await Promise.all([readFor('service'), import('./start.ts')]);
      return startWith(configuration);
    },
  },
  demo: {
    usage: 'demo   the service in this terminal, on two invented wires; nothing leaves this machine',
    load: async () => {
      const [configuration, { demoWith }] = await Promise.all([readFor('demo'), import('./demo.ts')]);
      return demoWith(configuration);
    },
  },
};

/** The configuration is read in a process of its own, while the service is loaded in this one. */
const readFor = async <F extends For>(whom: F): Promise<ConfigurationFor<F>> =>
  (await import('../config/read-aside.ts')).readAside(whom);

/** Those that run for months beside other things; the others are filters that should be fast. */
const SERVICES: readonly string[] = ['start', 'demo', 'replay'];

const HELP: readonly string[] = ['--help', '-h'];

/** Runs one verb. @returns the exit code: 0 done, 1 some input failed, 2 wrong usage or configuration */
export async function run([name = 'help', ...words]: readonly string[], terminal: Terminal): Promise<number> {
  try {
    if (name === 'help' || HELP.includes(name)) return await help(words[0], terminal);
    if (words.some((word) => HELP.includes(word))) return await help(name, terminal);
    const configured = CONFIGURED[name];
    if (configured) takeNoWords(configured.usage, words);
    if (SERVICES.includes(name)) keepHeapSmall();
    const verb = await (configured?.load ?? verbNamed(name))();
    if (SERVICES.includes(name)) await startOverWithoutStripper(() => import('../wires/read-page.ts'));
    return await verb.run(words, terminal);
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigError) {
      terminal.errors.write(`${error.message}\n`);
      return 2;
    }
    const failure = outsideFailure(error);
    if (failure === undefined) throw error;
    terminal.errors.write(`Cannot run '${name}': ${failure}\n`);
    return 1;
  }
}

/** @throws {UsageError} naming those that there are */
function verbNamed(name: string): () => Promise<Verb> {
  const load = VERBS[name];
  if (load) return load;
  const names = [...Object.keys(CONFIGURED), ...Object.keys(VERBS), 'help'];
  throw new UsageError(`Cannot run '${name}' as it must be one of ${names.join(', ')}`);
}

/** What a verb is called with, or each of them. */
async function help(name: string | undefined, { output }: Terminal): Promise<number> {
  const names = name === undefined ? [...Object.keys(CONFIGURED), ...Object.keys(VERBS)] : [name];
  for (const one of names) output.write(`${(CONFIGURED[one] ?? (await verbNamed(one)())).usage}\n\n`);
  return 0;
}
