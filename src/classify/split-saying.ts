import type { SayingText } from './saying.ts';

const QUOTED = /["“]([^"”]{12,})["”]/g;
const SAID_AFTER =
  /^(.{15,}?),\s((?:[^,]{0,70}\s)?(?:said|says|added|told [^,]+|noted|wrote|according to [^,]+)(?:\s[^,]{0,60})?)\.?$/;
const SAID_BEFORE =
  /^(.{0,160}?\b(?:said|says|added|announced|stated|told \w+(?: \w+)?|insisted|argued|noted|explained|maintained|declared|indicated|confirmed|reported|signalled|signaled|suggested))\b(?: that)? (.+)$/;

/** Takes a reported sentence apart where nobody has marked what was said; undefined where nothing was. */
export function splitSaying(text: string): SayingText | undefined {
  const quoted = [...text.matchAll(QUOTED)].map((match) => match[1] ?? '');
  if (quoted.length > 0) return told(quoted.join('\n'), text.replace(QUOTED, ' ').trim());
  const after = SAID_AFTER.exec(text);
  if (after) return told(after[1], after[2]);
  const before = SAID_BEFORE.exec(text);
  return before ? told(before[2], before[1]) : undefined;
}

const told = (content = '', narration = ''): SayingText => ({ content, narration, verb: narration });
