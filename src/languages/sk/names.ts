import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'adriána alexandra alojz anton beáta branislav dominika dušan dáša edita erika eva gabika ivana jana',
    'jozef juraj ján katarína ladislav lukáš lívia marián maroš martina matúš michaela mikuláš milan',
    'miriam miroslav mária natália ondrej pavol peter radoslav rastislav rudolf samuel silvia slavomír',
    'soňa tatiana tibor tomáš veronika viera viliam vladimír zdenka zuzana ľubica ľubomír ľudovít štefan',
  ],
  family: [],
};
