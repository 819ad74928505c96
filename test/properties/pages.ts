import fc from 'fast-check';
import { HOSTILE } from '../../fuzz/hostile-pieces.ts';

/** Prose in several scripts, all invented. */
const PROSE = [
  'The ferry came back on Monday, two years after the storm, its owner said.',
  '"We did not expect it before the summer," said Maren Oskarsdal, who runs the ticket office.',
  'Der Rat von Lindau stimmte am Dienstag dafür, die letzte Fähre zehn weitere Jahre fahren zu lassen.',
  'Le conseil de Valmer a voté mardi soir le maintien du dernier bac, après cinq heures de débat.',
  'Совет Речного проголосовал во вторник за то, чтобы последний паром ходил ещё десять лет.',
  'صوّت مجلس المدينة مساء الثلاثاء على إبقاء آخر عبّارة لعشر سنوات أخرى.',
  'המועצה הצביעה ביום שלישי בעד המשך הפעלת המעבורת האחרונה.',
  '停产十二年的茶厂，近日以图书馆的面貌重新开门，第一天就来了四百多人。',
  '町議会は火曜日の夜、最後の渡し船をあと十年続けることを決めた。',
  '시의회는 화요일 저녁 마지막 여객선을 십 년 더 운항하기로 했다.',
  'สภาเมืองลงมติเมื่อวันอังคารให้เรือข้ามฟากลำสุดท้ายเดินต่ออีกสิบปี',
  'नगर परिषद ने मंगलवार को आख़िरी नौका को दस साल और चलाने का फ़ैसला किया।',
];

const HEAD = [
  'Harbour council reopens Lindvik ferry terminal',
  'Harbour council reopens Lindvik ferry terminal | The Lindvik Post',
  'By Maren Oskarsdal, Political Editor | 14 May 2024 19:12 | Updated 15 May 2024',
  'Von Jonas Felder Stand: 14.05.2024 23:02 Uhr',
  'Par Claire Vannier, publié le 14/05/2024 à 19h12',
  '14 мая 2024 в 19:12',
  '2024年5月14日 19時12分',
  '입력 : 2024-05-14 19:01',
  '03/04/2024',
  'OSLO, May 14 (Reuters) - The ferry came back on Monday.',
  '新华社青禾1月11日电（记者林晓枫）停产十二年的茶厂重新开门。',
  '(서울=연합뉴스) 홍길서 기자 = 여객선이 돌아왔다.',
];

const FRAME = [
  'Home | News | Sport | Weather',
  'Home',
  'glyph bellglyph closeglyph menuglyph printglyph rssglyph searchglyph share',
  'ShareTweetEmailPrint',
  'Share on Facebook (opens in new window)',
  '12 comments',
  'Related stories',
  'Subscribe to our newsletter',
  'We use cookies to improve your experience.',
  '© 2024 The Lindvik Post. All rights reserved.',
  '1 2 3 4 Next »',
  '$19.99 Add to cart',
  'window.dataLayer = window.dataLayer || [];',
];

const MARKUP = [
  '<p>',
  '</p>',
  '<h1>Harbour council reopens</h1>',
  '<div><div><ul><li>one<li>two',
  '<nav>',
  '</nav>',
  '<blockquote>“We waited.”</blockquote>',
  '<script>var a = "</p>";</script>',
  '<meta property="og:title" content="Harbour council reopens">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour council"}</script>',
  '<time datetime="2024-05-14T19:12:00Z">yesterday</time>',
  '&copy; 2024 &mdash; AT&amp;T said x &lt; y &#8217;',
];

const blank = fc.constantFrom('', '', ' ', '\t', '\u00a0', '\u00ad\u200b', '\u3000');
const prose = fc.array(fc.constantFrom(...PROSE), { minLength: 1, maxLength: 4 }).map((s) => s.join(' '));
const broken = fc
  .tuple(fc.constantFrom(...HEAD, ...PROSE, ...FRAME), fc.constantFrom(...HOSTILE), fc.nat(60))
  .map(([line, piece, at]) => line.slice(0, at) + piece + line.slice(at));
const line = fc.oneof(
  { weight: 3, arbitrary: prose },
  { weight: 3, arbitrary: fc.constantFrom(...HEAD) },
  { weight: 3, arbitrary: fc.constantFrom(...FRAME) },
  { weight: 2, arbitrary: blank },
  { weight: 2, arbitrary: broken },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const end = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\u2028', ' ', '');

/** Lines as on real pages, in any order and number, some of them broken. */
export const pageText = fc.tuple(fc.array(line, { maxLength: 30 }), end).map(([lines, by]) => lines.join(by));

/** The same between tags that open and close in any order. */
export const pageMarkup = fc
  .array(fc.oneof(fc.constantFrom(...MARKUP), line), { maxLength: 40 })
  .map((pieces) => `<!doctype html><html><body>${pieces.join('\n')}`);

/** The same in some encoding, cut off anywhere. */
export const pageBytes = fc
  .tuple(fc.oneof(pageText, pageMarkup), fc.constantFrom('utf8', 'utf16le', 'latin1'), fc.nat())
  .map(([text, encoding, cut]) => {
    const bytes = Buffer.from(text, encoding as BufferEncoding);
    return new Uint8Array(bytes.subarray(0, bytes.length - (cut % (bytes.length + 1)) * (cut % 2)));
  });
