// What a working week of one department looks like: who applied for whom, how many days ago, and how far the case has come.

const person = (surnameLatin, givenNamesLatin, surnameRussian, givenNamesRussian, rest) => ({
  surnameLatin,
  givenNamesLatin,
  surnameRussian,
  givenNamesRussian,
  birthPlace: 'Көрсетілмеген',
  passportIssuedOn: '2022-03-10',
  passportExpiresOn: '2032-03-10',
  oralman: false,
  bornOrFormerCitizen: false,
  familyMemberOfSuch: false,
  ...rest,
});

const dilnoza = person('YUSUPOVA', 'DILNOZA', 'Юсупова', 'Дильноза', {
  sex: 'female',
  birthDate: '1990-05-14',
  birthPlace: 'Ташкент',
  citizenship: 'UZB',
  passportNumber: 'FA1234567',
  residenceCountry: 'UZB',
  residenceAddress: 'Ташкент, Чиланзар, 7-й квартал, 12',
  relation: 'әпкесі',
});
const baktybek = person('ASANOV', 'BAKTYBEK', 'Асанов', 'Бактыбек', {
  sex: 'male',
  birthDate: '1984-11-02',
  birthPlace: 'Ош',
  citizenship: 'KGZ',
  passportNumber: 'PE0456781',
  residenceCountry: 'KGZ',
  residenceAddress: 'Ош, ул. Курманжан Датка, 44',
  relation: 'танысы',
});
const oralman = person('KHASEN', 'BAUYRZHAN', 'Хасен', 'Бауыржан', {
  sex: 'male',
  birthDate: '1979-08-21',
  birthPlace: 'Баян-Өлгий',
  citizenship: 'MNG',
  passportNumber: 'E2214567',
  residenceCountry: 'MNG',
  residenceAddress: 'Баян-Өлгий аймағы, Өлгий қаласы, 3-көше, 18',
  relation: 'немере ағасы',
  oralman: true,
});
const klaus = person('MÜLLER', 'KLAUS DIETER', 'Мюллер', 'Клаус Дитер', {
  sex: 'male',
  birthDate: '1961-02-17',
  birthPlace: 'Караганда',
  citizenship: 'DEU',
  passportNumber: 'C01X00T47',
  residenceCountry: 'DEU',
  residenceAddress: 'Lindenstraße 14, 33602 Bielefeld',
  relation: 'дядя',
  bornOrFormerCitizen: true,
});
const greta = person('MÜLLER', 'GRETA', 'Мюллер', 'Грета', {
  sex: 'female',
  birthDate: '1964-09-30',
  birthPlace: 'Bielefeld',
  citizenship: 'DEU',
  passportNumber: 'C01X00T88',
  residenceCountry: 'DEU',
  residenceAddress: 'Lindenstraße 14, 33602 Bielefeld',
  relation: 'жена дяди',
  familyMemberOfSuch: true,
});
const ayse = person('YILMAZ', 'AYŞE', 'Йылмаз', 'Айше', {
  sex: 'female',
  birthDate: '1995-12-05',
  birthPlace: 'İzmir',
  citizenship: 'TUR',
  passportNumber: 'U12345678',
  residenceCountry: 'TUR',
  residenceAddress: 'Cumhuriyet Caddesi 21, İzmir',
  relation: 'досы',
});
const sergey = person('KOVALENKO', 'SERGEY', 'Коваленко', 'Сергей', {
  sex: 'male',
  birthDate: '1988-07-19',
  birthPlace: 'Омск',
  citizenship: 'RUS',
  passportNumber: '753214789',
  residenceCountry: 'RUS',
  residenceAddress: 'Омск, ул. Ленина, 15, кв. 8',
  relation: 'двоюродный брат',
});
const stateless = person('RAHIMOV', 'TIMUR', 'Рахимов', 'Тимур', {
  sex: 'male',
  birthDate: '1992-01-28',
  birthPlace: 'Душанбе',
  citizenship: 'XXA',
  passportNumber: 'SL009921',
  residenceCountry: 'TJK',
  residenceAddress: 'Душанбе, пр. Рудаки, 80',
  relation: 'жиені',
});

/**
 * `applicant` and officers are indexes and logins of people.mjs. `daysAgo` counts working days of the demonstration's week.
 * `until` is the last thing that happened; what happened after the handing over is in `visit`, in days after the application,
 * of which `visitIn` is the first day of the period of visit. Without `kind` it is
 * an application for private affairs. `talk` is what applicant and unit wrote to each other, `note` what the unit noted.
 */
export const scenes = [
  { applicant: 0, unit: 'esil', daysAgo: 9, invitees: [dilnoza], language: 'kk', until: 'handed-over' },
  { applicant: 1, unit: 'saryarka', daysAgo: 9, invitees: [oralman], language: 'kk', until: 'decided' },
  { applicant: 2, unit: 'esil', daysAgo: 8, invitees: [klaus, greta], language: 'ru', until: 'decided' },
  {
    applicant: 3,
    unit: 'almaty-audany',
    daysAgo: 8,
    invitees: [baktybek],
    language: 'kk',
    until: 'refused',
    ground: '16.9',
  },
  { applicant: 4, unit: 'esil', daysAgo: 8, invitees: [ayse], language: 'kk', until: 'under-examination' },
  { applicant: 2, unit: 'saryarka', daysAgo: 7, invitees: [sergey], language: 'ru', until: 'proposed' },
  {
    applicant: 1,
    unit: 'saryarka',
    daysAgo: 6,
    invitees: [stateless],
    language: 'kk',
    until: 'proposed-refusal',
    ground: '16.7',
  },
  { applicant: 3, unit: 'almaty-audany', daysAgo: 6, invitees: [dilnoza, baktybek], language: 'kk', until: 'proposed' },
  { applicant: 0, unit: 'esil', daysAgo: 5, invitees: [sergey], language: 'kk', until: 'returned-to-examiner' },
  { applicant: 4, unit: 'esil', daysAgo: 5, invitees: [baktybek], language: 'kk', until: 'recognised' },
  { applicant: 2, unit: 'esil', daysAgo: 4, invitees: [ayse], language: 'ru', until: 'under-examination' },
  { applicant: 1, unit: 'saryarka', daysAgo: 4, invitees: [klaus], language: 'kk', until: 'accepted' },
  {
    applicant: 3,
    unit: 'almaty-audany',
    daysAgo: 3,
    invitees: [oralman],
    language: 'kk',
    until: 'accepted',
    note: 'Оралман екенін растайтын құжатты қараған жөн: 16.7-тармақтың ерекшелігі болуы мүмкін.',
    talk: [
      ['applicant', 'Сәлеметсіз бе! Немере ағамның оралман куәлігінің көшірмесін кейін апарып берсем бола ма?'],
      [
        'officer',
        'Сәлеметсіз бе! Болады: бөлімшеге түпнұсқасымен бірге әкеліңіз, қабылдау уақыты талонда көрсетілген.',
      ],
      ['applicant', 'Рахмет! Бейсенбіде барамын. Өзіммен бірге тағы қандай құжат алуым керек?'],
    ],
  },
  { applicant: 0, unit: 'saryarka', daysAgo: 3, invitees: [stateless], language: 'kk', until: 'withdrawn' },
  { applicant: 4, unit: 'esil', daysAgo: 2, invitees: [sergey, dilnoza], language: 'kk', until: 'accepted' },
  { applicant: 2, unit: 'almaty-audany', daysAgo: 2, invitees: [greta], language: 'ru', until: 'returned-incomplete' },
  { applicant: 1, unit: 'saryarka', daysAgo: 1, invitees: [baktybek], language: 'kk', until: 'submitted' },
  { applicant: 3, unit: 'esil', daysAgo: 1, invitees: [ayse], language: 'kk', until: 'submitted' },
  { applicant: 4, unit: 'almaty-audany', daysAgo: 0, invitees: [klaus, greta], language: 'kk', until: 'submitted' },
  { applicant: 2, unit: 'esil', daysAgo: 0, invitees: [dilnoza], language: 'ru', until: 'submitted' },
  { applicant: 0, unit: 'esil', daysAgo: 0, invitees: [oralman], language: 'kk', until: 'draft' },
  {
    applicant: 5,
    kind: 'business-letter',
    unit: 'esil',
    daysAgo: 7,
    invitees: [{ ...klaus, workplace: 'Kessel & Rohr GmbH, инженер', visaPlace: 'Берлин' }],
    language: 'kk',
    until: 'decided',
  },
  {
    applicant: 5,
    kind: 'tourist-letter',
    unit: 'saryarka',
    daysAgo: 1,
    invitees: [{ ...ayse, workplace: 'Ege Üniversitesi, оқытушы', visaPlace: 'Анкара' }],
    language: 'kk',
    until: 'submitted',
  },
  // Prepared by an employee without the right to sign, and waiting for the head of the firm.
  {
    applicant: 6,
    kind: 'tourist-letter',
    unit: 'esil',
    daysAgo: 0,
    invitees: [{ ...greta, workplace: 'зейнеткер', visaPlace: 'Берлин' }],
    language: 'kk',
    until: 'draft',
    handOver: {
      to: 5,
      email: 'ghani@ulgi.example.kz',
      text: 'Ғани Өміржанұлы, өтініш дайын. Болу мерзімін тексеріп, қол қойсаңыз.',
    },
  },
  // After the issue: one to register these days, one overdue, one all done, one who stayed too long and is invited again.
  {
    applicant: 4,
    unit: 'saryarka',
    daysAgo: 30,
    invitees: [greta],
    language: 'kk',
    until: 'handed-over',
    visitIn: 38,
    visit: { steps: { arrived: 39 } },
  },
  {
    applicant: 3,
    unit: 'esil',
    daysAgo: 40,
    invitees: [ayse],
    language: 'kk',
    until: 'handed-over',
    visitIn: 20,
    visit: { steps: { arrived: 22 } },
  },
  {
    applicant: 2,
    unit: 'esil',
    daysAgo: 60,
    invitees: [klaus],
    language: 'ru',
    until: 'handed-over',
    visitIn: 20,
    visit: { steps: { arrived: 20, registered: 22, departed: 45, 'slip-returned': 49 } },
  },
  {
    applicant: 1,
    unit: 'saryarka',
    daysAgo: 60,
    invitees: [sergey],
    language: 'kk',
    until: 'handed-over',
    visitIn: 20,
    visit: {
      steps: { arrived: 20, registered: 23, departed: 60, 'slip-returned': 62 },
      violation: {
        kind: 'departure',
        days: 60,
        document: 'Әкімшілік құқық бұзушылық туралы № 118 қаулы',
        evidence: 'Сапар мерзімі аяқталғаннан кейін он күн елде болған; айыппұл салынған.',
      },
    },
  },
];

/** Fictional people of the special records; the first is written otherwise than the applicant writes him. */
export const specialRecords = `id,name,birth_date,citizenship,passport,reason
ДЕМО-001,Асанов Бактыбек,1984-11-02,KGZ,,2019 жылы болу мерзімін бұзған
ДЕМО-002,Kowalenko Sergei,1971-03-04,RUS,,келуге тыйым салынған
ДЕМО-003,Ли Вэй,1990-10-10,CHN,G55512345,келуге тыйым салынған
`;
