const OPENING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/**
 * The JSON of an object with one more member at its end.
 *
 * @param json On one line, or indented by two spaces; with a line end behind it.
 * @param value JSON on one line.
 */
export function withMember(json: string, name: string, value: string): string {
  if (!json.endsWith('\n}\n')) return `${json.slice(0, -2)},"${name}":${value}}\n`;
  return `${json.slice(0, -3)},\n  "${name}": ${indented(value, 1)}\n}\n`;
}

/** JSON on one line as `JSON.stringify` indents it, without reading it: numbers stay as they are written. */
function indented(json: string, level: number): string {
  const parts: string[] = [];
  let depth = level;
  const lineEnd = () => `\n${'  '.repeat(depth)}`;
  for (let at = 0; at < json.length; ) {
    const sign = json[at]!;
    const closing = OPENING[sign];
    const end =
      sign === '"' ? endOfString(json, at) : at + (closing !== undefined && json[at + 1] === closing ? 2 : 1);
    const part = json.slice(at, end);
    if (part === '{' || part === '[') depth++;
    if (part === '}' || part === ']') {
      depth--;
      parts.push(lineEnd());
    }
    parts.push(part);
    if (part === '{' || part === '[' || part === ',') parts.push(lineEnd());
    else if (part === ':') parts.push(' ');
    at = end;
  }
  return parts.join('');
}

/** Behind the quote that ends the string at `start`. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let before = end;
    while (json[before - 1] === '\\') before--;
    if ((end - before) % 2 === 0) return end + 1;
  }
  return json.length;
}
