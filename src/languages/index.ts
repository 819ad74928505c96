import { ar } from './ar/index.ts';
import { bg } from './bg/index.ts';
import { cs } from './cs/index.ts';
import { da } from './da/index.ts';
import { de } from './de/index.ts';
import { el } from './el/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fa } from './fa/index.ts';
import { fi } from './fi/index.ts';
import { fr } from './fr/index.ts';
import { he } from './he/index.ts';
import { hi } from './hi/index.ts';
import { hu } from './hu/index.ts';
import { id } from './id/index.ts';
import { it } from './it/index.ts';
import { ja } from './ja/index.ts';
import { ko } from './ko/index.ts';
import type { Language } from './language.ts';
import { nb } from './nb/index.ts';
import { nl } from './nl/index.ts';
import { pl } from './pl/index.ts';
import { pt } from './pt/index.ts';
import { ro } from './ro/index.ts';
import { ru } from './ru/index.ts';
import { sk } from './sk/index.ts';
import { sv } from './sv/index.ts';
import { th } from './th/index.ts';
import { tr } from './tr/index.ts';
import { uk } from './uk/index.ts';
import { vi } from './vi/index.ts';
import { zh } from './zh/index.ts';

/** All supported languages. To add one, add its folder and a line here. */
export const languages: readonly Language[] = [
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
];
