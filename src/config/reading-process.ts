import { type Complaint, ConfigError } from './config-error.ts';
import { readConfiguration, readDemoConfiguration, readJudgement, readKnowledge } from './configuration.ts';
import { loadEnvironment } from './settings.ts';

const READERS = {
  service: readConfiguration,
  demo: readDemoConfiguration,
  replay: readKnowledge,
  reload: readJudgement,
} as const;

/** Which configuration, by whom it is for. */
export type For = keyof typeof READERS;
export type ConfigurationFor<F extends For> = ReturnType<(typeof READERS)[F]>;

/** All that the process has to say. */
export type Answer<F extends For> =
  | { readonly kind: 'read'; readonly configuration: ConfigurationFor<F> }
  | { readonly kind: 'wrong'; readonly complaints: readonly Complaint[] };

function answer(whom: string): Answer<For> {
  const readers: Readonly<Record<string, (typeof READERS)[For]>> = READERS;
  const read = readers[whom];
  if (!read)
    throw new Error(
      `Cannot read a configuration as it must be for ${Object.keys(READERS).join(', ')}: got '${whom}'`,
    );
  try {
    return { kind: 'read', configuration: read(loadEnvironment()) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { kind: 'wrong', complaints: error.complaints };
  }
}

process.send?.(answer(process.argv[2] ?? ''));
