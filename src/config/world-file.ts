import { z } from 'zod';
import type { World } from '../model/world.ts';
import { readYamlFile } from './yaml-file.ts';

const worldSchema = z.strictObject({
  troubled: z.array(z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code')).default([]),
  groups: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        weight: z.number().min(-5).max(5),
        abroad: z.boolean().default(false),
        words: z.array(z.string().trim().min(1)).min(1),
      }),
    )
    .min(1),
});

/**
 * Reads config/world.yaml.
 * @throws {ConfigError} naming file, line, key and what was found
 */
export const readWorldFile = (path: string): World => readYamlFile(path, worldSchema);
