import { z } from 'zod';
import type { WorldGroup } from '../model/world.ts';
import { readYamlFile } from './yaml-file.ts';

const worldSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        weight: z.number().min(-5).max(5),
        words: z.array(z.string().trim().min(1)).min(1),
      }),
    )
    .min(1),
});

/**
 * Reads config/world.yaml.
 * @throws {ConfigError} naming file, line, key and what was found
 */
export const readWorldFile = (path: string): readonly WorldGroup[] => readYamlFile(path, worldSchema).groups;
