import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'adela adolfo adrián agustín alba alberto alejandra alejandro alfonso alfredo alicia almudena amalia',
    'amparo ana andrés antonia antonio araceli arturo asunción aurora beatriz begoña belén benito',
    'bernardo blanca borja camila camilo carla carlos carlota carmen carolina catalina cecilia clara',
    'claudia concepción cristian cristina cristóbal césar daniel daniela david delia diana diego dolores',
    'eduardo elena elisa eloy elvira elías emilia emilio encarnación enrique ernesto esteban esther',
    'eugenia eugenio eva fabián federico felipe fermín fernanda fernando fidel francisca francisco félix',
    'gabriel gabriela gema gerardo germán gilberto gloria gonzalo graciela gregorio guadalupe guillermina',
    'guillermo gustavo hernán hugo héctor ignacio inmaculada inés irene iria isabel isidro ismael iván',
    'javier jesús jimena joaquín jordi jorge josefa josefina josé juan juana juanjo julia julieta julio',
    'julián laura leandro leonardo leonor leticia lidia lorena lorenzo lourdes lucas luciano lucía luis',
    'luisa magdalena maite manuel manuela marcela marcelo marcos margarita mariana mariano maribel',
    'marina mario marisol marta martín maría mateo matías mauricio mercedes miguel moisés montserrat',
    'máximo míriam mónica narciso natalia nicolás noelia nuria octavio olga pablo paco paloma paola',
    'patricia patricio paula pedro pepe pilar rafael ramiro ramón raquel raúl rebeca reyes ricardo',
    'rigoberto roberto rocío rodolfo rodrigo rogelio román rosa rosalía rosario rubén salvador samuel',
    'sandra santiago sara sebastián sergio silvia sofía soledad sonia susana teodoro teresa tomás',
    'trinidad valentina valentín valeria vanesa verónica vicente victoria violeta virginia víctor ximena',
    'yolanda álvaro ángel ángela ángeles íñigo óscar',
  ],
  family: [],
};
