import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'anders andreas andrine anette anita anne anniken arild arne arnfinn arnt arvid asbjørn asgeir aslak',
    'aslaug astrid atle aud audun bente berit bernt birger birgit birgitte bjarne bjørg bjørn bjørnar bodil',
    'brit britt brynjar børge camilla cathrine dag dagfinn edvard egil eilif einar eirik eivind elin ellen',
    'endre erlend erling espen eva even eystein finn fredrik frode geir gerd gina grete gro gudmund gunn',
    'gunnar gunnhild gunvor guri guro guttorm hallvard halvard halvor hanne hans harald hauk hedda hege',
    'heidi helge henning henrik herman hilde håkon håvard ida idar idun ine inga inge ingeborg inger ingrid',
    'ingunn ingvild ivar iver jan jannicke jarle jens johan johanne johannes jon jonas jorunn jostein',
    'jørgen jørn kai kari karianne karin karsten ketil kine kjell kjersti kjetil knut kristian kristin',
    'kristoffer laila lars lasse leif lene line linn lise liv magne magnhild magnus maiken maren mari',
    'marianne marit marius marte martin mathias merete mette mona monica morten nils nina odd oddbjørn',
    'oddvar ola olaf olav ole olga oline oscar oskar ottar ove per petter pål ragnar ragnhild randi',
    'rannveig rasmus reidar reidun roar roger rolf rune ruth rønnaug sigbjørn sigmund sigrid sigurd sigve',
    'silje simen sindre siri sissel siv sivert snorre solfrid solveig stein steinar stian stig stine sturla',
    'sunniva svein sven sverre synne synnøve sølvi terje thea thomas thor thorbjørn tom tomas tone tonje',
    'tor torbjørn tord tore torfinn torhild torill torkel torkil torleif torstein torunn tove trine trond',
    'trude trygve turid tuva ulf unni vegar vegard vemund vibeke vidar vigdis wenche yngvar yngve åge åse',
    'åshild åsmund åsne øivind ørjan øystein øyvind',
  ],
  family: [],
  never: ['et en på til fra med for hvordan hva hvorfor og om nye mer'],
};
