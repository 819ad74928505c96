import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'adriana adriána alena alexandra alojz andrea andrej anna anton barbora beáta boris božena branislav',
    'dagmar dana daniel daniela denisa diana dominik dominika dušan dávid dáša edita elena emil emília erik',
    'erika eva filip františek gabika gabriel gabriela helena igor ilona ivan ivana iveta jakub jana',
    'jarmila jaroslav jozef jozefína juraj ján július kamil karol katarína klaudia kristína ladislav lenka',
    'lucia lukáš lívia magdaléna marcel marek margita marián maroš martin martina matej matúš michaela',
    'michal mikuláš milan milota miriam miroslav miroslava monika mária nadežda natália nikola norbert',
    'oliver ondrej oľga patrik pavol peter petra radoslav radovan rastislav renáta richard robert rudolf',
    'samuel silvia simona slavomír soňa stanislav stanislava tatiana terézia tibor tomáš vavrinec veronika',
    'viera viktor viliam vladimír vladimíra vlasta vojtech zdenka zlatica zuzana ľubica ľubomír ľuboš',
    'ľudmila ľudovít štefan štefánia žaneta',
  ],
  family: [],
  never: ['v vo na do od za po pre bez ako čo kto prečo kde nový nové a'],
};
