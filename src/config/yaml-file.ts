import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Complaint, ConfigError } from './config-error.ts';

/**
 * Reads and validates one YAML (or JSON) file.
 * @throws {ConfigError} naming file, line, key, what was found and what is allowed; all at once
 */
export function readYamlFile<T>(path: string, schema: z.ZodType<T>): T {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const message = `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new ConfigError([{ where: path, key: '', message }], { cause });
  }
  return readYaml(text, path, schema);
}

/**
 * The same for text already in hand; `where` names it in complaints. js-yaml reads, as it takes a sixth
 * of the time and a third of the memory; only for what it or the schema refuses does the reader that
 * knows lines look again.
 */
export function readYaml<T>(text: string, where: string, schema: z.ZodType<T>): T {
  const quick = schema.safeParse(loadQuickly(text));
  return quick.success ? quick.data : readWithLines(text, where, schema);
}

function loadQuickly(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

function readWithLines<T>(text: string, where: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): string => `${where}:${lines.linePos(offset).line}`;
  if (document.errors.length > 0)
    throw new ConfigError(
      document.errors.map((error) => ({
        where: lineAt(error.pos[0]),
        key: '',
        message: firstLine(error.message),
      })),
    );

  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map((issue): Complaint => {
      const node = closestNode(document, issue.path);
      const at = node?.range ? lineAt(node.range[0]) : where;
      return { where: at, key: keyPath(issue.path), message: `${issue.message}${found(value, issue.path)}` };
    }),
  );
}

type Path = readonly PropertyKey[];

/** The node at the path, or that of the nearest parent that is there. */
function closestNode(document: ReturnType<typeof parseDocument>, path: Path) {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

const keyPath = (path: Path): string =>
  path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`))
    .join('');

function found(value: unknown, path: Path): string {
  let at = value;
  for (const part of path) at = (at as Record<PropertyKey, unknown> | undefined)?.[part];
  if (at === undefined || (typeof at === 'object' && at !== null)) return '';
  return `; found ${JSON.stringify(at)}`;
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? text;
