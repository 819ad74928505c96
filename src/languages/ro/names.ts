import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'adela adina adrian adriana alexandra alexandru alina ana anca andra andreea andrei angela anton',
    'aurel aurelia aurora bianca bogdan camelia carmen cezar claudia claudiu constantin corina cornel',
    'cornelia cosmin costel costin cristian cristina călin cătălin cătălina dan dana daniel daniela',
    'denisa diana doina dorin doru dragoș dumitru ecaterina elena emanuel emil emilia eugen eva felicia',
    'florentina florian florin gabriel gabriela george georgiana gheorghe grigore horațiu horia iacob',
    'ileana ilie ilinca ioan ioana ion ionel ionuț iosif irina iulia iulian iuliana larisa laura',
    'laurențiu lavinia lidia liliana livia liviu loredana lucian luminița magdalena maria marian mariana',
    'marin marina marius marta mihaela mihai mihail mircea mirela monica mădălina nadia natalia nicolae',
    'nicoleta oana octavian olga otilia ovidiu paul pavel petre petru radu raluca ramona remus rodica',
    'roxana răzvan sabina sebastian sergiu silvia silviu simona sorin sorina teodor teodora tiberiu titus',
    'traian tudor valentin valentina valeriu vasile veronica victor violeta viorel viorica virgil vlad',
    'vladimir zoe ștefan ștefania',
  ],
  family: [],
};
