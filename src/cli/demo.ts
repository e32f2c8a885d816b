import type { DemoConfiguration } from '../config/configuration.ts';
import type { FeedSettings } from '../config/feeds-file.ts';
import { serveOnWires } from './on-wires.ts';
import { stopSignal } from './service.ts';
import type { Verb } from './verb.ts';

/** The real service on a fresh embedded file, reading two invented wires. */
export const demoWith = ({ wires, ...knowledge }: DemoConfiguration): Pick<Verb, 'run'> => ({
  async run(_words, terminal) {
    using stop = stopSignal();
    const on = { knowledge, wires, fileName: 'demo.sqlite', clock: Date.now, greeting };
    return await serveOnWires(on, terminal, stop);
  },
});

const greeting = (feeds: readonly FeedSettings[]): string => `Demarche, on two invented wires:
${feeds.map(({ wire, url }) => `  ${wire}  ${url}`).join('\n')}
It polls them as it would any other feed. Stories come, are updated and corrected over the next 40 seconds,
and what was said in them appears here: who, to whom, the words, the source.

Meanwhile try:  latest  ·  who sung-kim  ·  subscribe topic:talks  ·  subscriptions  ·  help  ·  quit

`;
