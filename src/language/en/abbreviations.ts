/** English abbreviations that keep their full stop, in lower case and without it. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen sen rep gov lt col maj sgt capt cmdr adm brig cpl pvt rev hon pres amb sec supt det
  insp st mt ft jr sr inc corp ltd co bros assn dept univ vs no nos vol fig al etc jan feb mar apr jun jul aug
  sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd ala ariz ark calif colo conn del fla
  ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
  messrs mmes sens reps gens govs ret est approx`
    .trim()
    .split(/\s+/),
);

/** Those that never end a sentence before a name, as a title stands before its bearer. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr. mrs. ms. dr. prof. gen. sen. rep. gov. lt. col. maj. sgt. capt. cmdr. adm. brig. cpl. pvt. rev. hon. pres.
  amb. st. mt. ft. messrs. sens. reps. gens. govs. vs. no. nos. jan. feb. mar. apr. jun. jul. aug. sept. sep.
  oct. nov. dec.`
    .trim()
    .split(/\s+/),
);
