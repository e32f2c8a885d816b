/** What is kept of a wire's text once it was read: all, the paragraphs that statements touch, or their sentences. */
export const KEEP_POLICIES = ['full', 'excerpt', 'statements'] as const;

export type KeepPolicy = (typeof KEEP_POLICIES)[number];
