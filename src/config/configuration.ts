import { join, resolve } from 'node:path';
import type { Person } from '../model/person.ts';
import type { PriorityRules } from '../model/priority.ts';
import type { TopicRule } from '../model/topic.ts';
import { type Complaint, ConfigError } from './config-error.ts';
import { type FeedSettings, readFeedsFile } from './feeds-file.ts';
import { readPeople } from './people-files.ts';
import { readPrioritiesFile } from './priorities-file.ts';
import { type Environment, readSettings, type Settings } from './settings.ts';
import { readTopicsFile } from './topics-file.ts';

export interface Configuration {
  readonly settings: Settings;
  readonly feeds: readonly FeedSettings[];
  readonly people: readonly Person[];
  readonly topics: readonly TopicRule[];
  readonly priorities: PriorityRules;
}

/**
 * Reads the environment and every file the service needs.
 * @throws {ConfigError} with all that is wrong in any of them
 */
export function readConfiguration(environment: Environment): Configuration {
  const complaints: Complaint[] = [];
  const read = <T>(reader: () => T): T | undefined => {
    try {
      return reader();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      complaints.push(...error.complaints);
      return undefined;
    }
  };
  const settings = read(() => readSettings(environment));
  const folder = settings?.configDir ?? resolve(environment['DEMARCHE_CONFIG_DIR'] ?? 'config');
  const feeds = read(() => readFeedsFile(folder));
  const people = read(() => readPeople(join(folder, 'people')));
  const topics = read(() => readTopicsFile(join(folder, 'topics.yaml')));
  const priorities = read(() => readPrioritiesFile(join(folder, 'priorities.yaml')));
  if (settings && feeds && people && topics && priorities)
    return { settings, feeds, people, topics, priorities };
  throw new ConfigError(complaints);
}
