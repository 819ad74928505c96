import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'allan anders anette anja ann anna anne annette arne asger astrid bent bente bettina birgit birgitte',
    'birthe bjarne bo brian britta camilla carl caroline carsten casper cecilie charlotte christian',
    'christina claus connie dan daniel ditte dorte dorthe ebbe else emil emilie emma erik erling eva finn',
    'flemming frank frede frederik freja gitte gorm grethe gunnar hanne hans heidi helle henning henrik',
    'holger ib ida inge inger ingrid jacob jakob jan jane janne jannik jens jeppe jesper jette johan',
    'johanne john jonas josefine julie jytte jørgen jørn kaj karen karin karina karl karsten kasper',
    'kathrine keld kim kirsten kjeld klaus knud kristian kristina kurt lars lasse laura leif lene lennart',
    'lis lisbeth lise lone lotte louise mads magnus maja malene maria marianne marie martin mathias',
    'merete mette michael mikkel mogens morten nanna niels nikolaj nina ole oliver palle pernille',
    'peter pia poul preben rasmus rikke rolf rune sanne sara signe simon sofie solveig sonja steen',
    'steffen sten stig stine susanne svend søren søs thomas tina tine tobias tommy tove trine troels ulla',
    'ulrik vagn vibeke viggo yvonne',
  ],
  family: [],
};
