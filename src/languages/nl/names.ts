import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'aad aafke adriaan albert alexander anja anke anneke annelies annemarie anouk arjan arjen arno arnoud',
    'astrid bart bas bastiaan ben bert bertus bob bram carla carolien chantal cor corine cornelis daan',
    'daniëlle david dennis diederik dirk edwin ellen elly els emiel erik erwin esther eva evelien evert',
    'femke ferdinand fleur floor floris frank frans freek frits geert ger gerard gerben gerrit gert gijs',
    'guus hanneke hannie hans harm harry heleen hendrik henk herman hilde hugo huub iet ilse inge ingrid',
    'irene jaap jacco jacob jan janneke janny jasper jelle jeroen jesse jet joep johan johanna johannes',
    'joke jolanda joost joris jos josé jurgen karel karen karin kees klaas koen laurens leendert leo lex',
    'lianne lieke lies lisette lotte luuk maaike maarten marc marcel margriet marieke marijke marijn',
    'marion marja marjan marjolein mark marleen martijn martin matthijs mees menno merel michiel mieke',
    'mirjam monique nanda nico niek niels nienke nynke olaf onno paul peter petra piet pieter pim reinier',
    'remco renate renske rené rianne richard rick rik rinus rob robbert roel roeland roger rogier ronald',
    'ruben rutger ruud sander sanne saskia simone sjoerd sofie stefan steven stijn suzanne sven teun theo',
    'thijs thomas tijn tim tineke ton trudy twan vincent wendy wessel wiebe wieke willem willemijn wim',
    'wouter yvonne',
  ],
  family: [],
};
