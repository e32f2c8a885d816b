const ADDRESS = /[(<[]?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*[)>\]]?/g;

/** The name in `name (address)`, `address (name)` or `name <address>`; the address where there is no name. */
export function personName(text: string): string | undefined {
  const whole = text.replace(/\s+/g, ' ').trim();
  const name = whole
    .replace(ADDRESS, ' ')
    .replace(/^\s*\(([^()]*)\)\s*$/, '$1')
    .replace(/^[\s"']+|[\s"',;]+$/g, '')
    .replace(/\s+/g, ' ');
  return name || whole || undefined;
}
