import { lineRule } from '../rule.ts';

/** Only this many characters of a line are searched: residue appears early, and the time stays limited. */
const MAX_LENGTH = 2000;
/** Calls of page plumbing that no tutorial is about. Example: `window.dataLayer = window.dataLayer || [];` */
const PLUMBING =
  /window\.(?:dataLayer|_|googletag|adsbygoogle|NREUM|__)|\bgoogletag\.|\b_gaq\b|\bgtag\(|\bfbq\(|adsbygoogle|getElementsByTagName\(['"]script|\bdataLayer\.push|_taboola|document\.write\(|createElement\(['"]script|wp-emoji|!function\(|\(function\((?:[a-z](?:, ?[a-z]){0,8})?\) ?\{|@font-face ?\{|@media [^{]{2,80}\{|<!\[CDATA\[|enable-background: ?new|#block-[a-z-]{3,60}\{/;
/** Remains of a template or of markup. Example: `<!-- end -->`, `[vc_row]`, `%%title%%`. */
const TEMPLATE = /^<!--.{0,200}-->$|^\[\/?[a-z]{2,12}_[a-z_]{2,20}[^\]]{0,80}\]$|^%%\w{2,30}%%$/;
/** What a template writes where a value was missing. */
const MISSING = /^(?:undefined|NaN|\[object Object\])$/;
/** Example: `{{ title }}`, `var a = 1;`, `function load() {`, `.card{margin:0}`, `if (x) return;`. */
const CODE =
  /^\{\{[^{}]{1,80}\}\}$|^(?:var|const) [\w$]{1,40} ?=|^(?:async )?function [\w$]{0,40} ?\(|^[.#][\w-]{1,60}(?:[ ,.#>:][\w .,#>:-]{0,80})? ?\{|^\$\(/;

export const codeResidue = lineRule(
  {
    name: 'code-residue',
    kind: 'code-residue',
    about: 'Script, style or template code that leaked into the text.',
  },
  ({ text }) => {
    const head = text.slice(0, MAX_LENGTH);
    const plumbing = head.match(PLUMBING)?.[0] ?? head.match(TEMPLATE)?.[0] ?? head.match(MISSING)?.[0];
    if (plumbing) return { reason: `page plumbing “${plumbing.slice(0, 40)}”`, certainty: 'certain' };
    const code = head.match(CODE)?.[0] ?? dense(head);
    return code ? { reason: `reads like code: “${code.slice(0, 40)}”`, certainty: 'likely' } : null;
  },
);

/** Code has far more of certain characters than prose: `{`, `}`, `;`, `=`. */
function dense(text: string): string | null {
  if (text.length < 200 || !text.includes('{')) return null;
  const signs = text.match(/[{};=]/g)?.length ?? 0;
  return signs / text.length > 0.05 ? text : null;
}
