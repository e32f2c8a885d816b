import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../src/classify/corpus.ts';
import { readTopicsFile } from '../src/config/topics-file.ts';
import { ACT_IDS, PLOVER_ROOTS } from '../src/model/act.ts';

const topicIds = new Set(readTopicsFile('config/topics.yaml').map(({ id }) => id));
const files = readdirSync('corpus').filter((name) => /^(statements|events)-\d+\.tsv$/.test(name));
const rows = files.flatMap((name) => readCorpus(readFileSync(join('corpus', name), 'utf8'), name));
const events = rows.filter(({ kind }) => kind === 'event');
const statements = rows.filter(({ kind }) => kind === 'statement');

it('marks one actor and one target, one after the other, in every event', () => {
  const wrong = events.filter(({ source, target }) => {
    if (source === undefined || target === undefined) return true;
    return source[0] < target[1] && target[0] < source[1];
  });
  expect(wrong.map(({ text }) => text)).toEqual([]);
});

it('leaves no mark half open in a text', () => {
  expect(rows.filter(({ text }) => /[<>]/.test(text)).map(({ text }) => text)).toEqual([]);
});

it('gives every event a root and every statement an act', () => {
  expect(events.filter(({ plover }) => plover === undefined)).toEqual([]);
  expect(statements.filter(({ acts }) => acts.length === 0)).toEqual([]);
});

it('knows every topic', () => {
  expect(rows.flatMap(({ topics }) => topics).filter((id) => !topicIds.has(id))).toEqual([]);
});

it('has no text twice', () => {
  const texts = rows.map(({ text }) => text.toLowerCase());
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
});

describe('has enough of each label to learn from', () => {
  it.each(ACT_IDS)('statements of %s', (id) => {
    expect(statements.filter(({ acts }) => acts[0] === id).length).toBeGreaterThanOrEqual(40);
  });

  it.each(PLOVER_ROOTS)('events of %s', (id) => {
    expect(events.filter(({ plover }) => plover === id).length).toBeGreaterThanOrEqual(70);
  });

  it.each([...new Set(statements.flatMap(({ topics }) => topics))])('statements on %s', (id) => {
    expect(statements.filter(({ topics }) => topics.includes(id)).length).toBeGreaterThanOrEqual(25);
  });
});
