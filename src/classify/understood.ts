import type { Story } from './story.ts';
import { weightiest } from './the-two.ts';

interface Words {
  readonly from: string | null;
  readonly content: string;
}

/** Three whose ministers meet as "the three sides"; Seoul and Tokyo are each an ally of Washington. */
const PARTNERS = ['US', 'KR', 'JP'];
const ALLIES_OF_SEOUL_AND_TOKYO = ['US'];
/** What Pyongyang calls Seoul and Washington when it names neither, and what it holds against both. */
const ENEMIES_OF_PYONGYANG = ['US', 'KR'];

const ENEMIES = /\b(?:enem(?:y|ies)|puppets?|foes)\b/i;
const DRILLS = /\b(?:allies|drills?|exercises?|rehearsals?|war games?)\b/i;
const OUR_ALLIES = /\b(?:the|our) (?:allies|alliance)\b/i;
const THREE = /\btrilateral\b|\bthree(?:-way| (?:countries|sides|nations|partners))\b/i;
/** The phrase of communiqués for Beijing's conduct at sea. */
const STATUS_QUO = /\bstatus quo\b.*\b(?:South China Sea|East China Sea|Taiwan|Indo-Pacific)\b/is;

/** "The abductions issue" is Tokyo's with Pyongyang. */
const ABDUCTIONS = /\babductions? issue\b|\babductees\b|\babductions? of (?:its|Japanese)\b/i;

/** The three European parties to the nuclear deal with Iran. */
const TROIKA = /\b(?:European (?:troika|trio)|E3|three European (?:powers|parties|countries))\b/;
const THE_TROIKA = ['DE', 'FR', 'GB'];
/** Sites of weapons programmes that wires name without their state. */
const SITES: readonly (readonly [string, RegExp])[] = [
  ['KP', /\b(?:Punggye-ri|Yongbyon|Sohae|Tongchang-ri|Sinpo)\b/],
  ['IR', /\b(?:Natanz|Fordow|Bushehr|Isfahan)\b/],
];

/** Who holds drills in Korea defends them against Pyongyang. */
const DEFENSIVE_DRILL =
  /\b(?:drills?|exercises?|training)\b.{0,40}\bdefensive\b|\bdefensive (?:drills?|exercises?)\b/i;

/** The states that diplomats mean by words that name none. */
export function understood({ from, content }: Words): readonly string[] {
  if (from === 'KP') return ENEMIES.test(content) ? ENEMIES_OF_PYONGYANG : [];
  if (ABDUCTIONS.test(content)) return ['KP'];
  if (TROIKA.test(content)) return THE_TROIKA.filter((code) => code !== from);
  const site = SITES.find(([state, names]) => state !== from && names.test(content));
  if (site) return [site[0]];
  if (from !== 'CN' && STATUS_QUO.test(content)) return ['CN'];
  if (from === null || !PARTNERS.includes(from)) return [];
  if (THREE.test(content)) return PARTNERS.filter((code) => code !== from);
  if (from !== 'JP' && DEFENSIVE_DRILL.test(content)) return ['KP'];
  return from !== 'US' && OUR_ALLIES.test(content) ? ALLIES_OF_SEOUL_AND_TOKYO : [];
}

/** Pyongyang speaks of drills to both who hold them. Others' words on drills may be of any drills anywhere. */
export const holdersOfDrills = (
  { from, content }: Words,
  story: { readonly topics: ReadonlySet<string> },
): readonly string[] =>
  from === 'KP' && (DRILLS.test(content) || story.topics.has('alliance-drills')) ? ENEMIES_OF_PYONGYANG : [];

/** Those against whom, or against whose friends, Washington has sanctions proposed and imposed. */
const AGAINST_SANCTIONS: ReadonlySet<string> = new Set(['CN', 'RU', 'KP', 'IR']);
const UNWELCOME_SANCTIONS =
  /\bunilateral (?:coercive measures|sanctions)\b|\bsanctions\b.{0,30}\b(?:not|never|no)\b|\b(?:oppos|reject)\w*\s.{0,30}\bsanctions\b/i;
/** "Enforce existing sanctions": on those who are under them. */
const ENFORCED =
  /\b(?:enforc\w+|implement\w*|comply\w* with|uphold\w*|tighten\w*)\s(?:\S+\s){0,3}sanctions\b/i;
const UNDER_SANCTIONS: ReadonlySet<string> = new Set(['KP', 'IR', 'RU']);

/** Whose sanctions they are, or whom they are for. */
export function blamedForSanctions({ from, content }: Words, story: Story): readonly string[] {
  if (from === null) return [];
  if (AGAINST_SANCTIONS.has(from))
    return UNWELCOME_SANCTIONS.test(content) && story.states.has('US') ? ['US'] : [];
  return ENFORCED.test(content)
    ? weightiest(story)
        .filter((code) => UNDER_SANCTIONS.has(code))
        .slice(0, 1)
    : [];
}
