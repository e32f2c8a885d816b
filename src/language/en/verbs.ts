import { ADJECTIVES } from './adjectives.ts';
import { ATTITUDES } from './attitude-verbs.ts';
import { conjugate } from './conjugation.ts';
import { SAYING } from './saying-verbs.ts';
import type { Complement, CueForm, VerbForm, VerbFrame, VerbRow } from './verb-frame.ts';

/** Every form of every verb of saying or thinking, by the word as it stands in the text (lower case). */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = buildForms();

interface MutableForm {
  readonly frame: VerbFrame;
  readonly forms: Set<VerbForm>;
  adjective: VerbFrame | undefined;
}

function buildForms(): Map<string, CueForm> {
  const forms = new Map<string, MutableForm>();
  for (const frame of buildFrames([...SAYING, ...ATTITUDES])) {
    for (const [word, form] of conjugate(frame.base)) {
      const known = forms.get(word);
      if (known) known.forms.add(form);
      else forms.set(word, { frame, forms: new Set([form]), adjective: undefined });
    }
  }
  for (const frame of buildFrames(ADJECTIVES)) {
    const known = forms.get(frame.base);
    if (known) known.adjective = frame;
    else forms.set(frame.base, { frame, forms: new Set(['adjective']), adjective: frame });
  }
  return forms;
}

function buildFrames(rows: readonly VerbRow[]): Iterable<VerbFrame> {
  const frames = new Map<
    string,
    { base: string; takes: Set<Complement>; particles: { words: string[]; takes: Set<Complement> }[] }
  >();
  for (const [takes, verbs] of rows) {
    for (const entry of verbs.trim().split(/\s+/)) {
      const [base = '', ...words] = entry.split('+');
      const frame = frames.get(base) ?? { base, takes: new Set(), particles: [] };
      frames.set(base, frame);
      const known = frame.particles.find((row) => row.words.join(' ') === words.join(' '));
      if (words.length === 0) frame.takes.add(takes);
      else if (known) known.takes.add(takes);
      else frame.particles.push({ words, takes: new Set([takes]) });
    }
  }
  return frames.values();
}
