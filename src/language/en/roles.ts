const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Holders of a post, by the noun that says so. */
export const OFFICES = set(
  `spokesman spokeswoman spokesperson ambassador envoy minister president secretary chief negotiator leader director
  adviser advisor representative premier chancellor chairman chairwoman chair commissioner governor head general
  admiral prince princess chargé consul diplomat commander king queen sultan emir pontiff pope mayor prosecutor delegate-general
  vice-minister speaker undersecretary nuncio coordinator deputy dictator strongman rapporteur`,
);

/** Unnamed people of a post or body. */
export const ANONYMOUS = set(
  `official officials source sources diplomat diplomats delegate delegates aide aides insider insiders person
  officer officers staffer staffers informant participant attendee negotiators authorities people spokespeople lawmaker lawmakers legislator`,
);

export const KIN: ReadonlyMap<string, { readonly relation: string; readonly gender?: 'm' | 'f' }> = new Map([
  ['sister', { relation: 'sibling', gender: 'f' }],
  ['brother', { relation: 'sibling', gender: 'm' }],
  ['sibling', { relation: 'sibling' }],
  ['wife', { relation: 'spouse', gender: 'f' }],
  ['husband', { relation: 'spouse', gender: 'm' }],
  ['son', { relation: 'child', gender: 'm' }],
  ['daughter', { relation: 'child', gender: 'f' }],
  ['mother', { relation: 'parent', gender: 'f' }],
  ['father', { relation: 'parent', gender: 'm' }],
  ['uncle', { relation: 'uncle', gender: 'm' }],
  ['aunt', { relation: 'uncle', gender: 'f' }],
]);

/** Bodies that speak as such. */
export const BODIES = set(
  `ministry department embassy agency office military army command staff council committee commission parliament
  pentagon kremlin administration bureau service force navy police court institute bank organization organisation
  association newspaper daily broadcaster network university party union company firm corporation foundation
  statement report communique media secretariat delegation mission senate congress assembly congress cabinet board
  authority center centre study poll survey campaign group coalition watchdog tribunal house consulate palace
  judiciary programme program junta federation league charity website magazine paper journal letter release document readout spokespersons
  chiefs legislature fund alliance guard corps headquarters navy studio channel times post herald club carrier airline`,
);

export const MEDIA = set(
  `yonhap kcna reuters afp ap xinhua kyodo tass nhk cnn bbc upi newsis bloomberg interfax axios politico nbc cbs abc
  msnbc rodong jtbc sbs kbs mbc ytn donga chosun joongang hankyoreh asahi mainichi yomiuri nikkei sankei jiji dpa efe
  ansa irna isna tasnim ria pbs npr cnbc rfa voa`,
);

export const GOVERNMENT = set('government regime administration state capital leadership authorities');

/** Said before a name: never part of it. */
export const TITLES = set(
  `president minister ambassador envoy secretary senator sen. rep. gov. governor mr. mrs. ms. dr. gen. general admiral
  chairman chairwoman director adviser advisor spokesman spokeswoman spokesperson prime vice deputy foreign defense
  defence unification national security special representative leader chief chancellor king queen prince princess
  pope sir lord judge justice professor former acting first state house white department ministry premier commissioner
  undersecretary assistant u.s. u.n. south north korean american chinese japanese russian`,
);

/** People taken together who are no body: "the jury". */
export const COLLECTIVES = set('jury family public crowd audience couple quartet');

/** What a minister or ministry may have several of: "Trade, Industry and Energy Minister". */
export const PORTFOLIOS = set(
  `affairs agriculture climate commerce communications culture defence defense development digital economy education
  employment energy environment family finance fisheries food foreign forestry gender health housing immigration industry
  information infrastructure interior internal investment justice labor labour land maritime oceans planning science
  security social sports technology tourism trade transport transportation unification veterans welfare`,
);
