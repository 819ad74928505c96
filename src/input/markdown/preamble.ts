/** What precedes the Markdown itself: front matter, or the header that a reader service writes. */
export interface Preamble {
  /** Its length in the text; 0 if there is none. */
  readonly end: number;
  /** Values by lower-case key. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

const NONE: Preamble = { end: 0, fields: new Map() };

/** Real lines: `---`, `title: "The bridge"`, `authors: [Ann Roe, Ben Hale]`, `  - Ann Roe`. */
const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const FIELD = /^([A-Za-z][\w.-]{0,40}(?: [\w.-]{1,40}){0,3}):(.*)$/;
const ITEM = '- ';
/** Real lines: `Title: The bridge`, `URL Source: https://…`, `Published Time: 2024-05-14T19:12:00Z`, `Markdown Content:`. */
const SERVICE_FIELD = /^(Title|URL Source|Published Time|Number of Pages|Warning|Markdown Content): ?(.*)$/;

const unquoted = (value: string) => value.trim().replace(/^(["'])(.*)\1$/, '$2');

function valuesOf(written: string): string[] {
  const value = written.trim();
  if (/^\[.*\]$/.test(value)) return value.slice(1, -1).split(',').map(unquoted).filter(Boolean);
  return value ? [unquoted(value)] : [];
}

function frontMatter(text: string): Preamble | null {
  const m = FRONT_MATTER.exec(text);
  if (!m) return null;
  const fields = new Map<string, string[]>();
  let key: string | null = null;
  for (const line of m[1]!.split('\n')) {
    const field = FIELD.exec(line);
    const item = line.trim();
    if (field) {
      key = field[1]!.toLowerCase();
      fields.set(key, valuesOf(field[2]!));
    } else if (key && item.startsWith(ITEM))
      fields.get(key)!.push(unquoted(item.slice(ITEM.length).replace(/^name: /, '')));
  }
  return fields.size > 0 ? { end: m[0].length, fields } : null;
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
