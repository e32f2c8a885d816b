/** The document's own entities, and how much they have grown to: against bombs. */
export interface Entities {
  readonly declared: Map<string, string>;
  expandedChars: number;
}

const MOST_EXPANDED_CHARS = 1_000_000;
const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Decodes XML's references and those the document declares. HTML's names, which feeds use undeclared, stay as
 * they are: what holds them is HTML, decoded later.
 */
export function decodeReferences(text: string, entities: Entities): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([\w.-]{1,64}));/g,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return namedReference(name, entities) ?? whole;
      return codePointText(hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)) ?? whole;
    },
  );
}

function namedReference(name: string, entities: Entities): string | undefined {
  if (Object.hasOwn(PREDEFINED, name)) return PREDEFINED[name];
  const declared = entities.declared.get(name);
  if (declared === undefined || entities.expandedChars > MOST_EXPANDED_CHARS) return undefined;
  entities.expandedChars += declared.length;
  return decodeReferences(declared, { declared: new Map(), expandedChars: 0 });
}

/** Numbers 128 to 159 mean Windows' characters wherever people write them (as HTML reads them, 13.2.5.80). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function codePointText(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80];
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}
