import { isRole } from '../../../bylines/words.ts';
import { isGoalList } from './goals.ts';
import { isLeadIn } from './lead-in.ts';
import { isNameList } from './name-list.ts';
import { isNeighbourPost } from './neighbour-post.ts';
import { hasPictureOwner } from './picture-credit.ts';
import { isPromotion } from './promotion.ts';
import { isTrail } from './trail.ts';
import { isUnspacedText } from './unspaced-text.ts';
import { hasWebAddress } from './web-address.ts';

/** `isRole`: an author's role on a line of its own, `Senior writer`. No gold headline of 5,000 is one. */
const BARS = [
  isNeighbourPost,
  isNameList,
  isTrail,
  isLeadIn,
  hasWebAddress,
  isGoalList,
  isPromotion,
  hasPictureOwner,
  isRole,
  isUnspacedText,
];

/** Whether a text is, by its form, never a headline. Hardly one of 4,400 gold headlines is. */
export const isBarredForm = (text: string): boolean => BARS.some((is) => is(text));
