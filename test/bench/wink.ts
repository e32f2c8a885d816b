import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

/** wink-nlp's sentences and part-of-speech tags. @returns how many tags it gave a text */
export function createWink(): (text: string) => number {
  const nlp = winkNlp(model, ['sbd', 'pos']);
  const { its } = nlp;
  return (text) => {
    const doc = nlp.readDoc(text);
    return doc.sentences().length() + doc.tokens().out(its.pos).length;
  };
}
