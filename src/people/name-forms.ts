import type { Person, PersonName } from '../model/person.ts';
import { fold } from './fold.ts';

/**
 * How sure a form means the person, best first: as their own language's press writes it; another
 * name in the registry; family and given name the other way round; without the middle names.
 */
export type FormKind = 'written' | 'alias' | 'reversed' | 'short';

export interface NameForm {
  readonly text: string;
  readonly kind: FormKind;
  /** Language code of the name or alias. */
  readonly language: string;
}

/** Every form of a person's name in every language, without repetitions; the surest kind of each. */
export function nameForms(person: Person): readonly NameForm[] {
  const forms: NameForm[] = [];
  for (const [language, name] of Object.entries(person.names))
    if (name) forms.push({ text: writtenName(name, language), kind: 'written', language });
  for (const [language, aliases] of Object.entries(person.aliases ?? {}))
    for (const text of aliases ?? []) forms.push({ text, kind: 'alias', language });
  for (const [language, name] of Object.entries(person.names)) {
    if (!name || name.given === '') continue;
    forms.push({ text: writtenName(reversed(name), language), kind: 'reversed', language });
    for (const text of shortNames(name)) forms.push({ text, kind: 'short', language });
  }
  return distinct(forms);
}

/** The name as it is written in its language: "Kim Jong Un", "Sung Kim", "김정은", "성 김". */
export function writtenName({ given, family, order }: PersonName, language: string): string {
  if (given === '') return family;
  const joint = order === 'family-first' && /^(ko|zh|ja)/.test(language) ? '' : ' ';
  return order === 'family-first' ? `${family}${joint}${given}` : `${given}${joint}${family}`;
}

const reversed = (name: PersonName): PersonName => ({
  ...name,
  order: name.order === 'family-first' ? 'given-first' : 'family-first',
});

/** "John Forbes Kerry" is "John Kerry" and "Forbes Kerry" too; a two-part Korean name has no short form. */
function shortNames({ given, family, order }: PersonName): string[] {
  if (order === 'family-first') return [];
  const parts = given.split(/\s+/).filter((part) => !/^\p{L}\.?$/u.test(part));
  if (given.split(/\s+/).length < 2) return [];
  return parts.map((part) => `${part} ${family}`);
}

function distinct(forms: readonly NameForm[]): readonly NameForm[] {
  const seen = new Map<string, NameForm>();
  for (const form of forms) {
    const key = fold(form.text);
    if (key !== '' && !seen.has(key)) seen.set(key, form);
  }
  return [...seen.values()];
}

/** The family name as the English press writes it, else in whichever language there is. */
export const familyNameOf = ({ names }: Person): string =>
  (names['en'] ?? Object.values(names).find((name) => name !== undefined))?.family ?? '';

/** The name as the English press writes it, else in whichever language there is. */
export const displayName = (person: Person): string =>
  nameForms(person).find(({ kind, language }) => kind === 'written' && language === 'en')?.text ??
  nameForms(person)[0]?.text ??
  person.id;
