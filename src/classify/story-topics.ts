import type { Lexicons } from './evidence.ts';
import { termsIn } from './terms-in.ts';

const TITLE = 3;
const LEAD = 1.5;
/** Of several topics each must be heard as often as this. */
const LEAST = 2;
/** A topic heard nearly as often as the first belongs to the story as well. */
const NEARLY = 0.75;
/** A topic that the title lacks is heard in this share of the paragraphs, or came up in passing. */
const RETURNED_TO = 0.25;
/** A state that is named without a word of its matter makes a topic only in this share of the paragraphs. */
const OFTEN = 0.3;

interface Heard {
  readonly weight: number;
  /** Whether more than the name of a state was heard. */
  readonly worded: boolean;
}

/** The topics a story returns to most, and its title's. Hears each topic once a paragraph, the title and the lead louder. */
export function storyTopics(
  { title, body }: { title: string; body: string },
  lexicons: Lexicons,
): ReadonlySet<string> {
  const heard = new Map<string, Heard>();
  const hear = (text: string, by: number): void => {
    for (const { id, terms } of termsIn(text, lexicons)) {
      const { weight = 0, worded = false } = heard.get(id) ?? {};
      heard.set(id, { weight: weight + by, worded: worded || terms.some((term) => !term.startsWith('@')) });
    }
  };
  hear(title, TITLE);
  const titled = new Set(heard.keys());
  const paragraphs = body.split(/\n+/).filter((paragraph) => paragraph !== '');
  for (const [i, paragraph] of paragraphs.entries()) hear(paragraph, i === 0 ? LEAD : 1);
  const most = Math.max(0, ...[...heard.values()].map(({ weight }) => weight));
  const often = Math.min(TITLE, paragraphs.length * OFTEN);
  const main = [...heard].filter(
    ([, { weight, worded }]) => weight >= most * NEARLY && (worded || weight >= often),
  );
  const heardIn = Math.min(TITLE, paragraphs.length * RETURNED_TO);
  const chosen = main.filter(
    ([, { weight }]) => weight >= (main.length === 1 ? heardIn : Math.max(heardIn, LEAST)),
  );
  return new Set([...titled, ...chosen.map(([id]) => id)]);
}
