import { IRREGULAR } from './irregular-verbs.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'ing';

/** Forms of an English verb from its dictionary form. "be" has its own. */
export function verbForms(base: string): ReadonlyMap<string, VerbForm> {
  if (base === 'be')
    return new Map(
      ['be', 'is', 'are', 'am', 'was', 'were', 'been', 'being', "'s", "'re"].map((form) => [form, 'base']),
    );
  const irregular = IRREGULAR.get(base);
  const forms = new Map<string, VerbForm>();
  forms.set(thirdPerson(base), 'third');
  forms.set(ingForm(base, irregular?.past), 'ing');
  for (const past of irregular ? [irregular.past, irregular.participle] : [pastForm(base)])
    forms.set(past, 'past');
  if (base === 'have') forms.set('has', 'third');
  // British and American: "cancelled" and "canceled".
  if (/[^aeiou][aeiou]l$/.test(base) && base.length > 4) {
    forms.set(`${base}led`, 'past');
    forms.set(`${base}ling`, 'ing');
  }
  forms.set(base, 'base');
  return forms;
}

export function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

const thirdPerson = (base: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
};

const pastForm = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
};

/** A consonant doubled in the past ("banned") is doubled here too ("banning"). */
const ingForm = (base: string, past: string | undefined): string => {
  if (/(?:begin|run|get|set|cut|put|win|quit)$/.test(base)) return `${base}${base.at(-1)}ing`;
  const last = base.at(-1) ?? '';
  if (past === `${base}${last}ed`) return `${base}${last}ing`;
  if (/^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) && !/[wxy]$/.test(base)) return `${base}${last}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${base}ing`;
};
