import type { Person, PersonName, Position } from '../../model/person.ts';
import { countryName } from '../../people/countries.ts';
import { positionOn } from '../../people/look-up.ts';
import { monthText } from './time-text.ts';

/** The name as English texts write it, else in whatever script there is. */
export function personName({ id, names }: Person): string {
  const name = names['en'] ?? Object.values(names)[0];
  return name ? nameText(name, ' ') : id;
}

const UNSPACED = new Set(['ko', 'ja', 'zh', 'zh-CN', 'zh-TW']);

/** In other scripts and spellings, without the English name itself. */
export function otherNames({ names, aliases = {} }: Person): readonly string[] {
  const scripts = Object.entries(names).flatMap(([lang, name]) =>
    name && lang !== 'en'
      ? [nameText(name, UNSPACED.has(lang) && name.order === 'family-first' ? '' : ' ')]
      : [],
  );
  return [...new Set([...scripts, ...Object.values(aliases).flatMap((list) => list ?? [])])];
}

function nameText({ given, family, order }: PersonName, between: string): string {
  const parts = order === 'family-first' ? [family, given] : [given, family];
  return parts.filter((part) => part !== '').join(between);
}

/** "May 2021 – September 2023", "since May 2021"; empty where no source dates it. */
export function periodText({ from, to, successor }: Position): string {
  if (from !== undefined && successor)
    return `from ${monthText(from)} to ${monthText(successor.from)} at the latest, then ${successor.name}`;
  if (from === undefined) return typeof to === 'string' ? `until ${monthText(to)}` : '';
  if (to === null) return `since ${monthText(from)}`;
  return to === undefined ? `from ${monthText(from)}` : `${monthText(from)} – ${monthText(to)}`;
}

export function positionTitle({ title, org, country, at }: Position): string {
  const words = title['en'] ?? Object.values(title)[0] ?? org ?? countryName(at ?? country);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Dana Whitlock, State Department spokesperson": enough to choose between namesakes. */
export function personLine(person: Person, on: string): string {
  const position = positionOn(person, on) ?? person.positions[0];
  const after = position ? positionTitle(position) : countryName(person.country);
  return `${personName(person)}, ${after}`;
}
