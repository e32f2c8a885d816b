import { Parser } from 'htmlparser2';

/** How much a page would take to read as a document. */
export interface PageExtent {
  /** Elements, comments, declarations and pieces of text. */
  readonly nodes: number;
  readonly depth: number;
}

/**
 * Counts in one pass and builds nothing. Stops at the limits, past which its own time would grow faster than the page.
 */
export function pageExtent(html: string, most: PageExtent): PageExtent {
  // Comments and declarations, of which the parser that builds the document may see more than this one.
  let nodes = html.split('<!').length - 1;
  let depth = 0;
  let deepest = 0;
  let isRaw = false;
  const count = (more: number): void => {
    nodes += more;
    if (nodes > most.nodes || deepest > most.depth) parser.pause();
  };
  const handler = {
    onopentagname(name: string) {
      isRaw = name === 'script' || name === 'style';
      depth++;
      deepest = Math.max(deepest, depth);
      count(1);
    },
    ontext(text: string) {
      // The parser that builds the document makes a piece of each reference.
      count(isRaw ? 1 : text.split('&').length);
    },
    onclosetag(name: string, isImplied: boolean) {
      isRaw = false;
      // A link ends one that was left open, but not for the parser that builds the document.
      if (!(isImplied && name === 'a')) depth--;
    },
  };
  const parser = new Parser(handler, { decodeEntities: false });
  parser.end(html);
  return { nodes, depth: deepest };
}
