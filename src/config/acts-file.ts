import { z } from 'zod';
import { PLOVER_ROOTS } from '../model/act.ts';
import { FRAME_ROLES, type FrameGroup } from '../model/frame.ts';
import { actId } from './act-id.ts';
import { readYamlFile } from './yaml-file.ts';

const words = z.array(z.string().trim().min(1)).default([]);

const groupSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  role: z.enum(FRAME_ROLES).default('act'),
  act: actId.optional(),
  root: z.enum(PLOVER_ROOTS).optional(),
  verbs: words,
  nouns: words,
  idioms: words,
  phrases: words,
  ko: words,
});

const KINDS = ['verbs', 'nouns', 'idioms', 'phrases', 'ko'] as const;

const actsSchema = z
  .strictObject({ groups: z.array(groupSchema).min(1) })
  .superRefine(({ groups }, context) => {
    const homes = new Map<string, string>();
    groups.forEach((group, index) => {
      for (const kind of KINDS)
        group[kind].forEach((word, at) => {
          const key = `${group.role === 'tone' || group.role === 'sense' ? 'said ' : ''}${kind}: ${word}`;
          const home = homes.get(key);
          if (home !== undefined)
            context.addIssue({
              code: 'custom',
              path: ['groups', index, kind, at],
              message: `a word stands in one group only, and this one is in '${home}' already`,
              input: word,
            });
          homes.set(key, group.id);
        });
    });
  });

/**
 * Reads the frames of config/acts.yaml.
 * @throws {ConfigError} naming file, line, key and what was found
 */
export const readActsFile = (path: string): readonly FrameGroup[] => readYamlFile(path, actsSchema).groups;
