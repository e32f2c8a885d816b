import type { RevisionKind, RevisionMark } from '../model/revision.ts';

/** One convention: what it looks like at a title's start (or end), and what it says. */
interface Convention {
  readonly pattern: RegExp;
  /** undefined: a label that says nothing of the version, as "(News Focus)". */
  readonly kind?: Exclude<RevisionKind, 'none'>;
  /** From what the pattern's group holds; `FIRST` where absent. */
  readonly rank?: (group: string | undefined) => number;
}

const FLASH = 0;
const FIRST = 1;
/** "(LEAD)" is the first lead, "(2nd LD)" the second. */
const lead = (number: string | undefined): number => FIRST + Number.parseInt(number ?? '1', 10);

/** Yonhap, Kyodo, Reuters, AP, dpa and Yonhap's Korean service, as their titles show them. */
const CONVENTIONS: readonly Convention[] = [
  { pattern: /^(?:\(URGENT\)|(?:URGENT|FLASH|BULLETIN|ALERT)(?::|-| -))/, kind: 'urgent', rank: () => FLASH },
  { pattern: /^[[(<](?:속보|긴급)[\])>]|^속보\s*[:-]/u, kind: 'urgent', rank: () => FLASH },
  { pattern: /^[[(<]1보[\])>]|[[(<]1보[\])>]$/u, kind: 'urgent', rank: () => FLASH },
  { pattern: /^[[(<]([2-9])보[\])>]|[[(<]([2-9])보[\])>]$/u, kind: 'lead', rank: lead },
  { pattern: /^[[(<]종합(?:([2-9])보)?[\])>]|[[(<]종합(?:([2-9])보)?[\])>]$/u, kind: 'lead', rank: lead },
  { pattern: /^\((?:(\d+)(?:st|nd|rd|th) )?(?:LEAD|LD)\)/i, kind: 'lead', rank: lead },
  { pattern: /^(\d+)(?:ST|ND|RD|TH) (?:LEAD|LD)\b[:-]?/i, kind: 'lead', rank: lead },
  { pattern: /^(?:LEAD|LD):/, kind: 'lead', rank: lead },
  { pattern: /^(?:UPDATE|WRAPUP) (\d+)\s*-/, kind: 'lead', rank: lead },
  { pattern: /^(?:UPDATED?:|\(UPDATED?\))/, kind: 'lead', rank: lead },
  {
    pattern: /^\((?:CORRECTED|CORRECTION|CORRECTS?)\)|^(?:OFFICIAL[ -])?CORRECT(?:ED|ION)(?:\s*-|:)/i,
    kind: 'correction',
  },
  { pattern: /\((?:CORRECTED|CORRECTION)\)$|\s-\s?CORRECTED$/i, kind: 'correction' },
  { pattern: /^[[(<](?:고침|정정|바로잡습니다)[\])>]|[[(<](?:고침|정정)[\])>]$/u, kind: 'correction' },
  { pattern: /^(?:REFILE\s*[-:]|\(REFILE\))/, kind: 'refile' },
  { pattern: /^(?:(?:RPT|REPEAT)\s*[-:]|\((?:RPT|REPEAT)\))|^[[(<]재송[\])>]/u, kind: 'repeat' },
  {
    pattern: /^(?:STORY )?WITHDRAWN(?:\s*[-:]|$)|^\((?:STORY )?WITHDRAWN\)|\((?:STORY )?WITHDRAWN\)$/,
    kind: 'withdrawal',
  },
  { pattern: /^(?:(?:BULLETIN|MANDATORY) )?KILL(?:\s*[-:]|$)|^\(KILL\)/, kind: 'withdrawal' },
  { pattern: /^[[(<](?:전문취소|기사취소)[\])>]/u, kind: 'withdrawal' },
  // A hold asks to wait: it is neither a correction nor a withdrawal.
  { pattern: /^(?:HOLD\s*[-:]|\(HOLD\))/ },
  {
    pattern:
      /^\((?:News Focus|News Analysis|Feature|Interview|Exclusive|Profile|Analysis|(?:Yonhap|Kyodo) \w+|EDITORIAL[^)]*)\)/i,
  },
  {
    pattern: /^(?:EXCLUSIVE|BRIEF|FACTBOX|ANALYSIS|TIMELINE|INTERVIEW|NEWSMAKER|INSIGHT|EXPLAINER|FOCUS)\s*-/,
  },
  { pattern: /^[[<](?:단독|인터뷰|르포|특파원)[\]>]/u },
];

/** From weakest to strongest: a corrected second lead is a correction. */
const STRENGTH: readonly RevisionKind[] = [
  'none',
  'urgent',
  'lead',
  'repeat',
  'refile',
  'correction',
  'withdrawal',
];

/** "(ATTN: CORRECTS speaker in para 4)", "Eds: ...", "(고침)": lines to editors stand at the top. */
const NOTE = /^\s*\(?(?:ATTN|Eds?|EDS)\s*[.:]+\s*([^)\n]+)\)?/;
const NOTES: readonly (readonly [RegExp, RevisionKind])[] = [
  [/\b(?:withdraw[ns]?|kills?|eliminates?)\b/i, 'withdrawal'],
  [/\bcorrect(?:s|ed|ing|ion)\b/i, 'correction'],
  [/\b(?:refiles?|fixes (?:typo|format|headline)\w*)\b/i, 'refile'],
  [/\b(?:updates?|adds?|recasts?|changes?|leads? throughout)\b/i, 'lead'],
];

/** What title and first line say of this version. Titles without a known mark are of kind `none`. */
export function readRevisionMark({
  title = '',
  body = '',
}: {
  title?: string | undefined;
  body?: string;
}): RevisionMark {
  let bareTitle = title.trim();
  let kind: RevisionKind = 'none';
  let rank: number | undefined;
  for (let found = nextMark(bareTitle); found; found = nextMark(bareTitle)) {
    bareTitle = found.rest;
    if (found.kind) kind = stronger(kind, found.kind);
    if (found.rank !== undefined) rank = Math.max(rank ?? FLASH, found.rank);
  }
  const note = NOTE.exec(body)?.[1]?.trim();
  if (note !== undefined) kind = stronger(kind, NOTES.find(([pattern]) => pattern.test(note))?.[1] ?? 'none');
  return { kind, rank: rank ?? FIRST, bareTitle, note };
}

interface Found {
  readonly kind: Convention['kind'];
  readonly rank: number | undefined;
  readonly rest: string;
}

function nextMark(title: string): Found | undefined {
  for (const { pattern, kind, rank } of CONVENTIONS) {
    const match = pattern.exec(title);
    if (!match) continue;
    const rest = (title.slice(0, match.index) + title.slice(match.index + match[0].length)).trim();
    // A title that is all mark ("STORY WITHDRAWN") has no other words.
    return { kind, rank: rank?.(match[1] ?? match[2]), rest };
  }
  return undefined;
}

const stronger = (a: RevisionKind, b: RevisionKind): RevisionKind =>
  STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a;
