import { describe, expect, it } from 'vitest';
import { isGoalList } from '../../../../src/head/headline/bars/goals.ts';
import { isBarredForm } from '../../../../src/head/headline/bars/index.ts';
import { isNumberedLabel } from '../../../../src/head/headline/bars/kicker.ts';
import { isLeadIn } from '../../../../src/head/headline/bars/lead-in.ts';
import { isMediaLink } from '../../../../src/head/headline/bars/media-strip.ts';
import { isNameList } from '../../../../src/head/headline/bars/name-list.ts';
import { isNeighbourPost } from '../../../../src/head/headline/bars/neighbour-post.ts';
import { hasPictureOwner } from '../../../../src/head/headline/bars/picture-credit.ts';
import { isPromotion } from '../../../../src/head/headline/bars/promotion.ts';
import { isTrail } from '../../../../src/head/headline/bars/trail.ts';
import { isUnspacedText } from '../../../../src/head/headline/bars/unspaced-text.ts';
import { hasWebAddress } from '../../../../src/head/headline/bars/web-address.ts';

const bars: [string, (text: string) => boolean, hits: string[], misses: string[]][] = [
  [
    'a numbered label',
    (text) => isNumberedLabel(text, 'Minister opens call for quiet asphalt'),
    ['Press release No. 212', 'Pressemitteilung Nr. 14/2023', 'Communiqué de presse n° 7'],
    ['Galaxy 23', 'The ferry is No. 1 again', 'No. 10'],
  ],
  [
    'the post before or after',
    isNeighbourPost,
    [
      '← Ferry timetable changes',
      '« Fünf Gedanken zum Hafen',
      'The new pier »',
      'Older posts →',
      'Book your crossing now >',
    ],
    [
      '« La jetée est sûre »',
      '»Die Mole ist sicher«',
      'Pier A → Pier B: what changes',
      '»Piren är säker»',
      'How to read a Map<Pier, Boat>',
    ],
  ],
  [
    'a caption with the owner of its picture',
    hasPictureOwner,
    [
      'The pier and the old lamp © Nora Field',
      '© Nora Field',
      'Hafen bei Nacht ©Jan Holm',
      'Lampe | © Pier Agency',
    ],
    ['Harbour Pass©', 'A day on the pier', 'Pier (C) is closed', 'Copyright law for sailors'],
  ],
  [
    'a role',
    isBarredForm,
    ['Senior Writer', 'Redakteurin', 'Content Manager'],
    ['The writer who left', 'Editors and their cats', 'A reporter’s winter', 'What a manager does'],
  ],
  [
    'a list of sections or tags',
    isNameList,
    [
      'Best Of, Japan, Travel Guides',
      'Hafen & die Folgen, Debatte, Brenntal, Politik',
      'Islands | Practice | Video',
    ],
    [
      'Affordable, Ethical, Sustainable Clothing Brands',
      'Social media: Pictures, Reels, Stories',
      'Ferries, trains, buses',
      'Night ferry returns | Islands',
    ],
  ],
  [
    'a link to another medium',
    isMediaLink,
    [
      'Video: An evening at the lighthouse',
      'فيديو: لقاء خاص مع مدير الميناء - الحلقة ٥٤',
      'En images : le port la nuit',
      'Hafenfunk | Folge 12',
      '写真：朝の港',
    ],
    ['Video games of the year', 'Photos of the storm: what we know', 'Why we watch: a history of the pier'],
  ],
  [
    'a banner',
    isPromotion,
    [
      'Introducing our ferry pass for companies. Learn more',
      'Learn more about our harbour disclosure',
      'Die neue App ist da! Mehr erfahren',
      'Nowy rozkład promów już jest. Dowiedz się więcej',
      '新しい時刻表ができました。詳しくはこちら',
      'Read more',
    ],
    [
      'What ferries can learn more from trains',
      'Why we read more',
      'Want to learn more? So did they',
      'Co robi port, by zarobić. Czytaj więcej książek',
    ],
  ],
  [
    'a breadcrumb trail',
    isTrail,
    ['Home » Islands » Ferries', 'home / News / Islands / Night ferry returns', 'Local > Islands > Ferries'],
    [
      'Home » Ferries',
      'Night ferry returns',
      'Summer in the museum / Sommer im Museum',
      'AC/DC in the harbour/arena',
    ],
  ],
  [
    'a lead-in',
    isLeadIn,
    ['This paper is in the following collection:', 'Angefangen hat es mit einem Brief:'],
    [
      'Harbour bridge:',
      'Harbour bridge: closed until May',
      'Is this the end of the bridge?',
      '10:30 is the time',
    ],
  ],
  [
    'an address',
    hasWebAddress,
    ['Visit: https://example.org/apps/1', 'http://example.org'],
    ['example.org is for sale', 'What https means', 'Bridge: closed', 'TCP/IP explained'],
  ],
  [
    'a paragraph without spaces',
    isUnspacedText,
    [
      'ชาวบ้านช่วยกันซ่อมเรือเก่าให้กลายเป็นห้องสมุดลอยน้ำ '.repeat(3).trim(),
      '港の古い橋は来週から通行止めになると市は発表した。'.repeat(6),
    ],
    [
      'ชาวบ้านช่วยกันซ่อมเรือเก่าให้กลายเป็นห้องสมุดลอยน้ำ',
      '港の古い橋、来週から通行止め',
      `The harbour bridge 橋 ${'closes again and '.repeat(10)}`,
    ],
  ],
  [
    'a list of goals',
    isGoalList,
    ["Tell 34', 71' | Vorn 88'", 'Vorn 45’, Tell 90’'],
    ["Vorn's 88' winner", "The '80s and '90s in the harbour", "5'10 and still growing", 'Tell strikes twice'],
  ],
];

describe.each(bars)('never a headline: %s', (_, is, hits, misses) => {
  it.each(hits)('%s', (text) => {
    expect(is(text)).toBe(true);
  });

  it.each(misses)('may be one: %s', (text) => {
    expect(is(text)).toBe(false);
  });
});
