import type { Warning } from '../article.ts';

export type InputKind = 'text' | 'html';

/** What a page's markup says of itself; used as evidence, never taken as the answer unchecked. */
export interface Evidence {
  /** `<title>` */
  title: string | null;
  /** `og:title`, JSON-LD `headline`, first `<h1>`, in that order of appearance. */
  headlines: string[];
  description: string | null;
  authors: string[];
  /** ISO 8601 as written in the markup. */
  published: string[];
  modified: string[];
  /** `<html lang>` as written. */
  language: string | null;
}

/** The input made readable: one string that every later offset refers to. */
export interface Source {
  readonly text: string;
  readonly kind: InputKind;
  /** Offsets count in the decoded input, or in text rendered from markup. */
  readonly of: 'decoded' | 'rendered';
  /** Label of the encoding used, `utf-8` for a string. */
  readonly encoding: string;
  /** `true` when classic mojibake was found: lines are repaired as they are folded. */
  readonly mojibake: boolean;
  readonly evidence: Evidence | null;
  readonly warnings: readonly Warning[];
}
