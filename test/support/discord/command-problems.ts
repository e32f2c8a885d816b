import { list, object, text } from '../json.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set(['ko', 'ja', 'zh-CN', 'zh-TW', 'en-US', 'en-GB', 'fr', 'de', 'ru', 'es-ES']);

/** What Discord would refuse in a registration of commands; empty for a good one. */
export function commandProblems(value: unknown): readonly string[] {
  const commands = list(value).map(object);
  const names = commands.map((command) => text(command['name']));
  return [
    ...(commands.length > 100 ? ['at most 100 commands'] : []),
    ...(new Set(names).size < names.length ? ['two commands of one name'] : []),
    ...commands.flatMap((command) => [
      ...named(command),
      ...optionProblems(list(command['options']).map(object)),
    ]),
  ];
}

function optionProblems(options: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const required = options.map((option) => option['required'] === true);
  return [
    ...(options.length > 25 ? ['at most 25 options'] : []),
    ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
      ? ['required options must come first']
      : []),
    ...options.flatMap((option) => [
      ...named(option),
      ...(list(option['choices']).length > 25 ? ['at most 25 choices'] : []),
      ...(option['autocomplete'] === true && list(option['choices']).length > 0
        ? ['autocomplete with choices']
        : []),
      ...(typeof option['type'] === 'number' ? [] : ['option.type: required']),
    ]),
  ];
}

function named(thing: Readonly<Record<string, unknown>>): readonly string[] {
  const name = text(thing['name']);
  const description = text(thing['description']);
  const localised = Object.entries(object(thing['name_localizations']));
  return [
    ...(NAME.test(name) && name === name.toLowerCase() ? [] : [`name '${name}'`]),
    ...localised
      .filter(([, one]) => !NAME.test(text(one)) || text(one) !== text(one).toLowerCase())
      .map(([, one]) => `name '${text(one)}'`),
    ...localised.filter(([locale]) => !LOCALES.has(locale)).map(([locale]) => `locale '${locale}'`),
    ...(description.length >= 1 && description.length <= 100 ? [] : [`description of '${name}'`]),
  ];
}
