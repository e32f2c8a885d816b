import { ACTS, type ActId, PLOVER_ROOTS, type PloverRoot } from '../model/act.ts';
import type { Span } from '../model/span.ts';

/** One labelled text of corpus/*.tsv; corpus/GUIDELINES.md says how they are labelled. */
export interface LabelledText {
  readonly kind: 'statement' | 'headline' | 'event' | 'negative';
  readonly text: string;
  readonly source: Span | undefined;
  readonly target: Span | undefined;
  readonly diplomatic: boolean;
  /** Main first. */
  readonly acts: readonly ActId[];
  readonly plover: PloverRoot | undefined;
  readonly topics: readonly string[];
}

const KINDS = ['statement', 'headline', 'event', 'negative'] as const;
const COLUMNS = 'kind\ttext\tdiplomatic\tacts\tplover\ttopics';

/**
 * Reads one file of the corpus.
 * @throws {Error} naming the line, what it must be and what was found
 */
export function readCorpus(content: string, name: string): LabelledText[] {
  const [head = '', ...lines] = content.trimEnd().split('\n');
  if (head !== COLUMNS)
    throw new Error(`Cannot read ${name}:1 as the columns must be ${COLUMNS}: got ${head}`);
  return lines.map((line, i) => readLine(line, `${name}:${i + 2}`));
}

function readLine(line: string, where: string): LabelledText {
  const cells = line.split('\t');
  const [kind = '', marked = '', diplomatic = '', acts = '', root = '', topics = ''] = cells;
  const must = (ok: boolean, what: string, got: string): void => {
    if (!ok) throw new Error(`Cannot read ${where} as ${what}: got '${got}'`);
  };
  must(cells.length === 6, 'a line must have six columns', String(cells.length));
  const knownKind = KINDS.find((one) => one === kind);
  must(knownKind !== undefined, `kind must be one of ${KINDS.join(', ')}`, kind);
  must(diplomatic === '0' || diplomatic === '1', 'diplomatic must be 0 or 1', diplomatic);
  const plover = PLOVER_ROOTS.find((one) => one === root);
  must(plover !== undefined || root === '-', 'plover must be a root or -', root);
  const actIds = list(acts).filter(isActId);
  must(actIds.length === list(acts).length, `acts must be ids of the ontology`, acts);
  return {
    kind: knownKind ?? 'negative',
    ...readMarks(marked),
    diplomatic: diplomatic === '1',
    acts: actIds,
    plover,
    topics: list(topics),
  };
}

const list = (cell: string): string[] =>
  cell === '-' || cell === '' ? [] : cell.split(',').map((part) => part.trim());

const isActId = (id: string): id is ActId => Object.hasOwn(ACTS, id);

/** `<s>…</s>` marks the actor, `<t>…</t>` the target; the text comes out without them. */
function readMarks(marked: string): Pick<LabelledText, 'text' | 'source' | 'target'> {
  let text = '';
  let source: Span | undefined;
  let target: Span | undefined;
  const opened = { s: 0, t: 0 };
  let at = 0;
  for (const match of marked.matchAll(/<(\/?)([st])>/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const which = match[2] === 's' ? 's' : 't';
    if (match[1] === '') opened[which] = text.length;
    else if (which === 's') source ??= [opened.s, text.length];
    else target ??= [opened.t, text.length];
  }
  return { text: text + marked.slice(at), source, target };
}
