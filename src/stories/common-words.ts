/** Words that tell no story from another. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again against ago all also although always am among an and another any are around as asked at away
  back be became because become been before began being below between both but by call called calls came can cannot
  come comes could day days did do does doing done down during each earlier early either else end even ever every
  expected far few find first follow followed following for former found four from further gave get gets give given
  go goes going gone good got had half has have having he her here herself him himself his how however i if in
  including instead into is it its itself just keep kept know known last late later latest least left less let like
  likely little long look made make makes making many may me mean might month months more morning most much must my
  near nearly never new news next night no nor not nothing now of off often on once one only or other others our out
  over own part people per place put quite rather reported reporter reporters reports right said same saw say saying
  says second see seen several shall she should show since six so some something soon still such take taken takes
  taking tell ten than that the their them themselves then there these they thing things third this those though
  three through thus time times to today together told tomorrow too took toward towards tuesday monday wednesday
  thursday friday saturday sunday tried try two under until up upon us use used using very via want wanted was way
  we week weeks well went were what when where whether which while who whole whom whose why will with within without
  would year years yesterday yet you young your mr mrs ms dr photo file updated published read related
  january february march april june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec don't doesn't didn't won't can't isn't wasn't it's he's she's that's
  것 것으로 것이다 그 그는 그녀는 그러나 그리고 이 이날 이번 지난 오늘 어제 내일 오전 오후 올해 지난해 등 및 또 또한 더 한 할 하는 했다 한다
  하고 하며 해 있다 있는 있고 있으며 없다 없는 된다 됐다 되는 이다 라고 이라고 며 면서 밝혔다 말했다 전했다 덧붙였다 설명했다 강조했다
  대해 대한 위해 위한 따라 따르면 통해 관련 당시 현재 이후 이전 앞서 다시 모두 함께 가장 매우 기자 특파원 뉴스 연합뉴스 제공 사진 무단
  전재 재배포 금지 월 일 년 시 분`.split(/\s+/),
);

/** Words that most stories of the world's wires have: they weigh little from the first article on. */
export const NEWS_WORDS: ReadonlySet<string> = new Set(
  `according accuse action address administration agency agreed agreement aide aim air allow alleged analyst
  announced announcement appeal area arrest attack attorney author authority ban based believed board body britain
  british building business campaign capital car case cause center central change charge chief child children
  china chinese citizen city claim close comment company concern condition conference confirmed congress continue
  control cost council country county court crisis current data deal death decision defense department deputy
  described details died director district dollar economic effort election emergency executive face family federal
  fight fire foreign force friend full game general global government group head health held help high hit home
  hope hospital hour house human important incident include increase industry information injured international
  interview investigation issue job join judge killed large law lawyer lead leader leading league life line local
  major man manager market marked media meeting member men military million minister minute money move named nation
  national need north number offer office officer official open operation opposition order outside parliament party
  pay peace percent person plan play player point police policy political position post power president press prime
  private problem process program project prosecutor protect public question raise reach record region released
  remain report represent republic research response rest result return rise role rule run safety school season
  secretary security senate senior sent series serious service session set side sign site situation small social
  source south special spokesman spokesperson spokeswoman staff start state statement step story street strong suffer
  suggest support system talk team television term threat top tour town trade travel trial troops turn union united
  victim view village visit vote walk war warned washington water weekend win woman women won work worker world
  ambassador asia asian beijing capital dialogue diplomat diplomatic envoy embassy europe european iran israel japan
  japanese kim korea korean lee meet military missile moscow moon negotiation nuclear park peninsula pyongyang regime
  relation russia russian sanction seoul states summit talk tension tokyo treaty u.n ukraine unification weapon white
  정부 대통령 장관 외교부 한국 북한 미국 중국 일본 회의 회담 대변인 관계자 지역 국가 문제 상황 발표 사람 경찰 조사 사건 사고 서울`.split(
    /\s+/,
  ),
);
