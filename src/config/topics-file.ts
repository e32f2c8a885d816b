import { z } from 'zod';
import type { TopicRule } from '../model/topic.ts';
import { readYamlFile } from './yaml-file.ts';

const texts = z.array(z.string().trim().min(1)).default([]);

const topicSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'),
  label: z.strictObject({ en: z.string().min(1), ko: z.string().min(1).optional() }),
  description: z.string().min(1),
  terms: z.array(z.string().trim().min(1)).min(1),
  exclusions: texts,
  examples: z.strictObject({ matches: texts, misses: texts }).default({ matches: [], misses: [] }),
});

const topicsSchema = z
  .strictObject({ topics: z.array(topicSchema).min(1) })
  .superRefine(({ topics }, context) => {
    const seen = new Set<string>();
    topics.forEach(({ id }, index) => {
      if (seen.has(id))
        context.addIssue({
          code: 'custom',
          path: ['topics', index, 'id'],
          message: 'a topic has one block',
          input: id,
        });
      seen.add(id);
    });
  });

/**
 * Reads config/topics.yaml.
 * @throws {ConfigError} naming file, line, key and what was found
 */
export function readTopicsFile(path: string): readonly TopicRule[] {
  return readYamlFile(path, topicsSchema).topics.map(({ label: { en, ko }, ...topic }) => ({
    ...topic,
    label: ko === undefined ? { en } : { en, ko },
  }));
}
