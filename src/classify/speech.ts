import type { Span } from '../model/span.ts';
import type { Utterance } from '../model/statement.ts';
import type { SayingText } from './saying.ts';

const SENTENCE_END = /[.!?]["”’]?\s|\n/;
/** A writer's clause about a saying is shorter than this. */
const NARRATION_CHARS = 160;

/** "Said in Oslo, where he also urged …", "who asked not to be named": other acts, and no part of this saying. */
const ASIDE =
  /,?\s(?:(?:where|who|whose|which)\s|(?:asking|requesting|insisting|speaking)\s(?:not|on|for|that)\b)/;

/** Cuts an utterance out of its article: the words said, and the writer's words about the saying. */
export function sayingOf(body: string, utterance: Utterance): SayingText {
  const content = utterance.segments.map(([start, end]) => body.slice(start, end)).join('\n');
  const { cue, speaker } = utterance;
  const narration = narrationOf(body, utterance.segments, [cue, speaker.mention]);
  if (cue !== null) {
    const verb = narrationOf(body, utterance.segments, [cue]);
    return { content, narration, verb: verb.split(ASIDE)[0] ?? verb };
  }
  const name = speaker.mention === null ? '' : body.slice(...speaker.mention);
  return { content, narration, verb: narration.replace(name, ' ') };
}

/** From the first to the last character that belongs to an utterance. */
export function spanAround({ segments, cue, speaker }: Utterance): Span {
  const spans = [...segments, ...[cue, speaker.mention].filter((span) => span !== null)];
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** The words from the first of some places to the nearest segment after the last, or to the sentence's end. */
function narrationOf(body: string, segments: readonly Span[], places: readonly (Span | null)[]): string {
  const known = places.filter((span) => span !== null);
  if (known.length === 0) return '';
  const from = Math.min(...known.map(([start]) => start));
  const least = Math.max(...known.map(([, end]) => end));
  const following = segments.map(([start]) => start).filter((start) => start >= least);
  const next = Math.min(...following, body.length, from + NARRATION_CHARS);
  const rest = body.slice(least, Math.max(least, next));
  const stop = rest.search(SENTENCE_END);
  return body.slice(from, least + (stop < 0 ? rest.length : stop));
}
