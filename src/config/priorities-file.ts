import { z } from 'zod';
import { ACTS, type ActId } from '../model/act.ts';
import type { PriorityRules } from '../model/priority.ts';
import { readYamlFile } from './yaml-file.ts';

const isActId = (value: unknown): value is ActId => typeof value === 'string' && Object.hasOwn(ACTS, value);

const actId = z.custom<ActId>(isActId, `must be one of ${Object.keys(ACTS).join(', ')}`);

const weight = z.number().min(0).max(10);

const prioritiesSchema = z.strictObject({
  flash: z.number().positive(),
  urgent: z.number().positive(),
  acts: z.partialRecord(actId, weight),
  rank: weight,
  novelty: weight,
  titles: z.array(z.strictObject({ words: z.array(z.string().min(1)).min(1), weight })).default([]),
});

/**
 * Reads config/priorities.yaml.
 * @throws {ConfigError} naming file, line, key and what was found
 */
export const readPrioritiesFile = (path: string): PriorityRules => readYamlFile(path, prioritiesSchema);
