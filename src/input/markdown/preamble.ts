/** What precedes the Markdown itself: front matter, or the header that a reader service writes. */
export interface Preamble {
  /** Its length in the text; 0 if there is none. */
  readonly end: number;
  /** Values by lower-case key. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

const NONE: Preamble = { end: 0, fields: new Map() };

/** What opens front matter, and what closes it. */
const OPENS = '---';
const CLOSES: readonly string[] = ['---', '...'];
/** Characters: a rule at the top of a page opens no front matter that ends further below. */
const LONGEST = 20_000;
/** Real lines: `title: "The bridge"`, `authors: [Ann Roe, Ben Hale]`. */
const KEY = /^[A-Za-z][\w. -]*$/;
/** Characters; a longer part before a colon is prose. */
const LONGEST_KEY = 60;
const ITEM = '- ';
/** Real lines: `Title: The bridge`, `URL Source: https://…`, `Published Time: 2024-05-14T19:12:00Z`, `Markdown Content:`. */
const SERVICE_FIELD = /^(Title|URL Source|Published Time|Number of Pages|Warning|Markdown Content): ?(.*)$/;

const unquoted = (value: string) => value.trim().replace(/^(["'])(.*)\1$/, '$2');

function valuesOf(written: string): string[] {
  const value = written.trim();
  if (/^\[.*\]$/.test(value)) return value.slice(1, -1).split(',').map(unquoted).filter(Boolean);
  return value ? [unquoted(value)] : [];
}

/** The lines between the opening and the closing one, and the offset after the closing one. */
function enclosed(text: string): { lines: string[]; end: number } | null {
  const lines: string[] = [];
  let at = 0;
  while (at < Math.min(text.length, LONGEST)) {
    const nl = text.indexOf('\n', at);
    const end = nl < 0 ? text.length : nl;
    const line = text.slice(at, end).trimEnd();
    if (at === 0 && line !== OPENS) return null;
    if (at > 0 && CLOSES.includes(line)) return { lines, end: Math.min(end + 1, text.length) };
    if (at > 0) lines.push(line);
    at = end + 1;
  }
  return null;
}

/** The key and the value of a line; `null` for other lines. */
function fieldOf(line: string): [key: string, value: string] | null {
  const colon = line.slice(0, LONGEST_KEY).indexOf(':');
  if (colon < 0 || !KEY.test(line.slice(0, colon))) return null;
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1)];
}

function frontMatter(text: string): Preamble | null {
  const found = enclosed(text);
  if (!found) return null;
  const fields = new Map<string, string[]>();
  let key: string | null = null;
  for (const line of found.lines) {
    const field = fieldOf(line);
    const item = line.trim();
    if (field) {
      key = field[0];
      fields.set(key, valuesOf(field[1]));
    } else if (key && item.startsWith(ITEM))
      fields.get(key)!.push(unquoted(item.slice(ITEM.length).replace(/^name: /, '')));
  }
  return fields.size > 0 ? { end: found.end, fields } : null;
}

function serviceHeader(text: string): Preamble | null {
  if (!text.startsWith('Title: ')) return null;
  const fields = new Map<string, string[]>();
  let at = 0;
  while (at < text.length && fields.size < 8) {
    const nl = text.indexOf('\n', at);
    const end = nl < 0 ? text.length : nl;
    const line = text.slice(at, end);
    const field = SERVICE_FIELD.exec(line);
    if (!field && line.trim()) break;
    at = end + 1;
    if (field) fields.set(field[1]!.toLowerCase(), valuesOf(field[2]!));
    if (field?.[1] === 'Markdown Content') return { end: Math.min(at, text.length), fields };
  }
  return fields.has('url source') ? { end: Math.min(at, text.length), fields } : null;
}

/** Reads what precedes the Markdown. */
export function preambleOf(text: string): Preamble {
  return frontMatter(text) ?? serviceHeader(text) ?? NONE;
}
