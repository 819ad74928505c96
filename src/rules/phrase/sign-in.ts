import { phraseRule } from './phrase-rule.ts';

export const signIn = phraseRule({
  name: 'sign-in',
  kind: 'sign-in',
  about: 'A line of a form for signing in, signing up or resetting a password.',
});
