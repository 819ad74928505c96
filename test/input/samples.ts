/** Invented paragraphs, long enough to detect an encoding, with the encodings they are written in. */
export const SAMPLES: readonly { name: string; encodings: readonly string[]; text: string }[] = [
  {
    name: 'French',
    encodings: ['windows-1252', 'iso-8859-1'],
    text: 'La mairie de Valcombe a présenté mercredi le projet de rénovation du vieux marché. Les élus espèrent que les travaux, estimés à deux millions, débuteront avant l’été. « Nous avons été très prudents », a déclaré la maire, Hélène Dufresnoy, qui préfère ne pas s’engager sur un délai précis.',
  },
  {
    name: 'German',
    encodings: ['windows-1252', 'iso-8859-1'],
    text: 'Der Gemeinderat von Oberlindach hat am Dienstag über die Zukunft der alten Brücke beraten. Für die Anwohner wäre ein Neubau die günstigere Lösung, erklärte Bürgermeister Jörg Häußler. Die Kosten dürften jedoch höher ausfallen, weil der Fluss während der Bauzeit umgeleitet werden müsse.',
  },
  {
    name: 'Spanish',
    encodings: ['windows-1252'],
    text: 'El ayuntamiento de Villaseca anunció este jueves la creación de una nueva línea de autobús que unirá la estación con el barrio de Peñalta. Según explicó la concejala Begoña Núñez, el año próximo habrá más servicios también en la montaña, donde viven muchos niños.',
  },
  {
    name: 'Polish',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: 'Rada gminy Dąbrówka Mała zdecydowała w środę, że nowa szkoła powstanie przy ulicy Źródlanej. Mieszkańcy sprzeciwiali się wcześniejszym planom, ponieważ działka leży zbyt blisko rzeki. Wójt Stanisław Żołądź zapewnił, że budowa zacznie się jeszcze w tym roku, a pierwsze zajęcia odbędą się jesienią.',
  },
  {
    name: 'Czech',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: 'Zastupitelé městečka Horní Třešňovice ve středu schválili opravu starého mostu přes říčku Žlebnici. Podle starosty Jiřího Šťastného začnou práce příští měsíc a potrvají nejméně půl roku. Řidiči budou muset využívat objížďku přes sousední vesnici, což se některým obyvatelům nelíbí.',
  },
  {
    name: 'Hungarian',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: 'A felsőkövesdi önkormányzat szerdán döntött arról, hogy felújítják a régi könyvtár épületét. A polgármester szerint a munkálatok körülbelül egy évig tartanak, és közben a könyveket a művelődési házban lehet majd kölcsönözni. A költségek nagyobb részét pályázati pénzből fedezik.',
  },
  {
    name: 'Russian',
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5'],
    text: 'Городской совет Верхнеозёрска в среду утвердил план ремонта старого моста. По словам мэра Аркадия Снегирёва, работы начнутся весной и продлятся не менее полугода. Жителям посёлка придётся пользоваться объездной дорогой, сообщили в администрации. Деньги на ремонт выделят из областного бюджета.',
  },
  {
    name: 'Bulgarian',
    encodings: ['windows-1251'],
    text: 'Общинският съвет на Горна Липница реши в сряда да бъде ремонтиран старият мост над реката. Според кмета Божидар Стоименов работата ще започне през пролетта и ще продължи поне шест месеца. Жителите на съседните села ще пътуват по околния път, съобщиха от общината.',
  },
  {
    name: 'Greek',
    encodings: ['windows-1253', 'iso-8859-7'],
    text: 'Το δημοτικό συμβούλιο της Άνω Καστανιάς αποφάσισε την Τετάρτη να ανακαινίσει την παλιά γέφυρα. Σύμφωνα με τον δήμαρχο Γιώργο Παπαλεξίου, οι εργασίες θα αρχίσουν την άνοιξη και θα διαρκέσουν τουλάχιστον έξι μήνες. Οι κάτοικοι θα χρησιμοποιούν τον παρακαμπτήριο δρόμο.',
  },
  {
    name: 'Turkish',
    encodings: ['windows-1254', 'iso-8859-9'],
    text: 'Yukarıçınar Belediye Meclisi çarşamba günü eski köprünün onarılmasına karar verdi. Belediye Başkanı Gülşah Öztürkoğlu, çalışmaların ilkbaharda başlayacağını ve en az altı ay süreceğini söyledi. Köylüler bu süre içinde dağ yolunu kullanacak, okul servisleri için ayrı bir güzergâh belirlenecek.',
  },
  {
    name: 'Hebrew',
    encodings: ['windows-1255', 'iso-8859-8'],
    text: 'מועצת העיר גבעת אלונים החליטה ביום רביעי לשפץ את הגשר הישן מעל הנחל. לדברי ראש העיר יעל ברקאי, העבודות יתחילו באביב ויימשכו לפחות חצי שנה. התושבים ייאלצו לנסוע בדרך העוקפת, והתקציב יגיע ממשרד התחבורה.',
  },
  {
    name: 'Arabic',
    encodings: ['windows-1256', 'iso-8859-6'],
    text: 'قرر المجلس البلدي في مدينة وادي النخيل يوم الأربعاء ترميم الجسر القديم فوق النهر. وقال رئيس البلدية سامي الحداد إن العمل سيبدأ في الربيع ويستمر ستة أشهر على الأقل. وسيستخدم السكان الطريق الجانبي خلال هذه الفترة كما أعلنت الإدارة.',
  },
  {
    name: 'Chinese, simplified',
    encodings: ['gb18030', 'gb2312'],
    text: '青石镇人民政府星期三决定对河上的老桥进行修缮。镇长林晓东表示，工程将于明年春天开始，预计至少需要六个月。附近居民在施工期间可以使用临时道路，学校的接送车也会改变路线。有关部门还将公布详细的时间安排。',
  },
  {
    name: 'Chinese, traditional',
    encodings: ['big5'],
    text: '青石鎮公所星期三決定修繕河上的老橋。鎮長林曉東表示，工程將於明年春天開始，預計至少需要六個月。附近居民在施工期間可以使用臨時道路，學校的接送車也會改變路線。有關單位還將公布詳細的時間安排。',
  },
  {
    name: 'Korean',
    encodings: ['euc-kr'],
    text: '푸른골 군의회는 수요일 오래된 다리를 고치기로 결정했다. 한지수 군수는 공사가 내년 봄에 시작되어 적어도 여섯 달이 걸릴 것이라고 말했다. 주민들은 공사 기간 동안 임시 도로를 이용해야 하며 학교 버스 노선도 바뀔 예정이다.',
  },
  {
    name: 'Japanese',
    encodings: ['shift_jis', 'euc-jp'],
    text: '青葉町議会は水曜日、川にかかる古い橋を修理することを決めた。町長の森田さくらさんによると、工事は来年の春に始まり、少なくとも六か月かかる見込みだ。住民は工事の間、仮の道路を使うことになり、スクールバスの経路も変わるという。',
  },
  {
    name: 'Thai',
    encodings: ['windows-874'],
    text: 'สภาเทศบาลเมืองบ้านต้นสักมีมติเมื่อวันพุธให้ซ่อมแซมสะพานเก่าข้ามแม่น้ำ นายกเทศมนตรีกล่าวว่างานจะเริ่มในฤดูหนาวและใช้เวลาอย่างน้อยหกเดือน ชาวบ้านจะต้องใช้เส้นทางเลี่ยงในระหว่างการก่อสร้าง',
  },
];
