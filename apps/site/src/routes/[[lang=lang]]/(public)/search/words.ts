import type { Language } from '@shaqyru/domain/law/text';
import type { FoundKind } from './find-everywhere.ts';

const kk = {
  title: 'Сайттан іздеу',
  description: 'Беттерден, стандарт тармақтарынан және бөлімшелерден іздеу.',
  label: 'Не іздейсіз?',
  hint: 'Беттер, стандарттың тармақтары, бөлімшелер; кез келген жазумен.',
  find: 'Іздеу',
  found: (count: number) => `Табылды: ${count}`,
  nothing: 'Ештеңе табылмады. Басқа сөзбен немесе сөздің басын ғана жазып көріңіз.',
  kinds: { page: 'Беттер', clause: 'Стандарттың тармақтары', office: 'Бөлімшелер' } satisfies Record<FoundKind, string>,
};

const ru: typeof kk = {
  title: 'Поиск по сайту',
  description: 'Поиск по страницам, пунктам стандарта и подразделениям.',
  label: 'Что Вы ищете?',
  hint: 'Страницы, пункты стандарта, подразделения; в любом написании.',
  find: 'Найти',
  found: (count) => `Найдено: ${count}`,
  nothing: 'Ничего не найдено. Попробуйте другое слово или только его начало.',
  kinds: { page: 'Страницы', clause: 'Пункты стандарта', office: 'Подразделения' },
};

const en: typeof kk = {
  title: 'Search this site',
  description: 'Search the pages, the clauses of the standard and the offices.',
  label: 'What are you looking for?',
  hint: 'Pages, clauses of the standard, offices; in any spelling.',
  find: 'Search',
  found: (count) => `Found: ${count}`,
  nothing: 'Nothing was found. Try another word, or only its beginning.',
  kinds: { page: 'Pages', clause: 'Clauses of the standard', office: 'Offices' },
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
