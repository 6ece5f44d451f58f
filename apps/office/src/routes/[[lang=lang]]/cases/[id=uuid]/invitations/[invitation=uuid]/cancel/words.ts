import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: (number: string) => `№ ${number} шақырудың күшін жою`,
  back: 'Іске оралу',
  text: 'Шақыру 16-тармақтың негізі бойынша бастықтың шешімімен жойылады. Шешімге ЭЦҚ-мен қол қойылады; тексеру бетінде ол бірден көрінеді, өтініш берушіге хабарланады.',
  ground: 'Негіз',
  evidence: 'Не анықталды',
  evidenceHint: 'Құжат, нөмірі, күні және одан не шығатыны',
  next: 'Шешімнің мәтінін көрсету',
  content: 'Қол қойылатын мәтін',
  sign: 'Күшін жоюға ЭЦҚ-мен қол қою',
  change: 'Негізді өзгерту',
  chooseGround: 'Негізді таңдаңыз',
  evidenceShort: 'Не анықталғанын жазыңыз: 10-нан 2000 таңбаға дейін',
  barred: (why: string) => `Бұл негіз қолданылмайды: ${why}`,
  void: 'Шақырудың күші бұрын жойылған.',
  noSignature: 'Қолтаңба жоқ. Қайтадан қол қойыңыз.',
};

const ru: typeof kk = {
  title: (number) => `Аннулировать приглашение № ${number}`,
  back: 'Вернуться к делу',
  text: 'Приглашение аннулируется решением начальника по основанию пункта 16. Решение подписывается ЭЦП; страница проверки показывает это сразу, заявитель будет извещён.',
  ground: 'Основание',
  evidence: 'Что установлено',
  evidenceHint: 'Документ, его номер и дата и что из него следует',
  next: 'Показать текст решения',
  content: 'Подписываемый текст',
  sign: 'Подписать аннулирование ЭЦП',
  change: 'Изменить основание',
  chooseGround: 'Выберите основание',
  evidenceShort: 'Укажите, что установлено: от 10 до 2000 знаков',
  barred: (why) => `Это основание не применяется: ${why}`,
  void: 'Приглашение уже недействительно.',
  noSignature: 'Нет подписи. Подпишите ещё раз.',
};

const en: typeof kk = {
  title: (number) => `Cancel the invitation No. ${number}`,
  back: 'Back to the case',
  text: 'An invitation is cancelled by decision of the head on a ground of clause 16. The decision is signed with the EDS; the verification page shows it at once, and the applicant is told.',
  ground: 'Ground',
  evidence: 'What was established',
  evidenceHint: 'The document, its number and date, and what follows from it',
  next: 'Show the text of the decision',
  content: 'The text to be signed',
  sign: 'Sign the cancellation with the EDS',
  change: 'Change the ground',
  chooseGround: 'Choose the ground',
  evidenceShort: 'Say what was established: 10 to 2000 characters',
  barred: (why) => `This ground may not be used: ${why}`,
  void: 'The invitation is void already.',
  noSignature: 'There is no signature. Please sign again.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
