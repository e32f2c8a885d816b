import { expect, it } from 'vitest';
import { loadTraining } from '../../scripts/train/load.ts';
import { elaborated } from '../../src/classify/elaborated.ts';
import { readSaying } from '../../src/classify/saying.ts';
import type { ActId } from '../../src/model/act.ts';
import type { StatementKind } from '../../src/model/statement.ts';

const { lexicons } = loadTraining('.');

const IMAGE = 'A gull has two wings';

interface Case {
  readonly content: string;
  readonly kind: StatementKind;
  readonly before: ActId;
  readonly p: number;
  readonly act: ActId | undefined;
}

it.each<Case>([
  { content: IMAGE, kind: 'direct', before: 'reject', p: 0.9, act: 'reject' },
  { content: IMAGE, kind: 'direct', before: 'reject', p: 0.4, act: undefined },
  { content: IMAGE, kind: 'direct', before: 'consult-meet', p: 0.9, act: undefined },
  { content: IMAGE, kind: 'indirect', before: 'reject', p: 0.9, act: undefined },
  { content: 'We condemn the landing', kind: 'direct', before: 'reject', p: 0.9, act: undefined },
])('takes “$content” ($kind) after $before at $p for $act', ({ content, kind, before, p, act }) => {
  const saying = readSaying({ content, narration: 'said', verb: 'said' }, new Set(['PE']), lexicons);
  expect(elaborated(saying, { kind }, { acts: [{ id: before, plover: null, p }] })).toBe(act);
});
