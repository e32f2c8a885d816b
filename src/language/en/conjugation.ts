import type { VerbForm } from './verb-frame.ts';

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  read: ['read', 'read'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  speak: ['spoke', 'spoken'],
  think: ['thought', 'thought'],
  find: ['found', 'found'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  hold: ['held', 'held'],
  seek: ['sought', 'sought'],
  make: ['made', 'made'],
  lay: ['laid', 'laid'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  put: ['put', 'put'],
  forecast: ['forecast', 'forecast'],
  undertake: ['undertook', 'undertaken'],
  beseech: ['besought', 'besought'],
  sing: ['sang', 'sung'],
  stand: ['stood', 'stood'],
  show: ['showed', 'shown'],
  understand: ['understood', 'understood'],
  see: ['saw', 'seen'],
  come: ['came', 'come'],
  take: ['took', 'taken'],
  send: ['sent', 'sent'],
  hear: ['heard', 'heard'],
  cast: ['cast', 'cast'],
  pay: ['paid', 'paid'],
  draw: ['drew', 'drawn'],
  give: ['gave', 'given'],
};

const DOUBLING = new Set([
  'rip',
  'submit',
  'admit',
  'commit',
  'quip',
  'blog',
  'pan',
  'dub',
  'beg',
  'tag',
  'refer',
  'prefer',
  'slam',
  'brag',
  'shrug',

  'regret',
  'sum',
  'wrap',
  'nod',
  'snap',
  'chat',
  'rebut',
  'plan',
  'spell-out',
]);

/** Every form of a verb, with the word as it stands in the text (lower case). */
export function* conjugate(base: string): Iterable<readonly [string, VerbForm]> {
  const [past, participle] = IRREGULAR[base] ?? [regular(base, 'ed'), regular(base, 'ed')];
  yield [base, 'base'];
  yield [third(base), 'third'];
  yield [past, 'past'];
  yield [participle, 'participle'];
  yield [regular(base, 'ing'), 'ing'];
}

function third(base: string): string {
  if (base === 'go') return 'goes';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
}

function regular(base: string, ending: 'ed' | 'ing'): string {
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith('ee') && ending === 'ed') return `${base}d`;
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}${ending}`;
  return DOUBLING.has(base) || (ending === 'ing' && /^(begin|put|hit)$/.test(base))
    ? `${base}${base.slice(-1)}${ending}`
    : `${base}${ending}`;
}
