import type { Utterance } from '../model/statement.ts';
import { spanAround } from './speech.ts';

/** A lead-in or a question reaches no further back than this. */
const REACH_CHARS = 400;
const SENTENCE_END = /[.!?]["”’]?\s+(?=["“]?\p{Lu})|\n/gu;
/** "Asked about Peru, he said", "On Peru, she said", "Referring to Peru, he added". */
const TURNS_TO =
  /^\s*(?:asked|on|regarding|about|as for|turning to|referring to|speaking of|commenting on)\b/i;
const QUESTION = /^Q(?:UESTION)?\b.*[:—-]|\?["”]?$/;

/** The writer's words that say what a saying answers: the opening of its sentence, or the question before it. */
export function leadInOf(body: string, utterance: Utterance): string {
  const [start] = spanAround(utterance);
  const before = body.slice(Math.max(0, start - REACH_CHARS), start);
  const ends = [...before.matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  const opening = last ? before.slice(last.index + last[0].length) : before;
  if (TURNS_TO.test(opening)) return opening;
  if (opening.trim() !== '') return '';
  const paragraph = before.trimEnd().split('\n').at(-1) ?? '';
  return QUESTION.test(paragraph) ? paragraph : '';
}
