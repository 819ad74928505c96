import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'agneta alf alice anders anette anita ann anna annika anton arne arvid astrid axel barbro bengt berit',
    'bertil birger birgitta björn bo britt camilla carin carina carl caroline catarina cecilia christer',
    'christina claes dag daniel david ebba elin elisabet elisabeth ellen elsa emelie emil emma erik erika',
    'ester eva evelina filip fredrik frida gabriella greta gunilla gunnar gustaf gustav göran gösta hanna',
    'hans harald helena helén henrik hilda hjalmar håkan inga ingela ingemar inger ingrid irene isak',
    'jakob jan jenny jens jessica joakim johan johanna johannes john jonas jonna josefin julia jörgen',
    'karin karl karolina katarina kerstin kjell klara klas kristina kurt lars leif lena lennart linda',
    'linn linnea linus lisa lotta louise lovisa ludvig magnus maj malin maria marianne marie martin',
    'matilda mats mattias mikael moa monica måns niklas nils nina nora ola olle olof oskar otto patrik',
    'pelle per pernilla peter petra petter pia pontus ragnar rasmus rickard roger roland rolf sanna sara',
    'signe sigrid siv sofia staffan stefan sten stig stina sture susanne svante sven svenja therese',
    'thomas tobias tommy torbjörn tove ulf ulla ulrika urban victor viktor viktoria wilhelm yngve åke åsa',
    'örjan',
  ],
  family: [],
};
