import { phraseRule } from './phrase-rule.ts';

/** Notices of consent are long: `We and our partners store and access information on a device, such as cookies…`. */
export const cookie = phraseRule(
  { name: 'cookie', kind: 'cookie', about: 'A notice about cookies or consent, or a button of one.' },
  { notice: 220 },
);
