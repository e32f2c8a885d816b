/** The targets of a Link header by relation (RFC 8288), the first of each, as whole addresses. */
export function linkRelations(header: string, base: string): ReadonlyMap<string, string> {
  const relations = new Map<string, string>();
  for (const [, target = '', parameters = ''] of header.matchAll(/<([^>]{1,2000})>((?:\s*;[^,<]*)*)/g)) {
    const names = /;\s*rel\s*=\s*"?([^";]+)/i.exec(parameters)?.[1]?.toLowerCase().split(/\s+/) ?? [];
    if (!URL.canParse(target, base)) continue;
    for (const name of names) if (!relations.has(name)) relations.set(name, new URL(target, base).href);
  }
  return relations;
}
