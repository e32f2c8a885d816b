import type { Classifier } from '../classify/classifier.ts';
import type { SpeakerFacts } from '../classify/speaker-facts.ts';
import type { ArticleText } from '../model/article.ts';
import type { Party } from '../model/party.ts';
import type { Reason } from '../model/reason.ts';
import type { Statement, Utterance } from '../model/statement.ts';
import { displayName } from '../people/name-forms.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { factsOf } from './classify-with.ts';

export type Explainer = (article: ArticleText, utterances: readonly Utterance[]) => readonly Explained[];

/** Each of an article's statements again, with why it is read so. */
export function explainWith(classifier: Classifier, people: PeopleIndex): Explainer {
  return (article, utterances) => {
    const on = article.publishedAt?.slice(0, 10);
    const story = classifier.story(article);
    const explained: Explained[] = [];
    for (const utterance of utterances) {
      const facts = factsOf(utterance.speaker, people, on);
      const earlier = explained.map(({ statement }) => statement);
      const { statement, why } = classifier.explain(story, utterance, { facts, earlier });
      explained.push({ statement, why: [speakerReason(utterance.speaker, people, facts), ...why] });
    }
    return explained;
  };
}

export interface Explained {
  readonly statement: Statement;
  readonly why: readonly Reason[];
}

function speakerReason(party: Party, people: PeopleIndex, { post }: SpeakerFacts): Reason {
  const { id, text, candidates, members, p } = party;
  const written = text === null ? 'Whoever spoke before' : `“${text}”`;
  const person = id === null ? undefined : people.byId(id);
  if (person) {
    const held = post === '' ? '' : `, ${post} that day`;
    return { of: 'speaker', text: `${written} is ${displayName(person)}${held} (${Math.round(100 * p)} %)` };
  }
  if (members.length > 0) return { of: 'speaker', text: `${written} are ${members.join(', ')}` };
  const perhaps = candidates.map((one) => one.id).join(', ');
  if (perhaps !== '') return { of: 'speaker', text: `${written} may be ${perhaps}: too close to choose` };
  return { of: 'speaker', text: `${written} is in no registry` };
}
