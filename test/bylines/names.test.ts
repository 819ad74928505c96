import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/bylines/byline.ts';
import { isMedia, isOrganisation } from '../../src/bylines/organisations.ts';

const namesIn = (line: string, language: string) =>
  readByline(line, language)?.names.map((n) => n.name) ?? [];

describe('names with small words, prefixes and suffixes', () => {
  it.each([
    ['en', 'By Leila al-Marsh', ['Leila al-Marsh']],
    ['en', 'By Omar El-Marsh and Leila el-Holm', ['Omar El-Marsh', 'Leila el-Holm']],
    ['fr', 'Par Claire d’Aubertin', ['Claire d’Aubertin']],
    ['it', 'Di Marco dell’Orto e Chiara degli Alti', ['Marco dell’Orto', 'Chiara degli Alti']],
    ['en', 'By Adrian de Wit and Lotte van der Meer', ['Adrian de Wit', 'Lotte van der Meer']],
    ['nl', 'Door Sanne ’t Hoen', ['Sanne ’t Hoen']],
    ['nl', 'Door Jan in ’t Hout', ['Jan in ’t Hout']],
    ['nl', 'Door Jan op den Hout en Mies uit ’t Broek', ['Jan op den Hout', 'Mies uit ’t Broek']],
    ['es', 'Por María del Carmen de la Quiroga y Galán', ['María del Carmen de la Quiroga y Galán']],
    ['en', 'By Transport Correspondent Jane Holloway', ['Jane Holloway']],
    ['fr', 'De notre correspondante à Lyon, Claire Aubertin', ['Claire Aubertin']],
    ['nl', 'Tekst: Sanne Broek Beeld: Jan Hout', ['Sanne Broek']],
    ['id', 'Reporter: Dewi LestariRabu, 8 November 2023', ['Dewi Lestari']],
    ['zh', '2023-11-08 10:15作者：王小明编辑：李娜', ['王小明']],
    ['en', 'By Jane Holloway, Harbour Reporting Service', ['Jane Holloway']],
    ['en', 'By Pier University Press Office', ['Pier University Press Office']],
    ['tr', 'Haber Merkezi', []],
    ['en', 'By our harbour correspondent, Jane Holloway', ['Jane Holloway']],
    ['es', 'Por Andrés Quiroga y Galán', ['Andrés Quiroga y Galán']],
    ['pt', 'Por Rui Costa e Vale', ['Rui Costa e Vale']],
    ['es', 'Por Lucía Montero y Andrés Quiroga', ['Lucía Montero', 'Andrés Quiroga']],
    ['en', 'By Peter Marsh, Jr.', ['Peter Marsh Jr.']],
    ['en', 'By Peter Q. Marsh III', ['Peter Q. Marsh III']],
    ['en', 'By Mary Ann More', ['Mary Ann More']],
    ['de', 'Von Anna Bergfeld (Hafenau) und Jens Kröger (Berlin)', ['Anna Bergfeld', 'Jens Kröger']],
    ['fr', 'Par Claire Aubertin et Luc Le Ferrand', ['Claire Aubertin', 'Luc Le Ferrand']],
    ['fr', 'Par Luc Le Ferrand et Claire Aubertin', ['Luc Le Ferrand', 'Claire Aubertin']],
    ['fr', 'Par Claire Aubertin Le 12 mai 2023', ['Claire Aubertin']],
    ['en', 'By Jane Holloway, VMD, DACVB & Peter Marsh, DVM', ['Jane Holloway', 'Peter Marsh']],
    [
      'en',
      'By Jane Holloway, VMD; Peter Marsh, BA, VTS (Behavior); Nora Field, DVM',
      ['Jane Holloway', 'Peter Marsh', 'Nora Field'],
    ],
    ['en', 'By Jane (Holly) Holloway', ['Jane (Holly) Holloway']],
  ])('%s: %s', (language, line, names) => {
    expect(namesIn(line, language)).toEqual(names);
  });
});

describe('labels cut short', () => {
  it.each([
    ['pl', 'Oprac. Jan Kowalik', ['Jan Kowalik']],
    ['pl', 'aut. Anna Nowicka', ['Anna Nowicka']],
    ['pl', 'Opr.: Anna Nowicka', ['Anna Nowicka']],
    ['pl', 'Aut Jan Kowalik', ['Jan Kowalik']],
    ['pl', 'Tekst. Jan Kowalik', []],
  ])('%s: %s', (language, line, names) => {
    expect(namesIn(line, language)).toEqual(names);
  });
});

describe('where a date ends a name', () => {
  it.each([
    ['de', 'Von Anna Bergfeld Heute, 12:37 Uhr', ['Anna Bergfeld']],
    ['de', 'Von Anna Bergfeld Gestern 08:15', ['Anna Bergfeld']],
    ['en', 'By Jane Holloway USA Today', ['Jane Holloway USA Today']],
    ['es', 'Por Lucía Vegamiércoles, 4 de mayo de 2022', ['Lucía Vega']],
    ['es', 'Por Andrés Galánmayo 4, 2022', ['Andrés Galán']],
    ['fr', 'Par Claire Demars 12 commentaires', ['Claire Demars']],
    ['en', 'By Summer Holm-June 12, 2025', ['Summer Holm']],
  ])('%s: %s', (language, line, names) => {
    expect(namesIn(line, language)).toEqual(names);
  });
});

describe('roles before a name', () => {
  it.each([
    ['de', 'Von unserem Korrespondenten Jens Kröger', ['Jens Kröger']],
    ['de', 'Von Hafenblatt-Redakteurin Anna Bergfeld', ['Anna Bergfeld']],
    ['de', 'Von Lokalredakteurin Anna Bergfeld', ['Anna Bergfeld']],
    ['en', 'By our harbour correspondent Jane Holloway', ['Jane Holloway']],
    ['it', 'dal nostro inviato Marco Benassi', ['Marco Benassi']],
    ['nl', 'Van onze verslaggever Sanne de Wit', ['Sanne de Wit']],
    ['fr', 'Par notre envoyé spécial Luc Ferrand', ['Luc Ferrand']],
    ['en', 'By Our Staff Reporter', []],
  ])('%s: %s', (language, line, names) => {
    expect(namesIn(line, language)).toEqual(names);
  });
});

describe('employers behind a name', () => {
  it.each([
    ['By Jane Holloway, Lindvik Gazette', ['Jane Holloway']],
    ['By Jane Holloway, BBC News', ['Jane Holloway']],
    ['By JANE HOLLOWAY Associated Press', ['JANE HOLLOWAY']],
    ['By Jane Holloway, Peter Marsh', ['Jane Holloway', 'Peter Marsh']],
  ])('%s', (line, names) => {
    expect(namesIn(line, 'en')).toEqual(names);
  });

  it.each(['Reuters Staff', 'Lindvik Gazette', 'Agência Lusa', 'Redacción La Bahía'])(
    '%s is of the press',
    (name) => {
      expect(isMedia(name)).toBe(true);
    },
  );

  it.each(['Jane Holloway', 'Emily Post', 'Fennel University'])('%s is not', (name) => {
    expect(isMedia(name)).toBe(false);
  });

  it('knows other organisations', () => {
    expect(isOrganisation('Fennel University')).toBe(true);
    expect(isOrganisation('Jane Holloway')).toBe(false);
  });
});
