import type { WireDocument } from '../wire-document.ts';
import { declaredCharsets } from './declared-charsets.ts';
import { guessCharset } from './guess-charset.ts';

/** Charsets in which any bytes are text: their declaration proves nothing. */
const ANYTHING_GOES: ReadonlySet<string> = new Set(['windows-1252', 'iso-8859-1', 'us-ascii']);

/**
 * The text of a document. In this order: a byte-order mark; UTF-8 where it is valid but for slips (a wrong
 * declaration changes nothing about that); what header and document declare, where it holds; what its letters
 * look like. Never throws: what cannot be read becomes U+FFFD.
 */
export function decodeDocument({ bytes, contentType }: WireDocument): string {
  const marked = markedCharset(bytes);
  if (marked !== undefined) return decode(bytes, marked);
  const declared = declaredCharsets(bytes, contentType);
  const escaped = declared.find((charset) => charset === 'iso-2022-jp');
  if (escaped !== undefined) return decode(bytes, escaped);
  const asUtf8 = decode(bytes, 'utf-8');
  if (isMostlyWhole(asUtf8)) return asUtf8;

  for (const charset of declared) {
    if (ANYTHING_GOES.has(charset) || charset.startsWith('utf-16')) continue;
    const text = decodeStrictly(bytes, charset);
    if (text !== undefined) return text;
  }
  return decode(bytes, guessCharset(bytes, declared));
}

/** A byte-order mark, or UTF-16 without one: its first character is `<` or `{`. */
function markedCharset([first = 0, second = 0, third = 0]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && (first === 0x3c || first === 0x7b)) return 'utf-16le';
  if (first === 0 && (second === 0x3c || second === 0x7b)) return 'utf-16be';
  return undefined;
}

/** Text of another charset is hardly ever valid UTF-8, not even for a sentence. */
function isMostlyWhole(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken === 0 || broken * 5 < (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0);
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);
