import type { Evidence } from '../../../input/source.ts';
import { textKey } from '../../../text/same-text.ts';
import type { HeadContext } from '../../found.ts';
import type { Region } from '../../region/region.ts';

/**
 * A page without the headings and the marked headlines that it shows only below its article: they are of other articles. Where a page
 * was cut off above its article, it has no others.
 */
export function withoutTeasers(context: HeadContext, region: Region): HeadContext {
  const { evidence, decision } = context;
  if (!evidence || decision.last < 0) return context;
  const teasers = evidence.stated.filter(
    ({ place, text }) => (place === 'heading' || place === 'microdata') && isBelow(text, context, region),
  );
  return teasers.length === 0 ? context : { ...context, evidence: without(evidence, teasers) };
}

/** The page shows the text below its article, and nowhere else. */
function isBelow(text: string, { page, decision }: HeadContext, { from, to, facts }: Region): boolean {
  const key = textKey(text);
  const end = Math.max(to, decision.last);
  for (let i = from; i <= end; i++) if (facts.key(i) === key) return false;
  for (let i = end + 1; i < page.lines.length; i++) if (facts.key(i) === key) return true;
  return false;
}

function without(evidence: Evidence, teasers: Evidence['stated']): Evidence {
  const stated = evidence.stated.filter((one) => !teasers.includes(one));
  const kept = new Set(stated.map(({ text }) => text));
  const dropped = new Set(teasers.map(({ text }) => text).filter((text) => !kept.has(text)));
  return { ...evidence, stated, headlines: evidence.headlines.filter((text) => !dropped.has(text)) };
}
