import type { z } from 'zod';
import type { HttpOutcome, HttpRequest } from '../../lib/http.ts';
import { retryAfterMs } from '../../lib/retry-after.ts';
import { type Entity, entitiesAnswer, errorAnswer } from './wikidata-entity.ts';

/** The public API; a refresh may be pointed at a mirror or a stand-in. */
export const WIKIDATA_API = 'https://www.wikidata.org/w/api.php';

/** The most items one request may ask for (https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities). */
const BATCH = 50;

/** Seconds the replicas may lag behind before we are asked to wait (https://www.mediawiki.org/wiki/Manual:Maxlag_parameter). */
const MAX_LAG = 5;
const TRIES = 6;
const DEFAULT_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 120_000;

export interface WikidataOptions {
  /** Sends a User-Agent with a way to reach the operator (https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy). */
  readonly http: { send(request: HttpRequest): Promise<HttpOutcome> };
  readonly apiUrl: string;
  readonly wait: (ms: number) => Promise<void>;
  /** Milliseconds since the epoch; for a Retry-After that is a date. */
  readonly now: () => number;
}

/** Wikidata refused, stayed busy, or answered what nobody can read. */
export class WikidataError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WikidataError';
  }
}

/**
 * Fetches items by id, fifty at a time and one request after the other. Ids that are gone are left out;
 * one that was merged into another is found under its old id.
 * @throws {WikidataError} when Wikidata stays busy over several tries, or refuses
 */
export async function fetchEntities(
  ids: readonly string[],
  languages: readonly string[],
  options: WikidataOptions,
): Promise<ReadonlyMap<string, Entity>> {
  const found = new Map<string, Entity>();
  const wanted = [...new Set(ids)];
  for (let from = 0; from < wanted.length; from += BATCH) {
    const batch = wanted.slice(from, from + BATCH);
    const { entities } = await ask(batch, languages, options);
    for (const [key, entity] of Object.entries(entities)) {
      if (entity.missing !== undefined) continue;
      for (const id of [key, entity.id, entity.redirects?.from]) if (id !== undefined) found.set(id, entity);
    }
  }
  return found;
}

type Answer = z.infer<typeof entitiesAnswer>;

async function ask(
  ids: readonly string[],
  languages: readonly string[],
  options: WikidataOptions,
): Promise<Answer> {
  const url = addressOf(ids, languages, options.apiUrl);
  for (let tries = 1; ; tries++) {
    const reply = read(await options.http.send({ url }), options.now());
    if (reply.kind === 'entities') return reply.answer;
    if (reply.kind === 'refused' || tries === TRIES || reply.waitMs > LONGEST_WAIT_MS)
      throw new WikidataError(`Cannot refresh from ${options.apiUrl} after ${tries} tries: ${reply.message}`);
    await options.wait(reply.waitMs);
  }
}

function addressOf(ids: readonly string[], languages: readonly string[], apiUrl: string): string {
  const url = new URL(apiUrl);
  url.search = new URLSearchParams({
    action: 'wbgetentities',
    format: 'json',
    formatversion: '2',
    ids: ids.join('|'),
    props: 'labels|aliases|claims',
    languages: languages.join('|'),
    maxlag: String(MAX_LAG),
  }).toString();
  return url.href;
}

type Reply =
  | { readonly kind: 'entities'; readonly answer: Answer }
  | { readonly kind: 'busy'; readonly waitMs: number; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string };

const BUSY_STATUSES: readonly number[] = [429, 500, 502, 503, 504];
const BUSY_CODES: readonly string[] = [
  'maxlag',
  'ratelimited',
  'readonly',
  'internal_api_error_DBQueryError',
];

/** A replica's lag comes as status 200 with an `error` in the body and Retry-After in the header. */
function read(outcome: HttpOutcome, nowMs: number): Reply {
  if (outcome.kind === 'refused') return { kind: 'refused', message: outcome.message };
  if (outcome.kind === 'failed') return { kind: 'busy', waitMs: DEFAULT_WAIT_MS, message: outcome.message };
  const waitMs = retryAfterMs(outcome.headers, nowMs) ?? DEFAULT_WAIT_MS;
  if (BUSY_STATUSES.includes(outcome.status))
    return { kind: 'busy', waitMs, message: `it answers with status ${outcome.status}` };
  if (outcome.status !== 200) return { kind: 'refused', message: `it answers with status ${outcome.status}` };
  const body = parseJson(outcome.bytes);
  const error = errorAnswer.safeParse(body).data?.error;
  if (error) {
    const message = `it answers ‘${error.code}’: ${error.info}`;
    return BUSY_CODES.includes(error.code) ? { kind: 'busy', waitMs, message } : { kind: 'refused', message };
  }
  const answer = entitiesAnswer.safeParse(body);
  if (answer.success) return { kind: 'entities', answer: answer.data };
  const at = answer.error.issues[0];
  return { kind: 'refused', message: `its answer has another shape: ${at?.path.join('.')} ${at?.message}` };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
