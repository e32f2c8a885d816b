import { type NamedState, namedStates } from './named-states.ts';
import type { PlaceIndex } from './places.ts';
import type { Story } from './story.ts';

/** "The transit", "the latest sanctions", and little more. */
const DEED = /^(?:the|this|these|those)\s(?:[\w-]+\s)?(\p{L}{4,})(?:\s\S+){0,4}$/iu;
/** Further back than this the deed is another's. */
const REACH_CHARS = 1500;

/** Who did what a saying names only as "the transit": the state named last before the word, where it came up. */
export function doersOf(
  content: string,
  { story, before }: { story: Story; before: number },
  places: PlaceIndex,
): string[] {
  const deed = DEED.exec(content.trim())?.[1];
  if (deed === undefined) return [];
  const told = story.body.slice(Math.max(0, before - REACH_CHARS), before);
  for (const paragraph of [story.title, ...told.split(/\n+/)]) {
    const at = paragraph.search(new RegExp(`\\b${deed}\\b`, 'i'));
    const doer: NamedState | undefined =
      at < 0 ? undefined : namedStates(paragraph.slice(0, at), places).at(-1);
    if (doer) return [doer.code];
  }
  return [];
}
