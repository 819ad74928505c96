import type { Dateline, Range, Warning } from '../api/article.ts';
import type { CleanOptions } from '../api/options.ts';
import type { Decision } from '../decide/verdict.ts';
import type { Evidence } from '../input/source.ts';
import type { Page } from '../page/page.ts';
import type { Label } from '../rules/rule.ts';
import type { TitleNames } from '../site/title-names.ts';

/** A field's value, its place on the page, and why it was chosen. */
export interface Found<T> {
  readonly value: T;
  /** Its place in the page's text; empty when only the markup's metadata contains it. */
  readonly ranges: readonly Range[];
  readonly rule: string;
  readonly reason: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What the heads of a site's other pages show. */
export interface SiteHints {
  /** By line: how many of them have their headline in this place, as `headlineShares` gives it. */
  readonly headlineShares: readonly number[];
  /** The ends of titles that are the site's names; 0 for none. */
  readonly names: TitleNames;
  /** Whether a name on a line is the site's, such as its editor's, and no article's author. */
  readonly isStanding: (line: number, name: string) => boolean;
}

/** The input of every detector of the head. */
export interface HeadContext {
  readonly page: Page;
  /** Labels by line index. */
  readonly labels: readonly (readonly Label[])[];
  readonly decision: Decision;
  readonly evidence: Evidence | null;
  /** BCP 47 tag of the body, `null` when unknown. */
  readonly language: string | null;
  readonly options: CleanOptions;
  /** What other pages of the site show, where some are known. */
  readonly site?: SiteHints;
}

/** The head of the article; `null` for what the page does not give. */
export interface Head {
  readonly headline: Found<string> | null;
  readonly subheadline: Found<string> | null;
  readonly authors: Found<string[]> | null;
  readonly dateline: Found<Dateline> | null;
  readonly published: Found<string> | null;
  readonly modified: Found<string> | null;
  /** Lines that repeat the headline before the body. */
  readonly repeats: readonly number[];
  /** Credits such as `(Reporting by …)` that are removed from the body without being a field. */
  readonly credits: readonly { range: Range; rule: string }[];
  readonly warnings: readonly Warning[];
}
