/** First in, first out, at a constant cost each: an array's own `shift` moves all that stand behind. */
export interface Queue<T> {
  first(): T | undefined;
  push(one: T): void;
  shift(): void;
}

/** Below this the gone ones are not worth a copy. */
const FEWEST_GONE = 1024;

export function createQueue<T>(): Queue<T> {
  let waiting: (T | undefined)[] = [];
  let gone = 0;
  return {
    first: () => waiting[gone],
    push: (one) => void waiting.push(one),
    shift() {
      if (gone === waiting.length) return;
      waiting[gone++] = undefined;
      if (gone < FEWEST_GONE || gone < waiting.length / 2) return;
      waiting = waiting.slice(gone);
      gone = 0;
    },
  };
}
