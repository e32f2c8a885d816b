import { describe, expect, test } from 'vitest';
import { decodeDocument } from '../../../src/wires/charset/decode-document.ts';
import { encoderOf } from './encoder.ts';

const KOREAN =
  '가온 대사는 “우리는 전제 조건 없이 대화할 준비가 되어 있다”고 말했다. 외교부는 회담을 환영했다.';
const JAPANESE = '架空の大使は「前提条件なしに話し合う用意がある」と述べた。外務省は会談を歓迎した。';
const SIMPLIFIED = '这位虚构的大使说，我们已经准备好在没有前提条件的情况下进行对话。外交部对会谈表示欢迎。';
const TRADITIONAL = '這位虛構的大使說，我們已經準備好在沒有前提條件的情況下進行對話。外交部對會談表示歡迎。';
const RUSSIAN = 'Вымышленный посол заявил, что стороны готовы к переговорам без предварительных условий.';
const GREEK = 'Ο φανταστικός πρέσβης δήλωσε ότι οι δύο πλευρές είναι έτοιμες για διάλογο χωρίς όρους.';
const HEBREW = 'השגריר הבדיוני אמר כי שני הצדדים מוכנים לשיחות ללא תנאים מוקדמים.';
const ARABIC = 'قال السفير الخيالي إن الجانبين مستعدان للحوار دون شروط مسبقة.';
const THAI = 'เอกอัครราชทูตในจินตนาการกล่าวว่าทั้งสองฝ่ายพร้อมเจรจาโดยไม่มีเงื่อนไข';
const FRENCH =
  'L’ambassadrice imaginaire a déclaré que les négociations étaient prêtes à reprendre à Genève.';
const POLISH = 'Zmyślony ambasador powiedział, że obie strony są gotowe do rozmów bez warunków wstępnych.';

const feed = (text: string, declaration = '<?xml version="1.0"?>'): string =>
  `${declaration}<rss version="2.0"><channel><title>Wire</title><item><title>${text}</title></item></channel></rss>`;

describe('decodeDocument', () => {
  test.each([
    ['euc-kr', KOREAN],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['gb18030', SIMPLIFIED],
    ['big5', TRADITIONAL],
    ['koi8-r', RUSSIAN],
    ['windows-1251', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['windows-1253', GREEK],
    ['windows-1255', HEBREW],
    ['windows-1256', ARABIC],
    ['windows-874', THAI],
    ['windows-1252', FRENCH],
    ['windows-1250', POLISH],
  ])('reads %s that nobody declared, or declared as something else', (charset, text) => {
    const encode = encoderOf(charset);
    const bare = feed(text);
    expect(decodeDocument({ bytes: encode(bare) })).toBe(bare);
    const wrong = feed(text, '<?xml version="1.0" encoding="utf-8"?>');
    expect(decodeDocument({ bytes: encode(wrong) })).toBe(wrong);
    const latin = feed(text, '<?xml version="1.0" encoding="iso-8859-1"?>');
    expect(decodeDocument({ bytes: encode(latin), contentType: 'text/xml' })).toBe(latin);
  });

  test.each([
    ['the header', 'text/xml; charset=ks_c_5601-1987', '<?xml version="1.0"?>'],
    ['the header, by a name of its own', 'text/xml; charset=cp949', '<?xml version="1.0"?>'],
    ['the XML declaration', undefined, '<?xml version="1.0" encoding="EUC-KR"?>'],
    [
      'the XML declaration, when the header is wrong',
      'text/xml; charset=utf-8',
      '<?xml version="1.0" encoding="EUC-KR"?>',
    ],
  ])('goes by %s', (_where, contentType, declaration) => {
    const text = feed('미', declaration);
    expect(decodeDocument({ bytes: encoderOf('euc-kr')(text), contentType })).toBe(text);
  });

  test('takes valid UTF-8 for what it is, whatever is declared', () => {
    const text = feed(KOREAN, '<?xml version="1.0" encoding="iso-8859-1"?>');
    expect(
      decodeDocument({ bytes: new TextEncoder().encode(text), contentType: 'text/xml; charset=euc-kr' }),
    ).toBe(text);
  });

  test('reads UTF-16 with and without its mark', () => {
    const text = feed(KOREAN);
    const little = Buffer.from(text, 'utf16le');
    expect(decodeDocument({ bytes: little })).toBe(text);
    expect(decodeDocument({ bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), little]) })).toBe(text);
    expect(decodeDocument({ bytes: Buffer.from(little).swap16() })).toBe(text);
  });

  test('reads the rest where a byte is broken', () => {
    const bytes = Buffer.from(feed(KOREAN));
    bytes[bytes.length - 60] = 0xff;
    expect(decodeDocument({ bytes })).toContain('전제 조건 없이');
  });
});
