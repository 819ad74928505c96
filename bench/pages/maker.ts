import { languages } from '../../src/languages/index.ts';
import { DUMPS, type Dump } from '../input/page.ts';
import { type Group, ZONES, type Zone } from '../shape/scan.ts';
import type { GroupShape, Shape } from '../shape/shape.ts';
import { Composer } from './compose.ts';
import { HtmlMaker } from './html.ts';
import { LineMaker, type MadeLine, spaced } from './lines.ts';
import { PhraseBook } from './phrases.ts';
import { evenly, Random } from './random.ts';
import { SortChain } from './sort-chain.ts';
import { makeTongue, type Tongue } from './tongue.ts';
import { Words } from './words.ts';

export interface MadePage {
  /** As a dump of the kind. */
  readonly text: string;
  readonly html: string;
  readonly language: string;
  readonly group: Group;
  readonly dump: Dump;
  readonly lines: readonly MadeLine[];
}

/** Pages of each group in every fifty, about as many as in the corpora that were measured. */
const IN_FIFTY: readonly (readonly [
  group: keyof Shape['groups'] | 'other',
  pages: number,
  languages: string,
])[] = [
  ['english', 28, 'en'],
  ['german', 10, 'de'],
  ['latin', 4, 'fr es pl it'],
  ['cyrillic', 3, 'ru el uk'],
  ['han', 4, 'zh zh zh ja'],
  ['other', 1, 'ar he'],
];
const SLOTS = IN_FIFTY.flatMap(([group, pages, codes]) =>
  Array.from({ length: pages }, () => ({ group, codes: codes.split(' ') })),
);
/** Has no divisor in common with fifty: each slot has its turn, neighbours are of different groups. */
const STEP = 7;

/** What page of that number is: of each group the `nth`, each language and each kind of dump in turn. */
function kindOf(number: number): { group: Group; nth: number; language: string; dump: Dump } {
  const round = Math.floor(number / SLOTS.length);
  const slot = (number * STEP) % SLOTS.length;
  const { group, codes } = SLOTS[slot]!;
  const ofGroup = (slots: typeof SLOTS) => slots.filter((s) => s.group === group).length;
  const nth = round * ofGroup(SLOTS) + ofGroup(SLOTS.slice(0, slot));
  const dump = DUMPS[(number + round) % DUMPS.length]!;
  return { group, nth, language: codes[nth % codes.length]!, dump };
}

interface Spoken {
  readonly tongue: Tongue;
  readonly phrases: PhraseBook;
}

/** Makes the bench's pages: invented words in the shape of real pages, the same for the same number. */
export class PageMaker {
  private readonly tongues = new Map<string, Spoken>();
  private readonly chains = new Map<GroupShape, Record<Zone, SortChain>>();

  constructor(private readonly shape: Shape) {}

  page(number: number): MadePage {
    const { group, nth, language, dump } = kindOf(number);
    const random = new Random(number + 1);
    // No corpus has enough pages of the scripts without capitals other than Han.
    const form = this.shape.groups[group === 'other' ? 'cyrillic' : group];
    const spacing = this.shape.dumps[dump];
    const { tongue, phrases } = this.tongue(language);
    const words = new Words(tongue, random);
    const composer = new Composer(words, form, { joints: evenly(spacing.joints, number, 0.5) });
    const [headline, site] = [composer.short(random.between(6, 12)), words.place()];
    const shown = new LineMaker(form.layout, this.chainsOf(form), composer, phrases, headline).page(nth);
    const published = `${words.year()}-05-14T10:30:00Z`;
    const meta = { headline, site, language, author: words.person(), published };
    const html = new HtmlMaker(this.shape.markup, random, number, shown).page(meta);
    const title = { text: `${headline} | ${site}`, sort: 'title', zone: 'top' } as const;
    const lines = dump === 'wet' ? [title, ...shown] : shown;
    return { text: spaced(lines, spacing, random), html, language, group, dump, lines };
  }

  private chainsOf(group: GroupShape): Record<Zone, SortChain> {
    const { sequences } = this.shape;
    const make = () =>
      Object.fromEntries(
        ZONES.map((zone) => [zone, new SortChain(sequences[zone], group.layout.zones[zone])]),
      ) as Record<Zone, SortChain>;
    const chains = this.chains.get(group) ?? make();
    this.chains.set(group, chains);
    return chains;
  }

  private tongue(code: string): Spoken {
    const known = this.tongues.get(code);
    if (known) return known;
    const language = languages.find((l) => l.code === code)!;
    const spoken = { tongue: makeTongue(language), phrases: new PhraseBook(language) };
    this.tongues.set(code, spoken);
    return spoken;
  }
}
