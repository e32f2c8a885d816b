import type { Person, PersonName } from '../../model/person.ts';

/** Family names of two syllables or characters; all others of these countries have one. */
const COMPOUND =
  /^(남궁|황보|제갈|선우|독고|사공|서문|동방|欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|皇甫|南宮|南宫|鮮于|鲜于)/u;

const ONE_CHARACTER_FAMILIES = new Set(['KR', 'KP', 'CN', 'TW', 'SG', 'VN']);

/**
 * Family and given name of a label in Korean, Japanese or Chinese, where that is certain; a Japanese
 * name in Kanji alone does not show where the family name ends.
 */
export function splitName(label: string, person: Person): PersonName | undefined {
  const order = person.names['en']?.order;
  const parts = label.split(/[\s·・･=＝]+/u).filter((part) => part !== '');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length > 1)
    return order === 'family-first'
      ? { given: parts.slice(1).join(' '), family: first, order }
      : { given: parts.slice(0, -1).join(' '), family: last, order: 'given-first' };
  if (order !== 'family-first' || !ONE_CHARACTER_FAMILIES.has(person.country)) return undefined;
  if (!/^[\p{Script=Hangul}\p{Script=Han}]{2,4}$/u.test(label)) return undefined;
  const family = COMPOUND.exec(label)?.[0] ?? label.charAt(0);
  return family === label ? undefined : { given: label.slice(family.length), family, order };
}
