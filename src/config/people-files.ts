import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { earliest, isPartialDate, latest } from '../model/partial-date.ts';
import type { Person } from '../model/person.ts';
import { type Complaint, ConfigError } from './config-error.ts';
import { readYaml, readYamlFile } from './yaml-file.ts';

const text = z.string().trim().min(1);
const personId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a kebab-case slug such as sung-kim');
const country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code, EU or UN');
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/, 'must be a language code such as en');

/** YAML reads a bare year as a number. */
const partialDate = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(isPartialDate, 'must be a date such as 2021-05-21, 2021-05 or 2021');

const byLanguage = <T extends z.ZodType>(value: T) =>
  z
    .record(language, value)
    .refine((values) => Object.keys(values).length > 0, 'must be given in one language at least');

const name = z.strictObject({
  /** Absent for those who have one name only. */
  given: z.string().trim().default(''),
  family: text,
  order: z.enum(['given-first', 'family-first']),
});

const position = z
  .strictObject({
    title: byLanguage(text),
    aliases: byLanguage(z.array(text)).optional(),
    org: text.optional(),
    country,
    at: country.optional(),
    from: partialDate.optional(),
    to: partialDate.nullable().optional(),
    /** A URL, or the name of a data set. */
    source: text.optional(),
    checked: partialDate.optional(),
  })
  .refine(({ from, to }) => !from || !to || earliest(from) <= latest(to), {
    path: ['to'],
    message: 'must not be before `from`',
  });

const person = z.strictObject({
  id: personId,
  gender: z.enum(['m', 'f']).optional(),
  country,
  names: byLanguage(name),
  aliases: byLanguage(z.array(text)).optional(),
  positions: z.array(position),
  relations: z.array(z.strictObject({ kind: text, of: personId })).optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'must be a Wikidata item such as Q42')
    .optional(),
  source: text.optional(),
  checked: partialDate.optional(),
});

const peopleFile = z.strictObject({ people: z.array(person) });

/**
 * Reads the people of one file, in the shape of `config/people/*.yaml`.
 * @throws {ConfigError} all that is wrong at once, each with file and line
 */
export const readPeopleFile = (path: string): readonly Person[] => readTogether([path]);

/** The same for text in hand, before it is written; relations to other files are not judged. */
export const readPeopleText = (text: string, where: string): readonly Person[] =>
  readYaml(text, where, peopleFile).people;

/** Reads every `.yaml` file of a folder, by name; ids are unique over all, relations may cross files. */
export function readPeopleFolder(folder: string): readonly Person[] {
  return readTogether(peopleFilesOf(folder));
}

/** Reads a file or a folder, whichever is there. */
export const readPeople = (path: string): readonly Person[] =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ? readPeopleFolder(path) : readPeopleFile(path);

/** The people files of a folder, in the order they are read. */
export function peopleFilesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => /\.ya?ml$/.test(file))
      .sort()
      .map((file) => join(folder, file));
  } catch (cause) {
    const message = `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new ConfigError([{ where: folder, key: '', message }], { cause });
  }
}

function readTogether(paths: readonly string[]): readonly Person[] {
  const files = inEach(paths, (path) => ({ path, people: readYamlFile(path, peopleFile).people }));
  const all = files.flatMap((file) => file.people);
  const homes = new Map<string, string>();
  for (const file of files) for (const { id } of file.people) if (!homes.has(id)) homes.set(id, file.path);

  const coherent =
    homes.size === all.length && all.every((one) => one.relations?.every(({ of }) => homes.has(of)) ?? true);
  // Only where something is wrong are the files read again, for the lines.
  if (!coherent) inEach(paths, (path) => readYamlFile(path, coherentFile(path, homes)));
  return all;
}

/** The schema of one file among others: `homes` says which file holds an id first. */
function coherentFile(path: string, homes: ReadonlyMap<string, string>) {
  return peopleFile.superRefine(({ people }, context) => {
    const here = new Set<string>();
    people.forEach(({ id, relations }, i) => {
      const complain = (path: PropertyKey[], message: string) =>
        context.addIssue({ code: 'custom', path: ['people', i, ...path], message });
      const home = homes.get(id);
      if (here.has(id)) complain(['id'], 'must be unique, but stands in this file already');
      else if (home !== path) complain(['id'], `must be unique, but stands in ${home} too`);
      here.add(id);
      relations?.forEach(({ of }, j) => {
        if (!homes.has(of)) complain(['relations', j, 'of'], 'must be the id of a known person');
      });
    });
  });
}

/** Does the same for each path, and complains of all of them together. */
function inEach<T>(paths: readonly string[], read: (path: string) => T): T[] {
  const complaints: Complaint[] = [];
  const results: T[] = [];
  for (const path of paths) {
    try {
      results.push(read(path));
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      complaints.push(...error.complaints);
    }
  }
  if (complaints.length > 0) throw new ConfigError(complaints);
  return results;
}
