/** Names that servers write and the Encoding Standard does not list. */
const ALIASES: Readonly<Record<string, string>> = {
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  uhc: 'euc-kr',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp950: 'big5',
  'latin-1': 'iso-8859-1',
  tis620: 'windows-874',
  utf8mb4: 'utf-8',
};

/** How far into a document a declaration is looked for, in bytes. HTML says 1024; pages write it later. */
const HEAD_BYTES = 4096;

/**
 * The charsets a document is said to be in, by the names of the Encoding Standard: Content-Type header, XML
 * declaration, HTML's `meta`. Unknown names are left out.
 */
export function declaredCharsets(bytes: Uint8Array, contentType: string | undefined): readonly string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const names = [
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1],
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1],
    /<meta[^>]*?\scharset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1],
    /<meta[^>]*?content\s*=\s*["'][^"'>]*?charset=([\w.:-]+)/i.exec(head)?.[1],
  ];
  const known = names.map((name) => (name === undefined ? undefined : knownCharset(name.toLowerCase())));
  return [...new Set(known.filter((name) => name !== undefined))];
}

function knownCharset(name: string): string | undefined {
  try {
    return new TextDecoder(ALIASES[name] ?? name).encoding;
  } catch {
    return undefined;
  }
}
