import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  back: 'Өтінішке оралу',
  title: (number: string) => `№ ${number} шақыруды ауыстыру`,
  errors: 'Мыналарды түзетіңіз',
  text: 'Жоғалған немесе бүлінген шақырудың орнына жаңасы беріледі: нөмірі мен коды басқа болады, жарамдылық мерзімі өзгермейді. Қызметкер сұрауды қабылдағанда бұрынғы нөмірдің күші жойылады.',
  duty: (amount: string, day: string) => `Мемлекеттік баж қайта төленеді: ${day} күні – ${amount}.`,
  why: 'Сома қалай есептелді?',
  receipt: 'Түбіртек',
  original: 'Шақыруды аларда түбіртектің түпнұсқасын және жеке куәлігіңізді ала барыңыз.',
  ask: 'Ауыстыруды сұрау',
  void: 'Бұл шақыруды ауыстыруға болмайды: күші жойылған, мерзімі өткен немесе сапар аяқталған.',
  'asked-already': 'Бұл шақыру бойынша сұрау тапсырылған: оның нәтижесін күтіңіз.',
};

const ru: typeof kk = {
  back: 'Вернуться к заявлению',
  title: (number) => `Замена приглашения № ${number}`,
  errors: 'Исправьте следующее',
  text: 'Взамен утраченного или повреждённого приглашения выдаётся новое: с другим номером и кодом, срок действия не меняется. Когда сотрудник примет запрос, прежний номер станет недействительным.',
  duty: (amount, day) => `Государственная пошлина уплачивается заново: на ${day} – ${amount}.`,
  why: 'Как посчитана сумма?',
  receipt: 'Квитанция',
  original: 'Получая приглашение, возьмите с собой подлинник квитанции и удостоверение личности.',
  ask: 'Запросить замену',
  void: 'Это приглашение нельзя заменить: оно недействительно, истекло или поездка завершена.',
  'asked-already': 'По этому приглашению запрос уже подан: дождитесь результата.',
};

const en: typeof kk = {
  back: 'Back to the application',
  title: (number) => `Replacement of the invitation No. ${number}`,
  errors: 'Please correct the following',
  text: 'In place of a lost or damaged invitation a new one is given: with another number and code; its validity does not change. When an officer accepts the request, the old number is void.',
  duty: (amount, day) => `The state duty is paid anew: on ${day} it is ${amount}.`,
  why: 'How was the amount computed?',
  receipt: 'Receipt',
  original: 'When you collect the invitation, take the original receipt and your identity card along.',
  ask: 'Ask for the replacement',
  void: 'This invitation cannot be replaced: it is void or expired, or the visit is over.',
  'asked-already': 'A request for this invitation has been handed in already: please wait for its result.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
