import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'aapo aarne aaro ahti aila aino aki aleksi anja anna anne anneli anni annika annukka anssi antero',
    'antti anu ari arja arto asko atte auli eero eeva eija eila eliisa elina ella elsa emilia emmi erja',
    'erkki esa essi eveliina hanna hannele hannu harri heidi heikki heini helena helmi henna henri henrik',
    'hilkka iida iiris iiro ilari ilkka ilona inka irja irma ismo jaakko jaana jani janina janne jari',
    'jarkko jarmo jenni johanna jonna jorma jouko jouni juha juhana juhani juho jukka julia jussi jyrki',
    'kaarina kaisa kalle kari karoliina katariina kati katja katri kauko kerttu kim kimmo kirsi kirsti',
    'krista kristiina kyösti lasse laura lauri lea leena leo liisa lotta maarit maija maiju mailis mari',
    'maria marita marja marjatta marjo marjut markku marko markus martti matias matti mauri merja mervi',
    'miia mika mikael mikko milla mimmi minna mirja mirva niilo niina niko noora olavi olli oona oskari',
    'osmo otto outi paavo pasi paula pauli pekka pentti perttu petra petri petteri pia piia pirjo pirkko',
    'päivi päivikki raija raili raimo reetta reijo reino riikka riina riitta risto ritva saara saija',
    'sakari sami samuli sanna sanni santeri sari satu seija seppo simo sini sinikka sirkka sirpa sofia',
    'susanna suvi taina taisto taneli tapani tapio tarja tarmo taru teemu teija tellervo terhi tero',
    'terttu tiina timo toni topi tuija tuomas tuomo tuula tuuli tuulikki ulla urho urpo vappu veera veijo',
    'veikko venla vesa viivi ville vilma virpi väinö',
  ],
  family: [],
};
