import type { Text } from '../law/text.ts';

export const complaintWords = {
  'complaint-term': {
    kk: 'Шағым {from} күні тіркелген; қарау мерзімі – {days} күнтізбелік күн, келесі күннен бастап есептеледі.',
    ru: 'Жалоба зарегистрирована {from}; срок рассмотрения – {days} календарных дней, считается со следующего дня.',
    en: 'The complaint was registered on {from}; it is considered within {days} calendar days, counted from the next day.',
  },
  'complaint-term-with-inquiry': {
    kk: 'Өзгелерден ақпарат алу немесе орнында тексеру қажет: {from} күнінен кейін {days} күнтізбелік күн.',
    ru: 'Нужны сведения от других лиц или проверка на месте: {days} календарных дней после {from}.',
    en: 'Information of others or a check on the spot is needed: {days} calendar days after {from}.',
  },
  'complaint-term-working-days': {
    kk: 'Шағым {from} күні келіп түскен; қарау мерзімі – {days} жұмыс күні, келесі күннен бастап есептеледі.',
    ru: 'Жалоба поступила {from}; срок рассмотрения – {days} рабочих дней, считается со следующего дня.',
    en: 'The complaint came in on {from}; it is considered within {days} working days, counted from the next day.',
  },
  'complaint-extended': {
    kk: 'Басшы мерзімді {days} күнтізбелік күнге ұзартқан (шегі – {most}).',
    ru: 'Руководитель продлил срок на {days} календарных дней (не более {most}).',
    en: 'The head extended the term by {days} calendar days (at most {most}).',
  },
  'complaint-extension-notice': {
    kk: 'Мерзімнің ұзартылғаны туралы өтініш берушіге {days} күнтізбелік күн ішінде хабарланады.',
    ru: 'О продлении срока заявителю сообщают в течение {days} календарных дней.',
    en: 'The applicant is told of the extension within {days} calendar days.',
  },
  'complaint-forwarding': {
    kk: 'Қарау басқа органның құзыретінде болса, шағым оған {days} жұмыс күні ішінде жіберіліп, өтініш берушіге хабарланады.',
    ru: 'Если рассматривать должен другой орган, жалобу направляют ему в течение {days} рабочих дней и сообщают заявителю.',
    en: 'When another body is competent, the complaint goes on to it within {days} working days, with notice to the applicant.',
  },
  'complaint-appeal': {
    kk: 'Жауапқа {answeredOn} күнінен бастап {months} ай ішінде шағымдануға болады.',
    ru: 'Ответ можно обжаловать в течение {months} месяцев после {answeredOn}.',
    en: 'The answer may be appealed against within {months} months after {answeredOn}.',
  },
  'complaint-not-same-person': {
    kk: 'Шағымды оған қатысы бар адамның өзі қарамайды.',
    ru: 'Жалобу не рассматривает тот, на кого она подана.',
    en: 'A complaint is never considered by the person it is about.',
  },
  'complaint-not-subordinate': {
    kk: 'Шағымды оған қатысы бар адамға бағынатын қызметкер қарамайды.',
    ru: 'Жалобу не рассматривает подчинённый того, на кого она подана.',
    en: 'A complaint is never considered by a subordinate of the person it is about.',
  },
  'complaint-not-superior': {
    kk: 'Шағымды қызметкердің жоғары тұрған басшылығы қарайды, бұл адам олардың қатарында емес.',
    ru: 'Жалобу рассматривает вышестоящее руководство сотрудника, этот человек к нему не относится.',
    en: 'The complaint is considered by the officer’s superiors, and this person is not one of them.',
  },
  'complaint-superior-considers': {
    kk: 'Дөрекі қызмет көрсету туралы шағымды органның жоғары тұрған басшылығы қарайды.',
    ru: 'Жалобу на некорректное обслуживание рассматривает вышестоящее руководство органа.',
    en: 'A complaint about incorrect service is considered by the superior management of the body.',
  },
  'complaint-court': {
    kk: 'Қызмет нәтижесімен келіспеген адам сотқа жүгіне алады; шағымды шешім қабылдағаннан жоғары басшылық қарайды.',
    ru: 'Кто не согласен с результатом, вправе обратиться в суд; жалобу рассматривает руководство выше принявшего решение.',
    en: 'Who disagrees with the result may go to court; the complaint is considered above the official who decided.',
  },
  'reopening-asked': {
    kk: '№ {complaint} шағымға берілген жауап бойынша бас тарту туралы шешім қайта қаралады (стандарттың 20–23-тармақтары).',
    ru: 'По ответу на жалобу № {complaint} решение об отказе принимается заново (пункты 20–23 стандарта).',
    en: 'By the answer to the complaint No. {complaint} the refusal is decided anew (clauses 20–23 of the standard).',
  },
  'reopening-term': {
    kk: 'Іс № {complaint} шағым бойынша {from} күні қайта ашылды: мерзім сол күннен бастап 7-тармақтың ережесімен жаңадан есептеледі (стандарттың 20–23-тармақтары).',
    ru: 'Дело возобновлено {from} по жалобе № {complaint}: срок считается с этого дня заново по правилу пункта 7 (пункты 20–23 стандарта).',
    en: 'The case was reopened on {from} after the complaint No. {complaint}: the term is counted anew from that day by the rule of clause 7 (clauses 20–23 of the standard).',
  },
  'reopening-not-answered': {
    kk: 'Шағымға әлі жауап берілген жоқ.',
    ru: 'На жалобу ещё не дан ответ.',
    en: 'The complaint has not been answered yet.',
  },
  'reopening-complaint-withdrawn': {
    kk: 'Шағым қайтарып алынған: ол бойынша ештеңе қайта қаралмайды.',
    ru: 'Жалоба отозвана: по ней ничего не пересматривается.',
    en: 'The complaint was withdrawn: nothing is decided anew by it.',
  },
  'reopening-not-well-founded': {
    kk: 'Шағым негізсіз деп танылған.',
    ru: 'Жалоба признана необоснованной.',
    en: 'The complaint was found not well-founded.',
  },
  'reopening-no-measure': {
    kk: 'Жауапта істі қайта қарау шарасы көрсетілмеген.',
    ru: 'В ответе нет меры о повторном рассмотрении дела.',
    en: 'The answer names no measure of considering the case again.',
  },
  'reopening-no-case': {
    kk: 'Шағымда сақталып тұрған іс көрсетілмеген: іс нөмірі аталмаған не іс сақтау мерзімі өткендіктен жойылған.',
    ru: 'В жалобе нет дела, которое хранится: номер не назван либо дело уничтожено по истечении срока хранения.',
    en: 'The complaint names no case that is kept: none was named, or it was erased after its term of keeping.',
  },
  'reopening-case-withdrawn': {
    kk: 'Өтініш берушінің өзі өтінішті қайтарып алған: іс бойынша шешім жоқ.',
    ru: 'Заявитель отозвал заявление: решения по делу нет.',
    en: 'The applicant withdrew the application: there is no decision in the case.',
  },
  'reopening-not-decided': {
    kk: 'Іс бойынша шешім әлі қабылданған жоқ: ол әдеттегі тәртіппен қаралып жатыр.',
    ru: 'Решение по делу ещё не принято: оно рассматривается в обычном порядке.',
    en: 'The case has not been decided yet: it is being examined in the ordinary way.',
  },
  'reopening-decided-since': {
    kk: 'Шағымға жауап берілгеннен кейін іс бойынша жаңа шешім қабылданған.',
    ru: 'После ответа на жалобу по делу уже принято новое решение.',
    en: 'The case was decided anew after the complaint was answered.',
  },
  'reopening-nobody-refused': {
    kk: 'Іс бойынша ешкімге бас тартылмаған: берілген шақырулар күшінде қалады.',
    ru: 'По делу никому не отказано: выданные приглашения остаются в силе.',
    en: 'Nobody was refused in the case: issued invitations stay in force.',
  },
} as const satisfies Readonly<Record<string, Text>>;
