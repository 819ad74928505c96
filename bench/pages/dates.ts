import { capitalised, type Words } from './words.ts';

const two = (n: number) => String(n).padStart(2, '0');

interface Day {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

/** The genitive, where there is one, is the second spelling and the one that dates have: `14 мая`. */
const GENITIVE = new Set(['ru', 'uk', 'el']);
/** Between the parts of a date in numbers; a slash elsewhere. */
const DOTTED = new Set(['de', 'pl', 'ru', 'uk']);

/** A day in words, by language; `14 mai 2024` elsewhere. */
const IN_WORDS: Readonly<Record<string, (day: number, month: string, year: string) => string>> = {
  en: (day, month, year) => `${capitalised(month)} ${day}, ${year}`,
  de: (day, month, year) => `${day}. ${capitalised(month)} ${year}`,
  es: (day, month, year) => `${day} de ${month} de ${year}`,
};

function inNumbers({ tongue, random }: Words, { year, month, day }: Day): string {
  if (tongue.unspaced && random.chance(0.5)) return `${year}年${month}月${day}日`;
  if (tongue.unspaced || random.chance(0.25)) return `${year}-${two(month)}-${two(day)}`;
  const first = tongue.language.dates.order === 'mdy' ? [month, day] : [day, month];
  return [...first.map(two), year].join(DOTTED.has(tongue.language.code) ? '.' : '/');
}

function inWords({ tongue }: Words, { year, month, day }: Day): string {
  const { code, dates } = tongue.language;
  const spellings = dates.months[month - 1]!;
  const name = (GENITIVE.has(code) && spellings[1]) || spellings[0]!;
  return IN_WORDS[code]?.(day, name, year) ?? `${day} ${name} ${year}`;
}

const clock = ({ random, tongue }: Words) => {
  const time = `${two(random.between(0, 23))}:${two(random.between(0, 59))}`;
  return tongue.language.code === 'de' && random.chance(0.5) ? `${time} Uhr` : time;
};

/** A day of the language, as pages write it. */
export function dateOf(words: Words, spelled: boolean): string {
  const { random, tongue } = words;
  const day = { year: words.year(), month: random.between(1, 12), day: random.between(1, 28) };
  return spelled && !tongue.unspaced ? inWords(words, day) : inNumbers(words, day);
}

/** A line that is a date, of about so many words. */
export function dateLine(words: Words, size: number): string {
  const { random, tongue } = words;
  const { published, modified, weekdays } = tongue.language.dates;
  const day = dateOf(words, size > 2);
  if (size === 1 || size === 3) return day;
  if (size === 2 || size === 4)
    return random.chance(0.5) ? `${day} ${clock(words)}` : `${day}, ${clock(words)}`;
  const label = capitalised(random.pick(published));
  if (size === 5) return random.chance(0.5) ? `${label}: ${day}` : `${label}: ${day}, ${clock(words)}`;
  if (size < 8) return `${label} ${capitalised(random.pick(weekdays)[0]!)}, ${day}, ${clock(words)}`;
  return `${label} ${day}, ${clock(words)} | ${capitalised(random.pick(modified))} ${dateOf(words, true)}`;
}
