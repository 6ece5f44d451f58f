import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Қосымшалардың нысандары',
  description: 'Стандарттың 2–6-қосымшаларындағы нысандар: шақыру, шақыру хат, талон, көрсеткіштер, шағым талоны.',
  lead: '2–6-қосымшалардың нысандары, жол-жолымен. Екі редакцияда да олар бірдей.',
  directory: '1-қосымша: бөлімшелердің анықтамалығы',
  blanks: 'Толтыруға арналған бланкілер (PDF)',
  size: (width: number, height: number) => `Өлшемі: ${width} × ${height} мм.`,
  rendering: 'Нысан басқа тілде басылған; мұнда – біздің аудармамыз.',
};

const ru: typeof kk = {
  title: 'Формы приложений',
  description: 'Формы приложений 2–6 к стандарту: приглашение, письмо-приглашение, талон, показатели, талон жалобы.',
  lead: 'Формы приложений 2–6, строка за строкой. В обеих редакциях они одинаковы.',
  directory: 'Приложение 1: справочник подразделений',
  blanks: 'Бланки для заполнения (PDF)',
  size: (width, height) => `Размер: ${width} × ${height} мм.`,
  rendering: 'Форма напечатана на казахском языке; здесь – наш перевод.',
};

const en: typeof kk = {
  title: 'The forms of the annexes',
  description: 'The forms of Annexes 2–6: invitation, invitation letter, talon, indicators, complaint talon.',
  lead: 'The forms of Annexes 2 to 6, line by line. They are the same in both editions.',
  directory: 'Annex 1: the directory of offices',
  blanks: 'Blank forms to fill in (PDF)',
  size: (width, height) => `Size: ${width} × ${height} mm.`,
  rendering: 'The form is printed in Kazakh; this is our own rendering.',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
