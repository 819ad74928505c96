import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'adam adriana adéla alena aleš alice alois alžběta andrea aneta anežka anna antonín arnošt augustin',
    'barbora bedřich bedřiška benedikt blanka blažej bohdan bohumil bohumír bohuslav bořivoj božena',
    'břetislav ctirad cyril dagmar dalibor dana daniel daniela david denis denisa dobromil dominik dorota',
    'drahomíra dušan edita eduard eliška ema emil erik eva evžen ferdinand filip františek gabriela hana',
    'hedvika helena helga hubert hynek ignác igor ilja ilona irena iva ivan ivana iveta ivo jakub jan jana',
    'jarmila jaromír jaroslav jaroslava jeroným jindřich jitka jiřina jiří jiřík jonáš josef josefína jozef',
    'julie julius juraj justýna jáchym kamil kamila karel karolína kateřina klára kristián kristýna kryštof',
    'kvido květa lada ladislav lenka leona leopold leoš libor libuše linda lubomír lubor luboš lucie',
    'ludmila ludvika ludvík lukáš lýdie magdaléna marcel marcela marek margita marian marie marián markéta',
    'martin martina matouš matyáš matěj maxmilián michaela michal milada milan milena miloslav miloš miluše',
    'miroslav miroslava mojmír monika naděžda natálie naďa nela nikola nina norbert oldřich oleg olga',
    'oliver ondřej otakar oto otto patrik pavel pavla pavlína petr petra prokop přemysl radana radek radim',
    'radka radomil radomír radoslav renata rené richard robert roman romana rostislav rudolf růžena sabina',
    'samuel silvie simona slavomír soňa stanislav svatopluk sylva sára tadeáš teodor tereza timotej tomáš',
    'táňa valerie vavřinec vendula veronika viktor viktorie vilém vincenc vladan vladimír vladimíra',
    'vladislav vlasta vlastimil vojtěch vratislav václav vít vítězslav věra věroslav xenie yveta zbigniew',
    'zbyněk zdenka zdeněk zdeňka zdislava zikmund zina zuzana čeněk čestmír šimon štefan štěpán štěpánka',
    'šárka žaneta žofie',
  ],
  family: [],
  never: ['v ve na do od za po pro bez jak co kdo proč kde nový nové a'],
};
