import { phraseRule } from './phrase-rule.ts';

export const signIn = phraseRule({
  name: 'sign-in',
  kind: 'sign-in',
  about: 'Log-in, registration and password forms.',
});
