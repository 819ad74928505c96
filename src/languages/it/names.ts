import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'adele adriana adriano agnese alberta alberto aldo alessandra alessandro alessia alessio alfonso',
    'alfredo alice andrea angela angelo anna annalisa annamaria antonella antonia antonietta antonino',
    'antonio arianna arturo aurora barbara beatrice benedetta bianca bruno camilla carla carlo carlotta',
    'carmela carmelo caterina cecilia cesare chiara cinzia claudia claudio concetta corrado cosimo',
    'cristian cristiano cristina damiano daniela daniele dario davide debora diego domenico donatella',
    'edoardo elena eleonora elia elisa elisabetta emanuela emanuele emilia emilio emma enrica enrico enzo',
    'ernesto ettore eugenio eva fabio fabiola fabrizio federica federico ferdinando filippo fiorella',
    'flavia flavio franca francesca francesco franco gabriele gabriella gaetano gennaro giacomo giada',
    'gianluca gianmarco gianni gianpaolo ginevra giorgia giorgio giovanna giovanni giulia giuliana',
    'giuliano giulio giuseppe giuseppina greta guido ignazio ilaria irene ivan jacopo laura leonardo',
    'lidia liliana livia livio loredana lorena lorenza lorenzo luca lucia luciana luciano lucio lucrezia',
    'luigi luisa manuela mara marcella marcello marco margherita maria marianna marina mario marisa marta',
    'martina massimiliano massimo matilde matteo mattia maura maurizio mauro michela michele mirella',
    'mirko monica nadia nicola nicoletta nicolò nino olga oriana orlando ornella paola paolo pasquale',
    'patrizia pierluigi piero pietro raffaele raffaella renata renato riccardo rita roberta roberto rocco',
    'rodolfo romano rosa rosanna rosario rossana rossella sabrina salvatore sandra sandro sara saverio',
    'sebastiano serena sergio silvana silvia silvio simona simone sofia sonia stefania stefano susanna',
    'teresa tiziana tiziano tommaso ugo umberto valentina valentino valeria valerio vanessa veronica',
    'vincenzo virginia vito vittoria vittorio viviana walter',
  ],
  family: [],
};
