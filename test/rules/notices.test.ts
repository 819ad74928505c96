import { describe, expect, it } from 'vitest';
import { comments } from '../../src/rules/phrase/comments.ts';
import { cookie } from '../../src/rules/phrase/cookie.ts';
import { footer } from '../../src/rules/phrase/footer.ts';
import { labelOf } from './page-of.ts';

const more =
  'You can change your mind at any time on the page that tells how we look after what we know of you. ';
const notice = (start: string, times: number) => start + more.repeat(times);

describe('a notice longer than forty words', () => {
  const consent = 'We and our partners keep what we learn of your visit to show news that suits you. ';

  it('is likely one of consent', () => {
    expect(labelOf(cookie, notice(consent, 2))).toMatchObject({ certainty: 'likely', rule: 'cookie' });
    expect(labelOf(cookie, notice(consent, 6))).toMatchObject({ certainty: 'likely', rule: 'cookie' });
  });

  it('is likely the rules of the comments', () => {
    const rules = notice('Comments are subject to moderation and are shown once a person has read them. ', 2);
    expect(labelOf(comments, rules)).toMatchObject({ certainty: 'likely', rule: 'comments' });
  });

  it('is certain where it is short', () => {
    expect(labelOf(cookie, consent)).toMatchObject({ certainty: 'certain' });
  });

  it('is not labelled where it is the whole page', () => {
    expect(labelOf(cookie, notice(consent, 12))).toBeUndefined();
    expect(labelOf(cookie, notice(consent, 40))).toBeUndefined();
  });

  it('is not labelled by rules whose notices are short', () => {
    const long = notice(
      'Powered by the tide, the mill has run for years; spotted an error in the log? Found a typo? ',
      3,
    );
    expect(labelOf(footer, long)).toBeUndefined();
  });
});
