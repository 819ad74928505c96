import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'adam adéla alena aleš alžběta andrea aneta anna antonín barbora bedřich blanka bohumil bohuslav',
    'božena břetislav dagmar dalibor dana daniel daniela david denisa dominik drahomíra dušan eliška emil',
    'erik eva filip františek gabriela hana helena hynek igor ilona irena iva ivan ivana iveta ivo jakub',
    'jan jana jaromír jaroslav jaroslava jindřich jitka jiřina jiří josef jozef juraj kamil kamila karel',
    'karolína kateřina klára kristýna kryštof květa ladislav lenka leoš libor libuše linda lubomír luboš',
    'lucie ludmila ludvík lukáš magdaléna marcel marcela marek margita marie markéta martin martina',
    'matouš matěj michaela michal milada milan milena miloslav miloš miluše miroslav miroslava monika',
    'naděžda natálie nela nikola oldřich olga ondřej otakar oto patrik pavel pavla pavlína petr petra',
    'přemysl radek radim radka radomír renata rené richard robert roman romana rostislav rudolf růžena',
    'simona soňa stanislav svatopluk tadeáš tereza tomáš táňa vendula veronika viktor viktorie vilém',
    'vladimír vladimíra vlasta vlastimil vojtěch václav vít vítězslav věra zbyněk zdenka zdeněk zdeňka',
    'zuzana čeněk šimon štefan štěpán štěpánka šárka žaneta',
  ],
  family: [],
};
