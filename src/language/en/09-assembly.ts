import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import { QUOTED, type Quotation, type Sentence, type Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution } from './attribution.ts';
import { circumstancesOf } from './circumstances.ts';
import { isHeading } from './headings.ts';
import { leadingPhrase } from './leading-phrase.ts';
import { introducer, narratedSubject } from './narration.ts';
import { documentDraft } from './printed-documents.ts';
import { isQuotedName } from './quoted-names.ts';
import { innerOf, quotationsIn, segmentOf, spanOf } from './said-spans.ts';
import { isScareQuote } from './scare-quotes.ts';
import { signature } from './signatures.ts';
import { type Turn, turnDraft } from './transcripts.ts';

/** Puts statements together over sentences and paragraphs: quotations that float, and those that go on. */
export class Assembly {
  readonly drafts: Draft[] = [];
  readonly #body: string;
  /** The last statement, if nothing but quotations came after it. */
  #current: Draft | undefined;
  #inParagraph = false;
  /** The last narrated sentence of this paragraph, where nobody has spoken in it. */
  #narrated: readonly Token[] | undefined;
  #sentence = -1;
  /** Who was about to speak when the paragraph ended: "Orsk told reporters:". */
  #introduced: Span | undefined;

  constructor(body: string) {
    this.#body = body;
  }

  beginParagraph(): void {
    this.#inParagraph = false;
    this.#narrated = undefined;
  }

  /** A turn of a transcript; who asks says nothing. */
  addTurn(turn: Turn, paragraph: number): Draft | undefined {
    this.addPrinted();
    if (turn.asks) return undefined;
    const draft = turnDraft(turn, paragraph, this.#sentence);
    this.drafts.push(draft);
    return draft;
  }

  /** The sentence that announces a document, and the statement that the document is. */
  addDocument(tokens: readonly Token[], paragraph: number, speaker: Phrase): Draft {
    this.addPrinted();
    const draft = documentDraft(tokens, speaker, { paragraph, sentence: this.#sentence });
    this.drafts.push(draft);
    return draft;
  }

  /** A sentence of a document or a turn: nobody's narration. */
  addPrinted(): void {
    this.#sentence++;
    this.#current = undefined;
    this.#introduced = undefined;
  }

  add({ tokens, classes, paragraph }: Sentence, attributions: readonly Attribution[]): void {
    this.#sentence++;
    if (this.#sign(tokens, paragraph)) return;
    const made = attributions.map((attribution) => this.#make(tokens, paragraph, attribution));
    const isBare = tokens.every(
      ({ kind, text }) => kind === 'quotation' || (kind === 'mark' && text !== ':'),
    );
    if (classes & QUOTED) {
      const used = attributions.flatMap(({ contents }) => quotationsIn(tokens, contents));
      for (const token of tokens)
        if (token.kind === 'quotation' && !used.includes(token))
          this.#float(tokens, token, paragraph, isBare);
    }
    if (made.length > 0) {
      this.#current = made.find(({ quotes }) => quotes.length > 0) ?? made[0];
    } else if (!isBare) this.#current = this.#inParagraph ? this.#current : undefined;
    this.#inParagraph = true;
    if (!isBare && made.length === 0) this.#narrated = tokens;
    const speaker = tokens.at(-1)?.text === ':' ? introducer(tokens, attributions) : undefined;
    this.#introduced = speaker && spanOf(tokens, speaker);
  }

  /** Gives the words that floated in the paragraph before to whom this one names. */
  #sign(tokens: readonly Token[], paragraph: number): boolean {
    const current = this.#current;
    const phrase = current && !this.#inParagraph ? signature(tokens) : undefined;
    if (!phrase || current?.sieve !== 'floating' || current.paragraph !== paragraph - 1) return false;
    const signed = { ...current, sieve: 'signed', mention: spanOf(tokens, phrase), follows: undefined };
    this.drafts[this.drafts.indexOf(current)] = signed;
    this.#current = undefined;
    return true;
  }

  #make(tokens: readonly Token[], paragraph: number, attribution: Attribution): Draft {
    const { base, cue, speaker, addressee, contents, sieve, via } = attribution;
    const draft: Draft = {
      paragraph,
      sentence: this.#sentence,
      sieve,
      base,
      cue: spanOf(tokens, cue),
      mention: speaker && spanOf(tokens, speaker),
      addressee: addressee && spanOf(tokens, addressee),
      segments: contents.map((content) => segmentOf(tokens, content)).filter(([start, end]) => start < end),
      quotes: this.#saidIn(tokens, contents).flatMap(innerOf),
      follows: undefined,
      via: via.map((phrase) => spanOf(tokens, phrase)),
      denied: attribution.denied ?? false,
      ...circumstancesOf(tokens, attribution),
    };
    this.drafts.push(draft);
    return draft;
  }

  #isHeading(tokens: readonly Token[], quotation: Quotation): boolean {
    const isAlone = !this.#inParagraph && tokens.filter(({ kind }) => kind === 'quotation').length === 1;
    return isAlone && isHeading(this.#body, quotation);
  }

  /** The quotations of what was said, but for names. */
  #saidIn(tokens: readonly Token[], contents: readonly Phrase[]): Token[] {
    return quotationsIn(tokens, contents).filter(
      (token) => !isQuotedName(this.#body, tokens, tokens.indexOf(token)),
    );
  }

  #narrator(): Span | undefined {
    const tokens = this.#narrated ?? [];
    const subject = leadingPhrase(tokens);
    return subject && spanOf(tokens, subject);
  }

  /** A quotation without a subject of its own is whoever's spoke before in the paragraph, or else acted in it. */
  #mentionHere(isBare: boolean, paragraph: number): Span | undefined {
    const current = this.#current;
    if (isBare) return current ? undefined : this.#narrator();
    return current?.paragraph === paragraph ? current.mention : undefined;
  }

  #float(tokens: readonly Token[], token: Token, paragraph: number, isBare: boolean): void {
    const { quotation } = token;
    if (!quotation || quotation.inner[0] >= quotation.inner[1]) return;
    const current = this.#current;
    if (current && isBare && (quotation.resumes || current.paragraph === paragraph)) {
      current.segments.push(quotation.inner);
      current.quotes.push(quotation.inner);
      return;
    }
    if (isBare ? this.#isHeading(tokens, quotation) : isScareQuote(this.#body, tokens, token)) return;
    const at = tokens.indexOf(token);
    const lead = isBare ? undefined : narratedSubject(tokens, at);
    const introduced = isBare ? this.#introduced : undefined;
    const draft: Draft = {
      paragraph,
      sentence: this.#sentence,
      sieve: sieveOf(isBare, introduced),
      base: '',
      cue: undefined,
      mention: introduced ?? (lead ? spanOf(tokens, lead) : this.#mentionHere(isBare, paragraph)),
      addressee: undefined,
      segments: [quotation.inner],
      quotes: [quotation.inner],
      follows: isBare && !introduced ? current : undefined,
      via: [],
      ...NOWHERE,
    };
    this.drafts.push(draft);
    if (isBare) this.#current = draft;
  }
}

const NOWHERE = { day: undefined, medium: undefined, venue: undefined } as const;

function sieveOf(isBare: boolean, introduced: Span | undefined): string {
  if (introduced) return 'quote';
  return isBare ? 'floating' : 'stray';
}
