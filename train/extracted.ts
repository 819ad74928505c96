import type { CorpusPage } from '../eval/corpus.ts';
import { installPeers } from '../eval/peers/install.ts';
import { PEERS } from '../eval/peers/run.ts';

/** The bodies that two extractors found in a page's HTML. */
export type Extracted = readonly [string, string];

const isBare = ({ gold, dumps }: CorpusPage) => !gold.body && dumps['html'] !== undefined;

/**
 * What trafilatura and Readability make of the pages that have HTML but no body in their gold, by the page's id: the text dumps
 * of a page are in another corpus than its HTML.
 */
export function extractedBodies(records: readonly CorpusPage[]): ReadonlyMap<string, Extracted> {
  const pages = records.filter(isBare);
  if (pages.length === 0) return new Map();
  const html = pages.map(({ dumps }) => dumps['html']!);
  const installed = installPeers();
  const [one, other] = [PEERS.trafilatura(html, installed), PEERS.Readability(html, installed)];
  return new Map(pages.map(({ id }, i) => [id, [one[i]!.text, other[i]!.text]]));
}
