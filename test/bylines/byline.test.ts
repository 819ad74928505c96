import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/bylines/byline.ts';
import { bylineLine } from '../../src/rules/line/byline.ts';
import { table } from '../rules/tables/byline.ts';
import { pageOf } from '../support/context.ts';
import { growsInStep } from '../support/growth.ts';

const hits: [language: string, line: string, names: string[]][] = [
  ['en', 'By Jane Holloway', ['Jane Holloway']],
  ['en', 'Story and photos by Jane Holloway', ['Jane Holloway']],
  ['en', 'From our correspondent Jane Holloway', ['Jane Holloway']],
  ['tr', 'Yazan: İpek Doğancı', ['İpek Doğancı']],
  ['fr', 'De notre envoyée spéciale Claire Aubertin', ['Claire Aubertin']],
  ['en', 'BY JANE HOLLOWAY', ['JANE HOLLOWAY']],
  ['en', 'By Jane Holloway and Peter Marsh, Political Editor', ['Jane Holloway', 'Peter Marsh']],
  ['en', 'By Jane Holloway, Peter Marsh & Ann O’Dell', ['Jane Holloway', 'Peter Marsh', 'Ann O’Dell']],
  ['en', 'By Jane HollowayMay 14, 2024', ['Jane Holloway']],
  ['en', 'by Jane Holloway on May 14, 2024 at 9:00 AM', ['Jane Holloway']],
  ['en', 'By Jane Holloway | May 14, 2024 | 4 min read', ['Jane Holloway']],
  ['en', 'By Jane Holloway – Updated May 9, 2024', ['Jane Holloway']],
  ['en', 'By Jane Holloway. Last updated on May 9, 2024', ['Jane Holloway']],
  ['en', 'Written byJane Holloway', ['Jane Holloway']],
  ['en', 'Written by: Jane Holloway, Senior Analyst', ['Jane Holloway']],
  ['en', 'Posted byJane HollowayMay 14, 2024Posted inPodcast', ['Jane Holloway']],
  ['en', 'Author: Jane Holloway', ['Jane Holloway']],
  ['en', 'Authors:Jane Holloway, Peter Marsh', ['Jane Holloway', 'Peter Marsh']],
  ['en', 'May 14, 2024 by Kay 24 Comments', ['Kay']],
  ['en', 'May 14, 2024 By Jane Holloway', ['Jane Holloway']],
  ['en', 'Guide by Jane Holloway Former Deputy Tech Editor', ['Jane Holloway']],
  ['en', 'Medically reviewed by Ann Dell, RDN — Written by Jane Holloway, MS, RD', ['Jane Holloway']],
  ['en', 'By Dr. Jane van der Holloway', ['Dr. Jane van der Holloway']],
  ['en', 'By J. R. Holloway', ['J. R. Holloway']],
  ['en', 'By: Centre for Harbour Research', ['Centre for Harbour Research']],
  ['en', 'By harbourgirlMay 14, 2024No Comments', ['harbourgirl']],
  ['en', 'By Ann McDowell', ['Ann McDowell']],
  ['de', 'Von Anna Bergfeld', ['Anna Bergfeld']],
  ['de', 'Von Anna Bergfeld und Jens Kröger', ['Anna Bergfeld', 'Jens Kröger']],
  ['de', 'Veröffentlicht am 12. Juni 2017 von Anna Bergfeld', ['Anna Bergfeld']],
  ['de', 'Autor: Anna Bergfeld', ['Anna Bergfeld']],
  ['de', 'Ein Gastbeitrag von Anna Bergfeld', ['Anna Bergfeld']],
  ['de', 'Text: Anna Bergfeld / handelsblick.example', ['Anna Bergfeld']],
  ['fr', 'Par Claire Aubertin', ['Claire Aubertin']],
  ['fr', 'Par Claire Aubertin le 14.09.2020 à 11h46', ['Claire Aubertin']],
  ['fr', 'Propos recueillis par Claire Aubertin', ['Claire Aubertin']],
  ['fr', 'Écrit par Claire Aubertin et Luc Ferrand', ['Claire Aubertin', 'Luc Ferrand']],
  ['es', 'Por Lucía Montero', ['Lucía Montero']],
  ['es', 'Por Lucía Montero y Andrés Quiroga', ['Lucía Montero', 'Andrés Quiroga']],
  ['es', 'Escrito por Lucía Montero', ['Lucía Montero']],
  ['pt', 'Por Marta Figueiras', ['Marta Figueiras']],
  ['pt', 'Publicado por Marta Figueiras em 14/05/2024', ['Marta Figueiras']],
  ['it', 'di Chiara Benassi', ['Chiara Benassi']],
  ['it', 'A cura di Chiara Benassi', ['Chiara Benassi']],
  ['nl', 'Door Sanne de Wit', ['Sanne de Wit']],
  ['nl', 'Geschreven door Sanne de Wit', ['Sanne de Wit']],
  ['sv', 'Av Karin Ekström', ['Karin Ekström']],
  ['sv', 'Text: Karin Ekström', ['Karin Ekström']],
  ['da', 'Af Mette Dalgaard', ['Mette Dalgaard']],
  ['nb', 'Skrevet av Kari Nordli', ['Kari Nordli']],
  ['fi', 'Kirjoittaja: Aino Saarela', ['Aino Saarela']],
  ['pl', 'Autor: Ewa Zielonka', ['Ewa Zielonka']],
  ['cs', 'Autor: Jana Hrdličková', ['Jana Hrdličková']],
  ['sk', 'Autor: Zuzana Hronská', ['Zuzana Hronská']],
  ['hu', 'Szerző: Nagy Boglárka', ['Nagy Boglárka']],
  ['ro', 'Scris de Ioana Munteanu', ['Ioana Munteanu']],
  ['bg', 'Автор: Елена Дренска', ['Елена Дренска']],
  ['el', 'Γράφει η Ελένη Μαυρίδη', ['Ελένη Μαυρίδη']],
  ['ru', 'Автор: Ирина Лесникова', ['Ирина Лесникова']],
  ['ru', 'Текст: Ирина Лесникова', ['Ирина Лесникова']],
  ['uk', 'Автор: Олена Степова', ['Олена Степова']],
  ['tr', 'Yazar: Elif Karaca', ['Elif Karaca']],
  ['ar', 'بقلم: سمير الحداد', ['سمير الحداد']],
  ['fa', 'نویسنده: مریم رستگار', ['مریم رستگار']],
  ['he', 'מאת: נועה ברקן', ['נועה ברקן']],
  ['hi', 'लेखक: अनीता वर्मा', ['अनीता वर्मा']],
  ['id', 'Oleh Dewi Lestiani', ['Dewi Lestiani']],
  ['id', 'Penulis: Dewi Lestiani', ['Dewi Lestiani']],
  ['vi', 'Tác giả: Trần Thu Hà', ['Trần Thu Hà']],
  ['zh', '作者：林書遠', ['林書遠']],
  ['zh', '記者林書遠／台北報導', ['林書遠']],
  ['zh', '文｜林書遠', ['林書遠']],
  ['ja', '文：青木 玲子', ['青木 玲子']],
  ['ja', '執筆者：青木 玲子', ['青木 玲子']],
  ['ko', '윤서하 기자 seoha@ilbo.example', ['윤서하']],
  ['ko', '작성자: 윤서하', ['윤서하']],
];

const labelsAlone = ['By', 'Author', 'Written by', 'Autor:', 'Von', 'Par', '作者：'];

const misses = table.misses.filter((miss) => typeof miss === 'string');

describe('byline', () => {
  it.each(hits)('%s: %s', (language, line, names) => {
    const found = readByline(line, language);
    expect(found?.names.map((n) => n.name)).toEqual(names);
    for (const n of found?.names ?? []) expect(line.slice(n.from, n.to)).toBe(n.name);
  });

  it.each(hits)('%s, language unknown: %s', (_, line) => {
    const [label] = bylineLine.find(pageOf(line));
    expect(label).toMatchObject({ kind: 'byline', rule: 'byline', certainty: 'likely', line: 0 });
  });

  it.each(labelsAlone)('label alone: %s', (line) => {
    expect(readByline(line)?.names).toEqual([]);
  });

  it.each(misses)('not a byline: %s', (line) => {
    expect(readByline(line)).toBeNull();
  });

  it.each(['By ', 'A ', '| ', '12.', 'by by ', '記者', '。', 'Mc'])(
    'reads a long line of %j in time that grows with it',
    (unit) => {
      expect(growsInStep((length) => () => readByline(unit.repeat(length)), 25_000)).toBe(true);
    },
  );
});
