import { fold } from './fold.ts';

/**
 * Bodies with a name that no other state's have, by the state they speak for; UN for those of the United
 * Nations and the agencies related to it, none for those of several states.
 */
const TABLE = `
UN|United Nations;UN;Security Council;UN Security Council;UNSC;General Assembly;Human Rights Council;International Atomic Energy Agency;IAEA;World Food Program;World Food Programme;WFP;World Health Organization;WHO;UNICEF;UNESCO;UNHCR;UNRWA;OCHA;OHCHR;UNDP;UNFPA;UNODC;FAO;Food and Agriculture Organization;ICAO;International Civil Aviation Organization;International Maritime Organization;IMO;International Court of Justice;ICJ;Panel of Experts;IOM;International Organization for Migration
EU|European Commission;European Council;European External Action Service;EEAS;European Parliament
US|Defense Department;Department of Defense;State Department;Department of State;Treasury;Treasury Department;Department of the Justice Department;Department of Justice;Commerce Department;Department of Homeland Security;Energy Department;Central Intelligence Agency;CIA;FBI;Federal Bureau of Investigation;National Security Agency;Indo-Pacific Command;INDOPACOM;US Forces Korea;USFK;US Forces Japan;Federal Reserve;National Hurricane Center;National Weather Service;Pentagon;White House
KR|National Intelligence Service;NIS;Cheong Wa Dae;Blue House;Ministry of National Defense;Ministry of Unification;Unification Ministry;Bank of Korea
KP|Korean Central News Agency;KCNA;Rodong Sinmun;Korean Central Television;KCTV;Workers Party of Korea;Supreme Peoples Assembly;State Affairs Commission;Korean Peoples Army;KPA;Minju Joson;Uriminzokkiri;Choson Sinbo;Arirang Meari
JP|Kantei;Self-Defense Forces;Diet;Imperial Household Agency;Japan Coast Guard
CN|Global Times;Peoples Daily;Peoples Liberation Army;PLA;Taiwan Affairs Office;National Peoples Congress;Zhongnanhai;Eastern Theater Command;Communist Party of China
RU|Kremlin;State Duma;Duma;Federation Council;Roscosmos;FSB;SVR
GB|Downing Street;Foreign Office;Whitehall
FR|Elysee;Elysee Palace;Quai dOrsay
IR|Revolutionary Guards;Islamic Revolutionary Guard Corps;IRGC;Atomic Energy Organization of Iran
IL|Israel Defense Forces;IDF;Knesset;Mossad
TW|Mainland Affairs Council
|NATO;ASEAN;Red Cross;International Committee of the Red Cross;ICRC;Group of Seven;G7;Group of 20;G20;OPEC;OSCE;African Union;Arab League;Amnesty International;Human Rights Watch;International Criminal Court;ICC;World Bank;International Monetary Fund;IMF;Interpol;BRICS;APEC;Quad;World Trade Organization;WTO`;

const BY_NAME: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.split('|');
      return names.split(';').map((name) => [fold(name), code] as const);
    }),
);

/** The last words of all names: most phrases end in none, and need no look-up. */
const ENDS: ReadonlySet<string> = new Set([...BY_NAME.keys()].map((name) => name.split(' ').at(-1) ?? ''));

const LEADING = /^(?:the|us|un|united nations|united states|north koreas?|south koreas?) /;

/** A body by the words of its name; `country` is undefined where it is of no one state. */
export function bodyCountry(words: readonly string[]): { readonly country: string | undefined } | undefined {
  if (!ENDS.has((words.at(-1) ?? '').toLowerCase())) return undefined;
  const name = fold(words.join(' '));
  const code = BY_NAME.get(name) ?? BY_NAME.get(name.replace(LEADING, ''));
  return code === undefined ? undefined : { country: code === '' ? undefined : code };
}
