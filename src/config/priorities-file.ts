import { z } from 'zod';
import type { PriorityRules } from '../model/priority.ts';
import { actId } from './act-id.ts';
import { readYamlFile } from './yaml-file.ts';

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
