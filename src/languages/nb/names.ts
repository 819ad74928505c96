import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'anders andreas anette anita anne anniken arild arne arnt asbjørn asgeir aslaug astrid audun bente',
    'berit birger bjarne bjørg bjørn bodil brit børge camilla cathrine dag egil einar eirik elin ellen',
    'erlend erling espen eva even eystein finn fredrik frode geir grete gro gunn gunnar guro guttorm',
    'hallvard halvor hanne hans harald hege helge henning henrik hilde håkon håvard ida idar ine ingeborg',
    'inger ingrid ivar jan jarle jens johannes jon jonas jorunn jostein kai kari karin karsten ketil kine',
    'kjell kjersti kjetil knut kristian kristin kristoffer laila lars lasse leif lene line linn liv magne',
    'magnus maren mari marianne marit marius marte martin merete mette monica morten nils nina odd oddvar',
    'olav ole oskar ove per petter pål ragnar ragnhild randi rasmus reidar reidun roar roger rolf rune',
    'ruth sigrid sigurd silje simen sindre sissel siv snorre solveig stein steinar stian stig stine',
    'sturla svein sverre synnøve terje thea thomas thor tom tone tor torbjørn tore torill torstein tove',
    'trine trond trude trygve turid tuva ulf unni vegard vidar vigdis wenche åge åse åsne øivind øystein',
  ],
  family: [],
};
