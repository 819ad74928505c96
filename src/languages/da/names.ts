import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'aage agnete aksel albert allan anders andreas ane anette anja anker ann anna anne annelise annette',
    'arne arvid asger asta astrid axel benny bent bente bettina birgit birgitte birthe bjarne bo bodil boje',
    'brian britta børge camilla carl caroline carsten caspar casper cecilie charlotte christian christina',
    'claus connie conny dagmar dan daniel dennis ditte dorte dorthe ebbe edith egon ejner elin elisabeth',
    'ellen else emil emilie emma erik erling esben eskild eva finn flemming frands frank frede frederik',
    'freja frida frode gerda gert gitte gorm grete grethe gudrun gunhild gunnar gustav hanne hans harald',
    'heidi helge helle henning henriette henrik holger ib ida inga inge ingeborg inger ingrid irene ivan',
    'iver jacob jakob jan jane janne jannik jens jeppe jesper jette johan johanne johannes john jon jonas',
    'jonna josefine julie jytte jørgen jørn kaj karen karin karina karl karsten kasper kathrine katrine',
    'keld ken kenneth kim kirsten kirstine kjeld klaus knud kristian kristina kristine kurt laila lars',
    'lasse laura leif lene lennart lis lisbeth lise liselotte lone lotte louise ludvig mads magnus maiken',
    'maja malene maria marianne marie martin mathias mathilde merete mette michael mikkel mogens mona',
    'morten nanna niels nikolaj nils nina ole oliver oluf oskar otto ove palle pauli peder per pernille',
    'peter pia poul preben rasmus regitze rikke rolf rune sanne sara sebastian signe sigrid sigurd simon',
    'sine sofie solveig sonja steen steffen sten stig stine stinne sune susanne sven svend søren søs tage',
    'tanja thea thomas thorkild tina tine tobias tom tommy tonny torben tove trine troels uffe ulla ulrik',
    'vagn valdemar vibeke victor viggo vilhelm villy yrsa yvonne åge åse',
  ],
  family: [],
  never: ['et en på til fra med for hvordan hvad hvorfor og om nye mere'],
};
