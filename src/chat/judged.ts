import type { FindOutcome, SendOutcome } from '../model/chat.ts';

export type Unsent = Exclude<SendOutcome, { kind: 'sent' }>;

/** What an error of a platform's library means. */
export interface Judged {
  readonly outcome: Unsent;
  /** The token is no longer taken: nothing more can be done with it. */
  readonly refused: boolean;
}

export const unsent = (outcome: Unsent): Judged => ({ outcome, refused: false });

/** Failed, not permanent: the destination is not to blame. */
export const refusal = (message: string): Judged => ({
  outcome: { kind: 'failed', message },
  refused: true,
});

export const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Sends; an error is judged, and one that refuses the token is told to the connection. @param act answers the post's id */
export async function sendJudged(
  act: () => Promise<string>,
  { judge, refuse }: { readonly judge: (error: unknown) => Judged; readonly refuse: () => void },
): Promise<SendOutcome> {
  try {
    return { kind: 'sent', messageId: await act() };
  } catch (error) {
    const { outcome, refused } = judge(error);
    if (refused) refuse();
    return outcome;
  }
}

/** An error of looking for a post, judged: a refusal stays one, anything else may pass. */
export function cannotFind({ outcome }: Judged): FindOutcome {
  const message = `Cannot read the channel back: ${'message' in outcome ? outcome.message : outcome.kind}`;
  return { kind: outcome.kind === 'permanent' ? 'unknown' : 'later', message };
}
