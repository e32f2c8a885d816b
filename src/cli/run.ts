import { ConfigError } from '../config/config-error.ts';
import type { ConfigurationFor, For } from '../config/reading-process.ts';
import { keepHeapSmall } from '../lib/small-heap.ts';
import { startOverWithoutStripper } from '../lib/start-over.ts';
import { type Terminal, UsageError, type Verb } from './verb.ts';

/** Each verb is loaded only when called: `extract` should not wait for discord.js. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  cluster: async () => (await import('./cluster.ts')).cluster,
  extract: async () => (await import('./extract.ts')).extract,
  replay: async () => (await import('./replay.ts')).replay,
  doctor: async () => (await import('./doctor.ts')).doctor,
  migrate: async () => (await import('./migrate.ts')).migrate,
  article: async () => (await import('./article.ts')).article,
  classify: async () => (await import('./classify.ts')).classify,
  feed: async () => (await import('./feed.ts')).feed,
  feeds: async () => (await import('./feeds.ts')).feeds,
  people: async () => (await import('./people.ts')).people,
  who: async () => (await import('./who.ts')).who,
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

/** Runs one verb. @returns the exit code: 0 done, 1 some input failed, 2 wrong usage or configuration */
export async function run([name = 'help', ...words]: readonly string[], terminal: Terminal): Promise<number> {
  try {
    if (name === 'help') return await help(terminal);
    const load = CONFIGURED[name]?.load ?? VERBS[name];
    if (!load) {
      const names = [...Object.keys(CONFIGURED), ...Object.keys(VERBS), 'help'];
      throw new UsageError(`Cannot run '${name}' as it must be one of ${names.join(', ')}`);
    }
    if (SERVICES.includes(name)) keepHeapSmall();
    const verb = await load();
    if (SERVICES.includes(name)) await startOverWithoutStripper(() => import('../wires/read-page.ts'));
    return await verb.run(words, terminal);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
    terminal.errors.write(`${error.message}\n`);
    return 2;
  }
}

/** What each verb is called with. */
async function help({ output }: Terminal): Promise<number> {
  for (const { usage } of Object.values(CONFIGURED)) output.write(`${usage}\n\n`);
  for (const load of Object.values(VERBS)) output.write(`${(await load()).usage}\n\n`);
  return 0;
}
