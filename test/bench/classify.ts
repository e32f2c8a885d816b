import { loadClassifier } from '../../src/cli/load-classifier.ts';

/** Sentences a second on one core, over a few hundred different ones. `npx node test/bench/classify.ts` */
const ACTORS = [
  'Norway',
  'The Peruvian government',
  "Kenya's foreign minister",
  'The United Nations',
  'Seoul',
];
const DEEDS = [
  'said on Monday that it would lift the sanctions it imposed last year on',
  'condemned the shelling of a border town by troops from',
  'refused to resume talks on the disputed river unless an apology came from',
  'sent two planes with tents and medicine to flood victims in',
  'expelled three diplomats after an inquiry into espionage by',
  'urged both sides to show restraint after the arrest of a journalist in',
];
const TARGETS = [
  'Chile',
  'the Malian army',
  'Vietnam',
  "Portugal's embassy",
  'a rebel group',
  'Pyongyang',
  'Oman',
];

const sentences = ACTORS.flatMap((actor) =>
  DEEDS.flatMap((deed) => TARGETS.map((target) => ({ actor, text: `${actor} ${deed} ${target}.`, target }))),
).map(({ actor, text, target }) => ({
  text,
  source: [0, actor.length] as const,
  target: [text.length - 1 - target.length, text.length - 1] as const,
}));

const ROUNDS = 100;
const WARM_UP = 10;
const classifier = loadClassifier('config');
let [started, startedCpu] = [0, process.cpuUsage()];
for (let round = -WARM_UP; round < ROUNDS; round++) {
  if (round === 0) [started, startedCpu] = [performance.now(), process.cpuUsage()];
  for (const sentence of sentences) classifier.sentence(sentence);
}
const count = ROUNDS * sentences.length;
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(startedCpu);
const cpuSeconds = (user + system) / 1e6;
console.log(
  `${Math.round(count / cpuSeconds)} sentences per second of one core (${sentences.length} different)`,
);
console.log(`${Math.round(count / seconds)} a second by the clock, with whatever else the machine does`);
