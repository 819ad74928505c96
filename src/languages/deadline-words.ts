/**
 * What is right before a date up to which or from which something goes on, and hardly ever before the date of a publication:
 * `Work begins before 1 July 2024`. By language; in lower case.
 */
export const deadlineWords: Readonly<Record<string, readonly string[]>> = {
  cs: ['do', 'před', 'od'],
  da: ['før', 'inden', 'indtil', 'senest', 'siden', 'efter', 'til'],
  de: ['vor dem', 'bis', 'bis zum', 'spätestens am', 'ab', 'ab dem', 'seit', 'seit dem', 'nach dem'],
  en: ['before', 'until', 'till', 'by', 'by the', 'after', 'since', 'from', 'no later than', 'through'],
  es: ['antes del', 'hasta el', 'desde el', 'a partir del', 'después del'],
  fr: ['avant le', "jusqu'au", 'jusqu’au', 'dès le', 'à partir du', 'depuis le', 'après le'],
  it: ['prima del', 'entro il', 'fino al', 'dal', 'a partire dal', 'dopo il'],
  nl: ['vóór', 'voor', 'tot', 'tot en met', 'vanaf', 'sinds', 'na', 'uiterlijk'],
  no: ['før', 'innen', 'fram til', 'senest', 'siden', 'etter', 'til'],
  pl: ['do', 'przed', 'od', 'po'],
  pt: ['antes de', 'até', 'até ao', 'a partir de', 'desde', 'depois de', 'após'],
  ru: ['до', 'с', 'после', 'начиная с'],
  sv: ['före', 'innan', 'senast', 'till', 'från', 'sedan', 'efter'],
  uk: ['до', 'з', 'після'],
};
