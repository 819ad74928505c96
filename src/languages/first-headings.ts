/**
 * Headings of the first part of an article: a paper's abstract, an introduction. By language; in lower case. Words that also
 * name a section of a site (`Overview`, `News`) are left out.
 */
export const firstHeadings: Readonly<Record<string, readonly string[]>> = {
  da: ['indledning', 'baggrund', 'resumé'],
  de: ['zusammenfassung', 'einleitung', 'hintergrund', 'kurzfassung', 'vorbemerkung', 'ausgangslage'],
  en: ['abstract', 'introduction', 'background', 'executive summary', 'in brief', 'at a glance', 'preface'],
  es: ['resumen', 'introducción', 'antecedentes'],
  fr: ['résumé', 'introduction', 'contexte', 'avant-propos', 'préambule'],
  it: ['sommario', 'introduzione', 'premessa', 'antefatto'],
  ja: ['要旨', '概要', 'はじめに', '背景'],
  nl: ['samenvatting', 'inleiding', 'achtergrond'],
  pl: ['streszczenie', 'wstęp', 'wprowadzenie'],
  pt: ['resumo', 'introdução'],
  ru: ['аннотация', 'введение', 'резюме', 'предисловие'],
  sv: ['sammanfattning', 'inledning', 'bakgrund'],
  tr: ['özet', 'giriş'],
  uk: ['анотація', 'вступ'],
  zh: ['摘要', '引言', '前言', '背景'],
};
