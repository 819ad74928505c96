import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'albert alexandra andrea andrás anikó anita anna annamária antal attila balint balázs barbara',
    'barnabás bence bernadett beáta boglárka bori bálint béla csaba csilla diána dorottya dániel dávid',
    'dénes dóra edina edit elemér eleonóra emese endre enikő erika ernő erzsébet eszter etelka fanni',
    'ferenc flóra gabriella gellért gergely gergő gitta gizella gyula gyöngyi györgy györgyi gábor géza',
    'hajnalka hedvig henrietta huba ildikó ilona imola imre irén istván ivett iván izabella jolán judit',
    'julianna jános józsef katalin kinga klára kornél kornélia kriszta krisztina krisztián kálmán károly',
    'lajos levente lili lilla luca lászló lóránt magdolna margit marianna melinda mihály miklós mária',
    'márk márta márton mártons mátyás máté mónika natália nikolett norbert nándor nóra olga orsolya ottó',
    'patrik petra piroska pál pálma péter rebeka renáta richárd rita robert roland réka róbert rózsa',
    'szabolcs szilvia szilárd sándor sára tamás teréz tibor tímea tünde valéria vera veronika viktor',
    'viktória vilmos viola virág zita zoltán zsolt zsuzsa zsuzsanna zsófia ádám ágnes ágota ákos árpád',
    'éva',
  ],
  family: [],
};
