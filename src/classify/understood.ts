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

/** The states that diplomats mean by words that name none. */
export function understood({ from, content }: Words): readonly string[] {
  if (from === 'KP') return ENEMIES.test(content) ? ENEMIES_OF_PYONGYANG : [];
  if (ABDUCTIONS.test(content)) return ['KP'];
  if (from !== 'CN' && STATUS_QUO.test(content)) return ['CN'];
  if (from === null || !PARTNERS.includes(from)) return [];
  if (THREE.test(content)) return PARTNERS.filter((code) => code !== from);
  return from !== 'US' && OUR_ALLIES.test(content) ? ALLIES_OF_SEOUL_AND_TOKYO : [];
}

/** Pyongyang speaks of drills to both who hold them. Others' words on drills may be of any drills anywhere. */
export const holdersOfDrills = (
  { from, content }: Words,
  story: { readonly topics: ReadonlySet<string> },
): readonly string[] =>
  from === 'KP' && (DRILLS.test(content) || story.topics.has('alliance-drills')) ? ENEMIES_OF_PYONGYANG : [];
