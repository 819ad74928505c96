import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'agneta albin alf alice alva amanda anders andreas anette anita ann anna anneli annica annika anton',
    'arne arvid astrid axel barbro bengt berit bertil birger birgitta björn bo britt britta bror camilla',
    'carin carina carl caroline catarina cecilia christer christina claes dag daniel david ebba eino elias',
    'elin elisabet elisabeth ellen elsa emelie emil emma erik erika eskil ester eva evelina filip fredrik',
    'fredrika frida gabriella georg gerd gertrud greta gudrun gun gunilla gunnar gustaf gustav göran gösta',
    'hanna hans harald hasse helena helén henning henrik hilda hjalmar håkan inga ingegerd ingela ingemar',
    'inger ingrid ingvar irene isak ivar jakob jan jenny jens jerker jesper jessica jimmy joakim johan',
    'johanna johannes john jonas jonna josefin julia jörgen kajsa karin karl karolina katarina kerstin',
    'kjell klara klas knut krister kristian kristina kurt lars lasse leif lena lennart lina linda linn',
    'linnea linnéa linus lisa lotta louise lovisa ludvig magdalena magnus maj maja malin margareta maria',
    'marianne marie martin matilda mats mattias mikael moa monica märta måns mårten niklas nils nina nora',
    'ola olle olof oskar otto ove patrik pelle per pernilla peter petra petter pia pontus ragnar rasmus',
    'rebecka rickard robert roger roland rolf rune sanna sara signe sigrid sigvard simon siri siv sofia',
    'sofie staffan stefan stellan sten stig stina sture sune susanne svante sven svenja sverker tage',
    'therese thomas thorbjörn tobias tomas tommy torbjörn tord tore torsten tove tuva ulf ulla ulrika urban',
    'vendela vera victor viktor viktoria vilhelm viveka wilhelm ylva yngve åke åsa örjan östen',
  ],
  family: [],
  never: ['ett en på från med för hur vad varför och om nya mer'],
};
