import type { Topic } from '../../model/topic.ts';

/** What readers call a topic; its id where the configuration no longer has it. */
export const topicLabel = (id: string, topics: readonly Topic[]): string =>
  topics.find((topic) => topic.id === id)?.label.en ?? id;
