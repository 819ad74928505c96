import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'abdullah abdurrahman adem adnan ahmet akın ali alper altan arda arif aslı asuman atilla aydın ayfer',
    'ayhan aykut aylin aytaç ayça ayşe ayşegül bahar banu barış batuhan bayram başak begüm belgin beren',
    'berk berkay berna betül beyza bilal bilge birol buket burak burcu burhan bülent büşra can canan cansu',
    'cem cemal cemil cengiz cenk ceren ceyda cihan demet deniz derya devrim didem dilara dilek doğan',
    'doğukan duygu ebru ece ekrem elif emel emin emine emrah emre ender engin enver erdal erdem erdoğan',
    'eren ergin erhan erkan erol ersin ertuğrul esin esma esra evren eylül faruk fatih fatma ferhat feride',
    'ferit feyza figen filiz fuat funda furkan gamze gizem gonca gökhan göksel gökçe gönül gül gülay gülcan',
    'gülden gülsüm gülşen güneş gürkan güven hakan halil haluk hamza handan harun hasan hatice haydar hazal',
    'hikmet hilal hülya hüseyin ibrahim ilhan ilkay ilker ilknur inci ipek irem irfan ismail ismet kaan',
    'kadir kamil kazım kağan kemal kenan kerem kerim koray kübra lale latife levent leyla mahmut mehmet',
    'melek melih melike melis meltem mert merve mesut metin mine miraç muharrem murat musa mustafa mutlu',
    'müge münevver nazan nazlı necati necla neslihan nevin neşe nihal nihat nil nilay nilgün nilüfer nur',
    'nuray nurcan nuri nursel okan oktay olcay onur orhan osman oya ozan oğuz oğuzhan pelin polat pınar',
    'ramazan recep refik reyhan rıza sabri sadık safiye salih sami savaş seda sedat sefa selda selim selin',
    'selma selçuk semih semra serap serdar serhat serkan sertaç sevda sevgi sevil sevim seyhan sezen sezgin',
    'sibel simge sinan songül suat sultan suna süleyman taha tahsin talat tamer taner tarık tayfun tekin',
    'tolga tuba tufan tuna tuncay turan turgut tuğba tülay tülin türkan ufuk uğur vedat veli vildan volkan',
    'yakup yalçın yasemin yasin yavuz yağmur yeliz yiğit yunus yusuf yıldız yılmaz zafer zehra zekeriya',
    'zeki zeynep zuhal çağla çetin çiğdem öykü özcan özge özgür özlem ülkü ümit şahin şebnem şeyma şule',
    'şükrü',
  ],
  family: [],
  never: ['bir ve ile için nasıl neden ne yeni'],
};
