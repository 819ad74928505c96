import type { Found, HeadContext } from '../found.ts';
import type { Region } from '../region/region.ts';

/** What is known of the page when the line below the headline is judged. */
export interface DeckPlace {
  readonly context: HeadContext;
  readonly region: Region;
  readonly headline: string;
  /** The headline's last line. */
  readonly at: number;
  readonly authors: Found<string[]> | null;
}
