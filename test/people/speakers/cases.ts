export interface SpeakerCase {
  readonly about: string;
  readonly text: string;
  /** The story's day; 2027-03-02 where absent. */
  readonly on?: string;
  /** Of each statement: an id, members joined by +, candidates joined by "or", or kind and country. */
  readonly speakers: readonly string[];
}

const of = (
  about: string,
  rows: readonly (readonly [text: string, ...speakers: string[]])[],
): SpeakerCase[] => rows.map(([text, ...speakers]) => ({ about, text, speakers }));

const onDay = (
  about: string,
  rows: readonly (readonly [on: string, text: string, ...speakers: string[]])[],
): SpeakerCase[] => rows.map(([on, text, ...speakers]) => ({ about, on, text, speakers }));

/** Hard cases of who speaks, over the people of `registry.yaml`. */
export const CASES: readonly SpeakerCase[] = [
  ...of('namesakes', [
    ['Cho said the door was open.', 'cho-mi-ran or cho-song-hui or peter-cho'],
    [
      'Peter Cho, Cho Mi-ran and Cho Song Hui sat in one room. Cho said it was late.',
      'cho-mi-ran or cho-song-hui or peter-cho',
    ],
    [
      'Peter Cho landed in Seoul. Cho Song Hui stayed in New York. Cho said Washington would wait.',
      'peter-cho',
    ],
    ['Peter Cho met Cho Mi-ran. Envoy Cho said it was late.', 'peter-cho'],
    ['Peter Cho met Cho Mi-ran. Foreign Minister Cho said it was late.', 'cho-mi-ran'],
    ['Peter Cho met Cho Mi-ran. Ms. Cho said it was late.', 'cho-mi-ran'],
    ['Peter Cho told Cho Mi-ran to wait. "I told Cho it was late," Cho said.', 'peter-cho', 'peter-cho'],
    [
      'Mao Jianhua flew to Hanoi. In Beijing, Mao Liying held her daily briefing. "We regret it," she said.',
      'mao-liying',
    ],
    [
      'Mao Jianhua flew to Hanoi. Foreign ministry spokeswoman Mao Liying declined to comment. Minister Mao said it was late.',
      'mao-jianhua',
    ],
  ]),
  ...onDay('namesakes addressed by one title', [
    ['2025-03-01', 'Ambassador Cho said the council was divided.', 'cho-mi-ran or cho-song-hui or peter-cho'],
    ['2026-12-01', 'Ambassador Cho said the council was divided.', 'cho-song-hui'],
    ['2025-03-01', 'South Korean Ambassador Cho said the council was divided.', 'cho-mi-ran'],
  ]),
  ...of('an office alone', [
    ['U.S. Ambassador Miles Tolland toured the port. "It is growing," the ambassador said.', 'miles-tolland'],
    [
      'Miles Tolland and Yuko Arisawa toured the port. The ambassador said it was growing.',
      'miles-tolland or yuko-arisawa',
    ],
    [
      'Miles Tolland and Yuko Arisawa toured the port. The Japanese ambassador said it was growing.',
      'yuko-arisawa',
    ],
    ["Russia's ambassador in Pyongyang said the road was open.", 'gleb-sorin'],
    ['The U.S. ambassador to South Korea said the road was open.', 'miles-tolland'],
    [
      'The top U.S. envoy for North Korea said the offer stood. "It is simple," Peter Cho told reporters.',
      'peter-cho',
      'peter-cho',
    ],
    [
      'The head of the U.N. nuclear watchdog said inspectors were ready. "We can go tomorrow," Ilse Brandauer said.',
      'ilse-brandauer',
      'ilse-brandauer',
    ],
    [
      'The director general of the International Atomic Energy Agency said inspectors were ready.',
      'ilse-brandauer',
    ],
    ["China's foreign minister said the road was long.", 'mao-jianhua'],
    ["Vietnam's foreign minister said the road was long.", 'vo-thanh-quang'],
  ]),
  ...of('a counterpart', [
    [
      'Peter Cho said the offer stood. His South Korean counterpart said it was not enough.',
      'peter-cho',
      'gil-tae-jun',
    ],
    [
      'Peter Cho said the offer stood. His Japanese counterpart said it was not enough.',
      'peter-cho',
      'haruo-senda',
    ],
    [
      'Peter Cho met his South Korean counterparts, Gil Tae-jun and Haruo Senda. Senda said it was late.',
      'haruo-senda',
    ],
    ['Cho Mi-ran said it was late. Her Chinese counterpart said it was not.', 'cho-mi-ran', 'mao-jianhua'],
    ['Cho Mi-ran said it was late. Her U.S. counterpart said it was not.', 'cho-mi-ran', 'ruth-alder'],
    ['Gil Tae-jun and his U.S. counterpart said it was late.', 'gil-tae-jun+peter-cho'],
  ]),
  ...of('never the hearer', [
    ['Miles Tolland met Yuko Arisawa. "It is late," the ambassador told Arisawa.', 'miles-tolland'],
    ['Gil Tae-jun met Peter Cho. "We will wait," he told Cho.', 'gil-tae-jun'],
  ]),
  ...of('he and she', [
    ['Gil Tae-jun met Cho Mi-ran. "It is late," she said.', 'cho-mi-ran'],
    ['Cho Mi-ran met Gil Tae-jun. "It is late," he said.', 'gil-tae-jun'],
    ['Cho Mi-ran spoke first. She met Gil Tae-jun and Mao Jianhua. "It is late," she said.', 'cho-mi-ran'],
    [
      '"It is late," said Gil Tae-jun.\n\n"It is not," Cho Mi-ran said.\n\nHe said the talks would go on.',
      'gil-tae-jun',
      'cho-mi-ran',
      'gil-tae-jun',
    ],
    [
      'A ministry official said the text was ready. He added that nothing would change.',
      'anonymous –',
      'anonymous –',
    ],
    [
      'SEOUL, March 2 (Yonhap) -- The unification minister took back her words. "I was wrong," she said.',
      'nam-ha-eun',
    ],
  ]),
  ...of('unnamed, bodies, capitals', [
    ['SEOUL, March 2 (Yonhap) -- A ministry official said the text was ready.', 'anonymous KR'],
    ['The White House said it would wait.', 'institution US'],
    ['Pyongyang said it would wait.', 'government KP'],
    ['The DPRK Foreign Ministry said it would answer.', 'institution KP'],
    ['The IAEA said inspectors were ready.', 'institution UN'],
    [
      'The World Food Programme said stocks were low. The agency said it needed more.',
      'institution UN',
      'institution –',
    ],
    [
      'The International Atomic Energy Agency met in Vienna. The agency said it had seen steam.',
      'institution UN',
    ],
    ['The Red Cross appealed for blankets.', 'institution –'],
    ['The Defense Department said the ship had sailed.', 'institution US'],
    [
      'The Group of Seven condemned the launch in a joint statement. "It must stop," the statement said.',
      'institution –',
    ],
    ['The two Koreas agreed to open the road.', 'group –'],
    ['A diplomatic source in Pyongyang said the road was open.', 'anonymous –'],
  ]),
  ...onDay('offices of the day', [
    [
      '2026-12-01',
      'SEOUL, Dec. 1 (Yonhap) -- The unification minister said the road was open.',
      'seo-young-gyu',
    ],
    [
      '2027-03-02',
      'SEOUL, March 2 (Yonhap) -- The unification minister said the road was open.',
      'nam-ha-eun',
    ],
    [
      '2027-03-02',
      'Seo Young-gyu gave a talk. The former unification minister said the road was open.',
      'seo-young-gyu',
    ],
    ['2020-05-01', 'Premier Fang said growth would hold.', 'fang-guotao'],
    ['2026-05-01', 'Premier Fang said growth would hold.', 'fang-weiming'],
    ['2027-03-02', 'Foreign Minister Mao said the road was long.', 'mao-jianhua'],
  ]),
  ...of('orders and spellings of names', [
    ['Tae-jun Gil briefed reporters. Gil said it was late.', 'gil-tae-jun'],
    ['Gil Tae Jun briefed reporters. Gil said it was late.', 'gil-tae-jun'],
    ['Gil Taejun said it was late.', 'gil-tae-jun'],
    ['GIL Tae-jun said it was late.', 'gil-tae-jun'],
    ['Senda Haruo said it was late.', 'haruo-senda'],
    ['Jianhua Mao said it was late.', 'mao-jianhua'],
    ['Paek In-guk watched. Paek said it was late.', 'paek-in-guk'],
    ['Vo Thanh Quang flew in. Quang said it was late.', 'vo-thanh-quang'],
    ['Mr. Gil arrived with Gil Tae-jun\'s papers. "It is late," Mr. Gil said.', 'gil-tae-jun'],
  ]),
  ...of('kin', [
    ["Paek In Guk stayed away. Paek's sister said it was a trick.", 'paek-sol-mi'],
    ["The North Korean leader's sister said it was a trick.", 'paek-sol-mi'],
    ['Paek In Guk stayed away. His sister said it was a trick.', 'paek-sol-mi'],
    ['Paek Sol Mi stayed away. Her brother said it was a trick.', 'paek-in-guk'],
  ]),
  ...of('several', [
    ['Gil Tae-jun and Peter Cho said it was late.', 'gil-tae-jun+peter-cho'],
    ['Gil Tae-jun met Peter Cho. Both envoys said it was late.', 'gil-tae-jun+peter-cho'],
    [
      'Gil Tae-jun met Peter Cho and Haruo Senda. The three envoys said it was late.',
      'gil-tae-jun+haruo-senda+peter-cho',
    ],
    [
      'Ruth Alder met Cho Mi-ran over lunch with Mao Jianhua. The two women said it was late.',
      'cho-mi-ran+ruth-alder',
    ],
    ['Cho Mi-ran met Ruth Alder. The pair agreed to meet again.', 'cho-mi-ran+ruth-alder'],
    ['Gil Tae-jun met Peter Cho. They agreed to meet again.', 'gil-tae-jun+peter-cho'],
    ['Gil and Cho said it was late. Gil Tae-jun and Peter Cho had met before.', 'gil-tae-jun+peter-cho'],
  ]),
  ...of('whom no registry holds', [
    ['U.S. Sen. Walt Ferrin said it was late.', 'person US'],
    ['March 2 (UPI) -- Sen. Walt Ferrin said it was late. Ferrin said it was not.', 'person US', 'person US'],
    ['A spokesperson for the ministry, Dara Mills, said it was late.', 'person –'],
    [
      'Australian Foreign Minister Dara Mills said it was late. "It is," Mills said.',
      'person AU',
      'person AU',
    ],
    ['Dara Mills, the Australian foreign minister, said it was late.', 'person AU'],
    ['The mayor, Dara Mills, said it was late.', 'person –'],
    ['SEOUL, March 2 (Yonhap) -- Dara Mills, who sells tea, said it was late.', 'person KR'],
  ]),
  ...of('documents printed whole', [
    [
      'PYONGYANG, March 2 (KCNA) -- Vice department director Paek Sol Mi released the following press statement on Tuesday:\n\nThe South is dreaming. It says there is a door.\n\nThere is no door, and those who knock "in good faith" will hurt their hands.',
      'paek-sol-mi',
    ],
    [
      "The following is the full text of a statement issued by Cho Mi-ran, South Korea's foreign minister:\n\nWe will not move. The ministry said so in June.",
      'cho-mi-ran',
    ],
    [
      'PYONGYANG, March 2 (KCNA) -- The Korean Central News Agency published a commentary titled "A Rusty Hinge":\n\nThe door will not open.',
      'institution KP',
    ],
    [
      "A spokesman for the Foreign Ministry of the Democratic People's Republic of Korea gave the following answer on Tuesday:\n\nThe door will not open.",
      'office KP',
    ],
    ['Cho Mi-ran told reporters: "We will wait."\n\nShe left the following day.', 'cho-mi-ran'],
  ]),
  ...of('transcripts', [
    [
      'Press conference\n\nSECRETARY ALDER: We had a good talk.\n\nMINISTER CHO: We did.\n\nThe alliance is strong, as I said in June.\n\nSECRETARY ALDER: Thank you.',
      'ruth-alder',
      'cho-mi-ran',
      'ruth-alder',
    ],
    [
      'Peter Cho sat down for an interview.\n\nQ. Will the talks resume?\n\nA. They will, if the North wants them.\n\nQ. When?\n\nA. That is for the North to say.',
      'peter-cho',
      'peter-cho',
    ],
    ['Peter Cho flew in.\n\nTime: Tuesday\n\nPlace: Seoul\n\nGuests: none'],
  ]),
  ...of('common nouns that begin a sentence', [
    ['Experts said it was late.', 'group –'],
    ['Dara Mills ran the mill. Mills said it was late.', 'person –'],
  ]),
  ...of('posts and bodies of a state', [
    ["A spokesperson for Japan's foreign ministry said it was late.", 'office JP'],
    ['The special envoy for North Korea said it was late.', 'office –'],
    ['The Treasury said it had frozen the money.', 'institution US'],
    ['KCNA said the door would not open.', 'institution KP'],
  ]),
  ...of('offices of one state told apart', [
    ['The Pentagon press secretary said it was late.', 'nora-tisdale'],
    ['The White House press secretary said it was late.', 'bryce-halden'],
    ['The IAEA chief said it was late.', 'ilse-brandauer'],
    ["South Korea's unification minister said it was late.", 'nam-ha-eun'],
    ['The leader of North Korea said it was late.', 'paek-in-guk'],
    ['The former president said it was late.', 'office –'],
  ]),
  ...onDay('an end that no source gives', [
    ['2027-03-02', 'The Swedish foreign minister said it was late.', 'astrid-falk'],
    ['2016-03-02', 'The Swedish foreign minister said it was late.', 'old-lennart-vik'],
    ['2023-03-02', 'The Swedish foreign minister said it was late.', 'office SE'],
  ]),
  ...of('kin told apart', [
    ["Paek's powerful sister said it was a trick.", 'paek-sol-mi'],
    ["Paek In Guk stayed away. Paek's daughter said it was a trick.", 'paek-ryon-hwa'],
    ["Paek In Guk stayed away. Paek's wife said it was a trick.", 'person KP'],
  ]),
  ...of('a counterpart who is named too', [
    ['Gil Tae-jun and his U.S. counterpart, Peter Cho, said it was late.', 'gil-tae-jun+peter-cho'],
    ['Gil Tae-jun met his U.S. counterpart, Peter Cho, and said it was late.', 'gil-tae-jun'],
  ]),
  ...of('posts by another name', [
    [
      'SEOUL, March 2 (Yonhap) -- U.S. Ambassador Miles Tolland said it was late. The envoy said it was dark.',
      'miles-tolland',
      'miles-tolland',
    ],
    ['Mao Jianhua met Gil Tae-jun. The two ministers said it was late.', 'gil-tae-jun+mao-jianhua'],
    ['Premier Fang Weiming met Peter Cho. The Chinese leader said it was late.', 'fang-weiming'],
  ]),
  ...of('names by which a state calls its people', [
    [
      'Thai Prime Minister Somsak Wichai said it was late. Somsak said it was dark.',
      'person TH',
      'person TH',
    ],
  ]),
  ...of('bodies of a person, bodies with a state before them', [
    ["Ruth Alder's office said it was late.", 'institution US'],
    ['The U.N. Command said it was late.', 'institution UN'],
    ['The U.S. Army said it was late.', 'institution US'],
  ]),
  ...of('owners in the plural', [
    ['"We are back," the doctors\' association said.', 'institution –'],
    ["The allies' envoys, Gil Tae-jun and Peter Cho, said it was late.", 'gil-tae-jun+peter-cho'],
  ]),
  ...of('several, named after their office', [
    ['The envoys, Gil Tae-jun and Peter Cho, said it was late.', 'gil-tae-jun+peter-cho'],
    [
      'His South Korean and Japanese counterparts, Gil Tae-jun and Haruo Senda, said it was late.',
      'gil-tae-jun+haruo-senda',
    ],
  ]),
  ...of('called again by a common noun', [
    [
      'Spokeswoman Mao Liying met the press. "We regret it," Mao said.\n\n"It is late," the diplomat said. According to her, it was dark.',
      'mao-liying',
      'mao-liying',
      'mao-liying',
    ],
    [
      'Mao Liying said it was late. A diplomat from the South stood by. "It is dark," the diplomat said.',
      'mao-liying',
      'anonymous –',
    ],
  ]),
  ...of('a ministry named before', [
    [
      'SEOUL, March 2 (Yonhap) -- North Korea\'s defense ministry said it was late.\n\n"It is dark," a ministry spokesperson said.',
      'institution KP',
      'office KP',
    ],
    [
      'SEOUL, March 2 (Yonhap) -- "It is dark," a North Korean spokesperson said.\n\nThe spokesperson said it was late.\n\n"It is cold," Nam Ha-eun, the ministry spokesperson, said.',
      'office KP',
      'office KP',
      'nam-ha-eun',
    ],
  ]),
  ...of('they and both sides', [
    [
      'Minister Gil Tae-jun met Peter Cho in Vienna as Nam Ha-eun looked on. Gil said it was late.\n\nCho said it was dark.\n\nThey agreed that it was cold.',
      'gil-tae-jun',
      'peter-cho',
      'gil-tae-jun+peter-cho',
    ],
    [
      'Gil Tae-jun met Mao Jianhua. Gil said it was late. Mao said it was dark. Present was Mao Liying.\n\nBoth sides met again. They agreed that it was cold.',
      'gil-tae-jun',
      'mao-jianhua',
      'gil-tae-jun+mao-jianhua',
    ],
    ['Gil Tae-jun met Peter Cho. Two diplomats in Vienna said it was late.', 'anonymous –'],
  ]),
  ...of('lists before the verb', [
    ['Trade, Industry and Foreign Minister Gil Tae-jun said it was late.', 'gil-tae-jun'],
    ['Britain, France and Germany said it was late.', 'group –'],
    [
      'In a joint statement, Minister Gil Tae-jun, Minister Haruo Senda and Envoy Peter Cho said it was late.',
      'gil-tae-jun+haruo-senda+peter-cho',
    ],
    [
      'Gil Tae-jun said it was late. Peter Cho said it was dark. The two countries said it was cold.',
      'gil-tae-jun',
      'peter-cho',
      'group –',
    ],
  ]),
  ...of('briefings that give names only', [
    [
      'Mao Liying: We regret it.\n\nThe Vigil: Will you answer?\n\nMao Liying: We will wait.\n\nThe Post: Until when?\n\nMao Liying: It is late.',
      'mao-liying',
      'mao-liying',
      'mao-liying',
    ],
  ]),
  ...of('read-outs', [
    [
      'A spokesperson for the ministry issued the following statement:\n\nMinister Gil Tae-jun spoke with Minister Haruo Senda on Monday.\n\nGil said it was late.\n\nBoth Ministers agreed that it was cold.',
      'gil-tae-jun',
      'gil-tae-jun+haruo-senda',
    ],
  ]),
  ...of('bodies and posts by their nouns', [
    ['COGAT said it was late.', 'institution –'],
    ['The UAE denied it. "It is late," its foreign ministry said.', 'government AE', 'institution AE'],
    ['New Delhi, Sep 22 (PTI) India said it was late.', 'government IN'],
    [
      "Seoul's top nuclear envoy, Han Do-yun, said after meeting his Chinese counterpart that it was late.",
      'person KR',
    ],
    ["The defense ministry's Senior Col. Tan Weijun said it was late.", 'person –'],
    [
      'Premier Fang Weiming said it was late, while his defense minister said it was dark.',
      'fang-weiming',
      'office –',
    ],
    ["South Korea's JCS said it was late.", 'institution KR'],
    ['Ministers from three states said it was late.', 'group –'],
    ['The embassy in Seoul said it was late.', 'institution –'],
    ['Pakistan summoned an envoy. The foreign office said it was late.', 'institution –'],
  ]),
];
