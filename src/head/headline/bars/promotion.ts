import { holds } from '../../../text/word-list.ts';
import { invitations } from './words.ts';

const ABOUT_US = /^learn more about our /iu;
/** The end of a sentence before another one, `。` without a space: `Our new ferry app is here. Learn more`. */
const BETWEEN = /[.!?…] |[。！？]/gu;
const STOP = /[.!?…。！？]$/u;
/** An invitation takes no more characters. */
const MAX_INVITATION = 40;

/** A banner of the site: what it invites to is its last sentence, or all of it. */
export function isPromotion(text: string): boolean {
  if (ABOUT_US.test(text)) return true;
  const end = text.slice(-MAX_INVITATION).replace(STOP, '');
  const last = end.split(BETWEEN).at(-1)!;
  return (last !== end || text.length <= MAX_INVITATION) && holds(invitations, last.trim().toLowerCase());
}
