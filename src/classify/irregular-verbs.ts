/** Verbs of event reports and diplomacy whose past or participle no rule gives: `base past participle`. */
const TABLE = `
be was been|begin began begun|break broke broken|bring brought brought|build built built|burn burnt burnt|
cast cast cast|catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|
draw drew drawn|drive drove driven|fall fell fallen|feed fed fed|fight fought fought|find found found|
flee fled fled|fly flew flown|forbid forbade forbidden|forswear forswore forsworn|freeze froze frozen|
get got got|give gave given|go went gone|hang hung hung|have had had|hit hit hit|hold held held|
hurl hurled hurled|keep kept kept|lay laid laid|lead led led|leave left left|lend lent lent|let let let|
lose lost lost|make made made|mean meant meant|meet met met|mow mowed mown|overrun overran overrun|
overthrow overthrew overthrown|overturn overturned overturned|pay paid paid|plead pleaded pleaded|pour poured poured|
put put put|rebel rebelled rebelled|recapture recaptured recaptured|retake retook retaken|ride rode ridden|
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|
send sent sent|set set set|shake shook shaken|shed shed shed|shoot shot shot|shut shut shut|sit sat sat|
slam slammed slammed|slap slapped slapped|slay slew slain|speak spoke spoken|spend spent spent|split split split|
stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven|
swear swore sworn|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|
throw threw thrown|undertake undertook undertaken|uphold upheld upheld|win won won|withdraw withdrew withdrawn|
withhold withheld withheld|write wrote written|ban banned banned|bar barred barred|pan panned panned|
rebut rebutted rebutted|scrub scrubbed scrubbed|spurn spurned spurned|stop stopped stopped|
step stepped stepped|gun gunned gunned|plan planned planned|beg begged begged|prod prodded prodded|
commit committed committed|permit permitted permitted|submit submitted submitted|admit admitted admitted|
acquit acquitted acquitted|compel compelled compelled|expel expelled expelled|quell quelled quelled|
quit quit quit|blow blew blown|beat beat beaten|sink sank sunk|burst burst burst|dig dug dug|drown drowned drowned|ram rammed rammed|mug mugged mugged|eat ate eaten|sing sang sung|let let let|buy bought bought|grow grew grown|hide hid hidden|forgive forgave forgiven|climb climbed climbed|skip skipped skipped|ship shipped shipped|prop propped propped|flog flogged flogged|chant chanted chanted|scrap scrapped scrapped|camp camped camped|refer referred referred|confer conferred conferred|prefer preferred preferred|
regret regretted regretted|kidnap kidnapped kidnapped|torpedo torpedoed torpedoed|veto vetoed vetoed|
rap rapped rapped|stab stabbed stabbed|snub snubbed snubbed|shun shunned shunned|drop dropped dropped|
wrap wrapped wrapped|chat chatted chatted|tap tapped tapped|nix nixed nixed|gag gagged gagged|
arm armed armed|dub dubbed dubbed|clamp clamped clamped|strip stripped stripped|sign signed signed|
back backed backed|rue rued rued|sue sued sued|lie lied lied|die died died|flout flouted flouted
`;

export interface Principal {
  readonly past: string;
  readonly participle: string;
}

export const IRREGULAR: ReadonlyMap<string, Principal> = new Map(
  TABLE.replaceAll('\n', '')
    .split('|')
    .map((row): [string, Principal] => {
      const [base = '', past = '', participle = past] = row.trim().split(' ');
      return [base, { past, participle }];
    }),
);
