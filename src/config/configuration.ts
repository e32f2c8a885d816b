import { join, resolve } from 'node:path';
import type { FrameGroup } from '../model/frame.ts';
import type { Person } from '../model/person.ts';
import type { PriorityRules } from '../model/priority.ts';
import type { TopicRule } from '../model/topic.ts';
import type { World } from '../model/world.ts';
import { readActsFile } from './acts-file.ts';
import { allAtOnce, type ReadPart } from './all-at-once.ts';
import { type DemoWire, readDemoWires } from './demo-file.ts';
import { type FeedSettings, readFeedsFile } from './feeds-file.ts';
import { readPeople } from './people-files.ts';
import { readPrioritiesFile } from './priorities-file.ts';
import { type Environment, readSettings, type Settings } from './settings.ts';
import { readTopicsFile } from './topics-file.ts';
import { readWorldFile } from './world-file.ts';

/** What articles are judged by. */
export interface Judgement {
  readonly topics: readonly TopicRule[];
  readonly priorities: PriorityRules;
  readonly frames: readonly FrameGroup[];
  readonly world: World;
  /** The path of weights.bin: bytes that are read where they are unpacked. */
  readonly weightsFile: string;
}

/** What the service knows wherever its articles come from. */
export interface Knowledge extends Judgement {
  readonly settings: Settings;
  readonly people: readonly Person[];
}

export interface Configuration extends Knowledge {
  readonly feeds: readonly FeedSettings[];
}

export interface DemoConfiguration extends Knowledge {
  readonly wires: readonly DemoWire[];
}

/**
 * Reads the environment and every file the service needs.
 * @throws {ConfigError} with all that is wrong in any of them
 */
export function readConfiguration(environment: Environment): Configuration {
  const { folder, read, knowledge } = begin(environment);
  const feeds = read(() => readFeedsFile(folder));
  return { ...knowledge(), feeds: feeds() };
}

/** The same for the demo: invented wires in place of feeds, and their people beside the registry's. */
export function readDemoConfiguration(environment: Environment): DemoConfiguration {
  const { folder, read, knowledge } = begin(environment);
  const invented = read(() => readPeople(join(folder, 'demo', 'people.yaml')));
  const wires = read(() => readDemoWires(folder));
  const { people, ...rest } = knowledge();
  return { ...rest, people: [...people, ...invented()], wires: wires() };
}

/** The same where articles come from elsewhere. */
export const readKnowledge = (environment: Environment): Knowledge => begin(environment).knowledge();

/** Only what articles are judged by. */
export const readJudgement = (environment: Environment): Judgement =>
  beginJudgement(folderOf(environment), allAtOnce())();

function begin(environment: Environment) {
  const read = allAtOnce();
  const settings = read(() => readSettings(environment));
  const folder = folderOf(environment);
  const people = read(() => readPeople(join(folder, 'people')));
  const judgement = beginJudgement(folder, read);
  const knowledge = (): Knowledge => ({ settings: settings(), people: people(), ...judgement() });
  return { folder, read, knowledge };
}

function beginJudgement(folder: string, read: ReadPart): () => Judgement {
  const topics = read(() => readTopicsFile(join(folder, 'topics.yaml')));
  const priorities = read(() => readPrioritiesFile(join(folder, 'priorities.yaml')));
  const frames = read(() => readActsFile(join(folder, 'acts.yaml')));
  const world = read(() => readWorldFile(join(folder, 'world.yaml')));
  return () => ({
    topics: topics(),
    priorities: priorities(),
    frames: frames(),
    world: world(),
    weightsFile: join(folder, 'weights.bin'),
  });
}

const folderOf = (environment: Environment): string =>
  resolve(environment['DEMARCHE_CONFIG_DIR'] || 'config');
