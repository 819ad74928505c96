/** Sections or tags, each with a capital: three of two words, or more of four. */
const FEW = { items: 3, words: 2 };
const MANY = { items: 4, words: 4 };

/** Sections or tags in a row: `Best of, Japan, Travel guides`, `Islands | Practice | Video`. */
export function isNameList(text: string): boolean {
  if (text.includes(':')) return false;
  const items = text.includes(' | ') ? text.split(' | ') : text.split(/ ?, /);
  return [FEW, MANY].some(
    (list) => items.length >= list.items && items.every((item) => isName(item, list.words)),
  );
}

const isName = (item: string, words: number) => CAPITAL.test(item) && item.split(' ').length <= words;

const CAPITAL = /^\p{Lu}/u;
