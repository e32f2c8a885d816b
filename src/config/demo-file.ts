import { join } from 'node:path';
import { z } from 'zod';
import { readYamlFile } from './yaml-file.ts';

const story = z.strictObject({
  id: z.string(),
  title: z.string(),
  byline: z.string().optional(),
  dateline: z.string().optional(),
  /** Minutes from the demo's start; negative is earlier. */
  publishedAt: z.number(),
  /** Seconds from the demo's start until the wire carries it. */
  afterSeconds: z.number().min(0),
  body: z.string(),
  /** The first version of the story, which this one replaces. */
  revisionOf: z.string().optional(),
});

const wire = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The agency's initials in its datelines. */
  mark: z.string(),
  stories: z.array(story).min(1),
});

export type DemoStory = z.infer<typeof story>;
export type DemoWire = z.infer<typeof wire>;

/** @throws {ConfigError} naming file, line and key */
export const readDemoWires = (configDir: string): readonly DemoWire[] =>
  readYamlFile(join(configDir, 'demo', 'wires.yaml'), z.strictObject({ wires: z.array(wire).min(1) })).wires;
