import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'abel adriana adriano afonso alexandra alexandre aline amanda amália ana anabela andreia andré',
    'antónio antônio armando artur augusto aurélio beatriz bernardo bianca bruna bruno bárbara caio',
    'camila carina carla carlos carolina catarina cecília cláudia cláudio cristiane cristiano cristina',
    'célia césar daniela danilo denise diana diogo domingos duarte débora edson eduarda eduardo elaine',
    'eliana elisa elza fabiana fabrício felipe fernanda fernando filipa filipe flávia flávio francisca',
    'francisco fábio gabriel gabriela geraldo gilberto giovana gisele gonçalo graça guilherme gustavo',
    'heitor helena henrique hugo hélio igor inês iracema isabel isabela ivo jaime joana joaquim jorge',
    'josé joão juliana júlia júlio karina larissa laura laís leandro leonardo letícia lourenço lucas',
    'luciana luciano luiz luiza luís luísa lídia lígia lúcia madalena manuel manuela marcela marcelo',
    'marcos margarida maria mariana marta marília mateus mauro maurício maísa miguel márcia márcio mário',
    'mônica natália nelson nuno olívia otávio patrícia paula paulo pedro priscila rafael rafaela raquel',
    'raul regina renata renato ricardo rita roberta roberto rodrigo rogério rosana rui sandra sara simone',
    'sofia susana sérgio sílvia sónia sônia tatiana telma teresa thais thiago tiago tomás tânia valéria',
    'vanessa vasco vera vicente vinícius vitor viviane vítor wagner yara álvaro ângela érica érico',
  ],
  family: [],
};
