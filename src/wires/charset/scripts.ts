/** How texts of a script look, and the charsets that hold it. */
export interface Script {
  readonly charsets: readonly string[];
  /** The script's letters and its punctuation. */
  readonly letters: RegExp;
  /** Its most frequent ones. */
  readonly common: RegExp;
  /** The share of letters that the frequent ones reach in running text: at least about this. */
  readonly expected: number;
  /** Its letters beyond ASCII stand alone among ASCII ones; other scripts' letters stand together. */
  readonly isIsolated?: boolean;
}

/**
 * Frequent characters are those of the languages' own frequency tables, in the two Chinese orthographies and in
 * Cyrillic in lower case, as KOI8 and Windows differ by exchanging the cases.
 */
export const SCRIPTS: readonly Script[] = [
  {
    charsets: ['euc-kr'],
    letters: /[\uac00-\ud7a3\u3131-\u318e\u3000-\u303f\u2018-\u201d\u00b7\u2026]/,
    common: /[이다의는에을가고하를로지한사은도기서자대정시인리일나아들과어수해부과장국그으만라있여보]/,
    expected: 0.35,
  },
  {
    charsets: ['shift_jis', 'euc-jp'],
    letters: /[\u3041-\u30ff\u4e00-\u9fff\u3000-\u303f\uff01-\uff5e]/,
    common: /[\u3041-\u30fe]/,
    expected: 0.35,
  },
  {
    charsets: ['gb18030'],
    letters: /[\u4e00-\u9fff\u3000-\u303f\uff01-\uff5e\u2018-\u201d]/,
    common:
      /[的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长]/,
    expected: 0.2,
  },
  {
    charsets: ['big5'],
    letters: /[\u4e00-\u9fff\u3000-\u303f\uff01-\uff5e\u2018-\u201d]/,
    common:
      /[的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長]/,
    expected: 0.2,
  },
  {
    charsets: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'],
    letters: /[\u0401-\u045f\u2010-\u201e\u00ab\u00bb\u2116]/,
    common: /[оеаинтсрв]/,
    expected: 0.5,
  },
  {
    charsets: ['windows-1253', 'iso-8859-7'],
    letters: /[\u0384-\u03ce\u2010-\u201e\u00ab\u00bb]/,
    common: /[αοιετνσρηυκπςλμάίόέή]/,
    expected: 0.6,
  },
  {
    charsets: ['windows-1255'],
    letters: /[\u05d0-\u05ea\u05b0-\u05c3\u2010-\u201e]/,
    common: /[יוהלאמרתבשנ]/,
    expected: 0.5,
  },
  {
    charsets: ['windows-1256'],
    letters: /[\u0621-\u0652\u060c\u061b\u061f\u200c-\u201e]/,
    common: /[اليمونتربةعدسفهكقح]/,
    expected: 0.6,
  },
  {
    charsets: ['windows-874'],
    letters: /[\u0e01-\u0e5b]/,
    common: /[านรอกเงวมย่้ัีิ]/,
    expected: 0.55,
  },
  {
    charsets: ['windows-1250'],
    letters: /[\u0100-\u017e\u00c0-\u00ff\u2010-\u201e]/,
    common: /[ąćęłńóśźżáčďéěíňřšťúůýžőűöüăâîşţ\u2010-\u201e]/,
    expected: 1,
    isIsolated: true,
  },
  {
    charsets: ['windows-1252'],
    letters: /[\u00a0-\u00ff\u2010-\u2026\u20ac\u0152\u0153]/,
    common: /[éèàçùâêîôûëïüöäßñáíóúãõåæøÉÈÀÇÖÄÜ\u00a0«»°§£€\u2010-\u2026]/,
    expected: 1,
    isIsolated: true,
  },
];
