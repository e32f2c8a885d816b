/**
 * The states, one a line: code | names, the usual first | capital and other seats of government |
 * adjectives | people, where that is not the adjective (plurals follow by rule) | buildings and bodies
 * that stand for the government | names in Korean, with the one-letter forms of headlines last.
 * `~` after a term: it commonly means something else too (a first name, a U.S. state, a bird).
 */
export const COUNTRY_TABLE = `
AD|Andorra|Andorra la Vella|Andorran|||안도라
AE|United Arab Emirates;U.A.E.;Emirates~|Abu Dhabi|Emirati|||아랍에미리트;아랍에미리트연합;UAE
AF|Afghanistan|Kabul|Afghan|||아프가니스탄;아프간
AG|Antigua and Barbuda|Saint John's~|Antiguan|||앤티가 바부다
AL|Albania|Tirana|Albanian|||알바니아
AM|Armenia|Yerevan|Armenian|||아르메니아
AO|Angola|Luanda|Angolan|||앙골라
AR|Argentina|Buenos Aires|Argentine;Argentinian||Casa Rosada|아르헨티나
AT|Austria|Vienna~|Austrian||Ballhausplatz|오스트리아
AU|Australia|Canberra|Australian|Aussie||호주;오스트레일리아
AZ|Azerbaijan|Baku|Azerbaijani;Azeri|||아제르바이잔
BA|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Sarajevo|Bosnian|||보스니아 헤르체고비나;보스니아
BB|Barbados|Bridgetown|Barbadian|||바베이도스
BD|Bangladesh|Dhaka|Bangladeshi|||방글라데시
BE|Belgium|Brussels~|Belgian|||벨기에
BF|Burkina Faso|Ouagadougou|Burkinabe;Burkinese|||부르키나파소
BG|Bulgaria|Sofia~|Bulgarian|||불가리아
BH|Bahrain|Manama|Bahraini|||바레인
BI|Burundi|Gitega;Bujumbura|Burundian|||부룬디
BJ|Benin|Porto-Novo|Beninese|||베냉
BN|Brunei;Brunei Darussalam|Bandar Seri Begawan|Bruneian|||브루나이
BO|Bolivia|La Paz~;Sucre|Bolivian|||볼리비아
BR|Brazil|Brasilia|Brazilian||Itamaraty;Planalto|브라질
BS|Bahamas;The Bahamas|Nassau~|Bahamian|||바하마
BT|Bhutan|Thimphu|Bhutanese|||부탄
BW|Botswana|Gaborone|Botswanan;Motswana|Batswana||보츠와나
BY|Belarus|Minsk|Belarusian;Belarussian|||벨라루스
BZ|Belize|Belmopan|Belizean|||벨리즈
CA|Canada|Ottawa|Canadian||Global Affairs Canada|캐나다
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo~|Kinshasa|Congolese~|||콩고민주공화국;민주콩고
CF|Central African Republic|Bangui|Central African|||중앙아프리카공화국
CG|Republic of the Congo;Republic of Congo;Congo-Brazzaville|Brazzaville|Congolese~|||콩고공화국
CH|Switzerland|Bern;Berne|Swiss|||스위스
CI|Ivory Coast;Cote d'Ivoire|Yamoussoukro;Abidjan|Ivorian|||코트디부아르
CL|Chile|Santiago~|Chilean||La Moneda|칠레
CM|Cameroon|Yaounde|Cameroonian|||카메룬
CN|China;People's Republic of China;PRC;P.R.C.;Communist China|Beijing;Peking~|Chinese||Zhongnanhai;Great Hall of the People|중국;중화인민공화국;중
CO|Colombia|Bogota|Colombian||Casa de Narino|콜롬비아
CR|Costa Rica|San Jose~|Costa Rican|||코스타리카
CU|Cuba|Havana|Cuban|||쿠바
CV|Cape Verde;Cabo Verde|Praia|Cape Verdean;Cabo Verdean|||카보베르데
CY|Cyprus|Nicosia|Cypriot|||키프로스
CZ|Czech Republic;Czechia|Prague|Czech||Prague Castle|체코
DE|Germany|Berlin~|German||Federal Chancellery|독일
DJ|Djibouti||Djiboutian|||지부티
DK|Denmark|Copenhagen|Danish|Dane||덴마크
DM|Dominica|Roseau||||도미니카연방
DO|Dominican Republic|Santo Domingo~|Dominican~|||도미니카공화국
DZ|Algeria|Algiers|Algerian|||알제리
EC|Ecuador|Quito|Ecuadorian;Ecuadorean||Carondelet|에콰도르
EE|Estonia|Tallinn|Estonian|||에스토니아
EG|Egypt|Cairo~|Egyptian|||이집트
ER|Eritrea|Asmara|Eritrean|||에리트레아
ES|Spain|Madrid~|Spanish|Spaniard|Moncloa|스페인
ET|Ethiopia|Addis Ababa|Ethiopian|||에티오피아
EU|European Union;E.U.|Brussels~|European~||Berlaymont;European Commission;European Council;European External Action Service;EEAS|유럽연합;EU
FI|Finland|Helsinki|Finnish|Finn||핀란드
FJ|Fiji|Suva|Fijian|||피지
FM|Micronesia;Federated States of Micronesia|Palikir|Micronesian|||미크로네시아
FR|France|Paris~|French|Frenchman;Frenchmen|Elysee;Elysee Palace;Quai d'Orsay;Matignon|프랑스
GA|Gabon|Libreville|Gabonese|||가봉
GB|United Kingdom;Britain;U.K.;Great Britain;England~|London~|British|Briton|Downing Street;10 Downing Street;Number 10~;Whitehall;Foreign Office|영국;영
GD|Grenada|Saint George's~|Grenadian|||그레나다
GE|Georgia~|Tbilisi|Georgian|||조지아;그루지야
GH|Ghana|Accra|Ghanaian||Jubilee House|가나~
GM|Gambia;The Gambia|Banjul|Gambian|||감비아
GN|Guinea~|Conakry|Guinean|||기니
GQ|Equatorial Guinea|Malabo|Equatoguinean;Equatorial Guinean|||적도기니
GR|Greece|Athens~|Greek||Maximos Mansion|그리스
GT|Guatemala|Guatemala City|Guatemalan|||과테말라
GW|Guinea-Bissau|Bissau|Bissau-Guinean|||기니비사우
GY|Guyana|Georgetown~|Guyanese|||가이아나
HN|Honduras|Tegucigalpa|Honduran|||온두라스
HR|Croatia|Zagreb|Croatian|Croat||크로아티아
HT|Haiti|Port-au-Prince|Haitian|||아이티
HU|Hungary|Budapest|Hungarian|||헝가리
ID|Indonesia|Jakarta;Nusantara|Indonesian||Merdeka Palace|인도네시아
IE|Ireland|Dublin~|Irish|Irishman;Irishmen|Iveagh House|아일랜드
IL|Israel|Jerusalem~;Tel Aviv|Israeli||Knesset|이스라엘
IN|India|New Delhi;Delhi~|Indian~||South Block;Ministry of External Affairs|인도
IQ|Iraq|Baghdad|Iraqi|||이라크
IR|Iran;Islamic Republic of Iran;Islamic Republic~;Persia|Tehran;Teheran|Iranian||Majlis|이란
IS|Iceland|Reykjavik|Icelandic|Icelander||아이슬란드
IT|Italy|Rome~|Italian||Palazzo Chigi;Chigi Palace;Quirinal;Farnesina|이탈리아
JM|Jamaica|Kingston~|Jamaican|||자메이카
JO|Jordan~|Amman|Jordanian|||요르단
JP|Japan|Tokyo|Japanese||Kantei;Nagatacho;Gaimusho;Kasumigaseki|일본;일
KE|Kenya|Nairobi|Kenyan|||케냐
KG|Kyrgyzstan|Bishkek|Kyrgyz|Kyrgyzstani||키르기스스탄
KH|Cambodia|Phnom Penh|Cambodian|||캄보디아
KI|Kiribati|Tarawa;South Tarawa|I-Kiribati|||키리바시
KM|Comoros|Moroni|Comorian|||코모로
KN|Saint Kitts and Nevis;St. Kitts and Nevis|Basseterre|Kittitian|||세인트키츠 네비스
KP|North Korea;DPRK;D.P.R.K.;Democratic People's Republic of Korea;N. Korea;NK~;the North~|Pyongyang;P'yongyang|North Korean;North's~|North Korean|Kumsusan Palace;State Affairs Commission|북한;조선민주주의인민공화국;북측;북조선;북
KR|South Korea;Republic of Korea;ROK;R.O.K.;S. Korea;Korea~;the South~|Seoul;Sejong~|South Korean;Korean~;South's~|South Korean|Blue House;Cheong Wa Dae;Cheongwadae;Yongsan~|한국;대한민국;남한;남측;남조선;우리나라~;한
KW|Kuwait|Kuwait City|Kuwaiti|||쿠웨이트
KZ|Kazakhstan|Astana;Nur-Sultan|Kazakh;Kazakhstani||Akorda|카자흐스탄
LA|Laos;Lao PDR;Lao People's Democratic Republic|Vientiane|Laotian;Lao|||라오스
LB|Lebanon~|Beirut|Lebanese||Baabda Palace|레바논
LC|Saint Lucia;St. Lucia|Castries|Saint Lucian;St. Lucian|||세인트루시아
LI|Liechtenstein|Vaduz|Liechtenstein|Liechtensteiner||리히텐슈타인
LK|Sri Lanka|Colombo~;Sri Jayawardenepura Kotte|Sri Lankan|||스리랑카
LR|Liberia|Monrovia|Liberian|||라이베리아
LS|Lesotho|Maseru|Basotho;Mosotho|||레소토
LT|Lithuania|Vilnius|Lithuanian|||리투아니아
LU|Luxembourg||Luxembourgish|Luxembourger||룩셈부르크
LV|Latvia|Riga|Latvian|||라트비아
LY|Libya|Tripoli~|Libyan|||리비아
MA|Morocco|Rabat|Moroccan|||모로코
MC|Monaco||Monegasque;Monacan|||모나코
MD|Moldova|Chisinau|Moldovan|||몰도바
ME|Montenegro|Podgorica|Montenegrin|||몬테네그로
MG|Madagascar|Antananarivo|Malagasy;Madagascan|||마다가스카르
MH|Marshall Islands|Majuro|Marshallese|||마셜제도
MK|North Macedonia;Macedonia~|Skopje|Macedonian;North Macedonian|||북마케도니아;마케도니아
ML|Mali|Bamako|Malian|||말리
MM|Myanmar;Burma|Naypyidaw;Naypyitaw;Yangon;Rangoon|Myanmar;Burmese|||미얀마;버마
MN|Mongolia|Ulaanbaatar;Ulan Bator|Mongolian|Mongol~||몽골
MR|Mauritania|Nouakchott|Mauritanian|||모리타니
MT|Malta|Valletta|Maltese|||몰타
MU|Mauritius|Port Louis|Mauritian|||모리셔스
MV|Maldives;The Maldives|Male~|Maldivian|||몰디브
MW|Malawi|Lilongwe|Malawian|||말라위
MX|Mexico|Mexico City|Mexican||Los Pinos|멕시코
MY|Malaysia|Kuala Lumpur;Putrajaya|Malaysian||Wisma Putra|말레이시아
MZ|Mozambique|Maputo|Mozambican|||모잠비크
NA|Namibia|Windhoek|Namibian|||나미비아
NE|Niger|Niamey|Nigerien|||니제르
NG|Nigeria|Abuja|Nigerian||Aso Rock|나이지리아
NI|Nicaragua|Managua|Nicaraguan|||니카라과
NL|Netherlands;The Netherlands;Holland~|The Hague;Amsterdam~|Dutch|Dutchman;Dutchmen|Binnenhof|네덜란드
NO|Norway|Oslo|Norwegian|||노르웨이
NP|Nepal|Kathmandu|Nepali;Nepalese|||네팔
NR|Nauru|Yaren|Nauruan|||나우루
NZ|New Zealand|Wellington~|New Zealand;Kiwi~|New Zealander|Beehive~|뉴질랜드
OM|Oman|Muscat|Omani|||오만~
PA|Panama|Panama City~|Panamanian|||파나마
PE|Peru|Lima~|Peruvian||Torre Tagle|페루
PG|Papua New Guinea|Port Moresby|Papua New Guinean|||파푸아뉴기니
PH|Philippines;The Philippines|Manila|Philippine;Filipino|Filipino|Malacanang;Malacanang Palace|필리핀
PK|Pakistan|Islamabad|Pakistani|||파키스탄
PL|Poland|Warsaw~|Polish|Pole~||폴란드
PS|Palestine;State of Palestine;Palestinian Authority;Palestinian National Authority|Ramallah|Palestinian||Muqata|팔레스타인
PT|Portugal|Lisbon|Portuguese|||포르투갈
PW|Palau|Ngerulmud;Koror|Palauan|||팔라우
PY|Paraguay|Asuncion|Paraguayan|||파라과이
QA|Qatar|Doha|Qatari|||카타르
RO|Romania|Bucharest|Romanian||Cotroceni Palace|루마니아
RS|Serbia|Belgrade|Serbian|Serb||세르비아
RU|Russia;Russian Federation|Moscow~|Russian||Kremlin;Smolenskaya|러시아;러
RW|Rwanda|Kigali|Rwandan|||르완다
SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Riyadh|Saudi;Saudi Arabian|||사우디아라비아;사우디
SB|Solomon Islands;Solomons|Honiara|Solomon Islander;Solomon Islands|Solomon Islander||솔로몬제도
SC|Seychelles|Victoria~|Seychellois|||세이셸
SD|Sudan|Khartoum|Sudanese|||수단~
SE|Sweden|Stockholm~|Swedish|Swede||스웨덴
SG|Singapore||Singaporean||Istana|싱가포르
SI|Slovenia|Ljubljana|Slovenian;Slovene|||슬로베니아
SK|Slovakia;Slovak Republic|Bratislava|Slovak;Slovakian|||슬로바키아
SL|Sierra Leone|Freetown|Sierra Leonean|||시에라리온
SM|San Marino||Sammarinese|||산마리노
SN|Senegal|Dakar|Senegalese|||세네갈
SO|Somalia|Mogadishu|Somali;Somalian||Villa Somalia|소말리아
SR|Suriname|Paramaribo|Surinamese|||수리남
SS|South Sudan|Juba|South Sudanese|||남수단
ST|Sao Tome and Principe|Sao Tome|Sao Tomean;Santomean|||상투메 프린시페
SV|El Salvador|San Salvador|Salvadoran;Salvadorean|||엘살바도르
SY|Syria|Damascus|Syrian|||시리아
SZ|Eswatini;Swaziland|Mbabane;Lobamba|Swazi;Eswatini|||에스와티니
TD|Chad~|N'Djamena|Chadian|||차드
TG|Togo|Lome|Togolese|||토고
TH|Thailand|Bangkok|Thai||Government House~|태국;타이~
TJ|Tajikistan|Dushanbe|Tajik;Tajikistani|||타지키스탄
TL|Timor-Leste;East Timor|Dili|Timorese;East Timorese|||동티모르
TM|Turkmenistan|Ashgabat|Turkmen|||투르크메니스탄
TN|Tunisia|Tunis|Tunisian||Carthage Palace|튀니지
TO|Tonga|Nuku'alofa|Tongan|||통가
TR|Turkey~;Turkiye|Ankara|Turkish|Turk|Bestepe|튀르키예;터키
TT|Trinidad and Tobago;Trinidad|Port of Spain|Trinidadian|||트리니다드 토바고
TV|Tuvalu|Funafuti|Tuvaluan|||투발루
TW|Taiwan;Republic of China;Chinese Taipei|Taipei|Taiwanese;Taiwan|Taiwanese|Presidential Office Building|대만;타이완
TZ|Tanzania|Dodoma;Dar es Salaam|Tanzanian|||탄자니아
UA|Ukraine|Kyiv;Kiev|Ukrainian||Bankova;Verkhovna Rada|우크라이나
UG|Uganda|Kampala|Ugandan|||우간다
UN|United Nations;U.N.||||U.N. Security Council;United Nations Security Council;U.N. General Assembly;Turtle Bay|유엔;국제연합;UN
US|United States;U.S.;USA;U.S.A.;United States of America;America~|Washington~;Washington, D.C.;Washington DC|American;U.S.;US|American|White House;State Department;Pentagon;Foggy Bottom;Capitol Hill;Oval Office|미국;미합중국;미
UY|Uruguay|Montevideo|Uruguayan|||우루과이
UZ|Uzbekistan|Tashkent|Uzbek;Uzbekistani|||우즈베키스탄
VA|Vatican;Holy See;Vatican City|Vatican City|Vatican||Apostolic Palace|교황청;바티칸
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines|Kingstown|Vincentian|||세인트빈센트 그레나딘
VE|Venezuela|Caracas|Venezuelan||Miraflores;Miraflores Palace|베네수엘라
VN|Vietnam;Viet Nam|Hanoi|Vietnamese|||베트남
VU|Vanuatu|Port Vila|Ni-Vanuatu;Vanuatuan|||바누아투
WS|Samoa|Apia|Samoan|||사모아
XK|Kosovo|Pristina;Prishtina|Kosovar;Kosovan|||코소보
YE|Yemen|Sanaa;Sana'a;Aden~|Yemeni|||예멘
ZA|South Africa|Pretoria;Tshwane;Cape Town~|South African||Union Buildings|남아프리카공화국;남아공
ZM|Zambia|Lusaka|Zambian|||잠비아
ZW|Zimbabwe|Harare|Zimbabwean|||짐바브웨
`;
