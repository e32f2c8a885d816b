import { ACTS } from '../model/act.ts';
import { LIKELY } from '../model/matching.ts';
import type { Reason } from '../model/reason.ts';
import type { Statement } from '../model/statement.ts';
import { countryName } from '../people/countries.ts';
import { type Lexicons, sayingBag } from './evidence.ts';
import { featureWords } from './feature-words.ts';
import type { Grounds } from './grounds.ts';
import { shares } from './linear.ts';
import { readSaying, type Saying } from './saying.ts';
import type { SpeakerFacts } from './speaker-facts.ts';
import { sayingOf } from './speech.ts';
import type { Weights } from './weights.ts';

const MOST_FEATURES = 3;
const LEAST_SHARE = 0.05;

interface Explained {
  readonly statement: Statement;
  readonly facts: SpeakerFacts;
  readonly grounds: Grounds;
  readonly body: string;
}

/** Why a statement was read as it was, decision by decision, in words. */
export function explainStatement(
  { statement, facts, grounds, body }: Explained,
  { lexicons, weights }: { lexicons: Lexicons; weights: Weights },
): readonly Reason[] {
  const behind = lexicons.places.statesIn(statement.speaker.text ?? '');
  const saying = readSaying(sayingOf(body, statement), behind, lexicons);
  return [
    { of: 'act', text: actText(statement, saying, weights, grounds) },
    { of: 'from', text: fromText(statement, facts) },
    { of: 'to', text: toText(statement, grounds) },
    { of: 'topics', text: topicsText(statement, grounds) },
    { of: 'diplomatic', text: diplomaticText(statement, facts) },
  ];
}

function actText({ acts }: Statement, saying: Saying, { heads }: Weights, { elaborated }: Grounds): string {
  const [act] = acts;
  if (!act) return 'None found';
  const bag = sayingBag(saying, { named: true });
  const features = shares(heads.acts, bag, act.id)
    .filter(({ weight }) => weight >= LEAST_SHARE)
    .slice(0, MOST_FEATURES)
    .map(({ name }) => featureWords(name));
  const by = saying.act === act.id ? [BY[saying.by]] : [];
  const before = elaborated === act.id ? ['it goes on from what the same voice said before'] : [];
  const frames = saying.by === 'verb' && saying.act === act.id ? framesOf(saying) : [];
  return `${ACTS[act.id].label} (${percent(act.p)}): ${[...by, ...before, ...frames, ...features].join('; ') || 'no ground stands out'}`;
}

const BY: Readonly<Record<Saying['by'], string>> = {
  verb: 'the writer’s verb names it',
  words: 'the words said amount to it',
  grammar: 'the grammar of the words said leans to it',
  nothing: 'nothing tells it',
};

const framesOf = ({ narrated, narration }: Saying): string[] =>
  narrated.chain.length === 0
    ? []
    : [`“${narration.trim()}” (${narrated.chain.map(({ frame }) => frame.group.id).join(' → ')})`];

function fromText({ from, speaker }: Statement, { country, post }: SpeakerFacts): string {
  if (from === null) return `No state: ${named(speaker.text)} speaks for none that is known`;
  if (country === from && post !== '') return `${countryName(from)}: the post held that day, ${post}`;
  return `${countryName(from)}: ${named(speaker.text)}, as the text has it`;
}

function toText({ to }: Statement, grounds: Grounds): string {
  if (to.length === 0) return `Nobody: ${grounds.nobody ?? 'no other state comes up'}`;
  return to.map((code) => `${countryName(code)}: ${grounds.target(code)}`).join('; ');
}

function topicsText({ topics }: Statement, grounds: Grounds): string {
  const likely = topics.filter(({ p }) => p >= LIKELY);
  if (likely.length === 0) return 'None of those configured';
  return likely.map(({ id, p }) => `${id} (${percent(p)}): ${grounds.topic(id)}`).join('; ');
}

function diplomaticText(
  { diplomatic, speaker, to, topics }: Statement,
  { inOffice, post }: SpeakerFacts,
): string {
  const office = inOffice === true ? `holds a post (${post})` : `is ${KIND[speaker.kind]}`;
  const voice = inOffice === false ? 'held no post that day' : office;
  const matter = [
    to.length > 0 ? 'speaks of another state' : '',
    topics.some(({ p }) => p >= LIKELY) ? 'on a topic' : '',
  ].filter((part) => part !== '');
  return `${percent(diplomatic)}: ${named(speaker.text)} ${[voice, ...matter].join(', ')}`;
}

const KIND: Readonly<Record<Statement['speaker']['kind'], string>> = {
  person: 'a person',
  office: 'an office',
  institution: 'an institution',
  government: 'a government',
  group: 'a group',
  anonymous: 'unnamed',
};

const named = (text: string | null): string => (text === null ? 'the speaker' : `“${text}”`);

const percent = (p: number): string => `${Math.round(100 * p)} %`;
