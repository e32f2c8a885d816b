/** Milliseconds since the epoch, UTC. Handed in, so that nothing pure reads the time. */
export type Clock = () => number;
