import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Редакцияларды салыстыру',
  description: 'Стандарттың 2011 және 2013 жылғы редакциялары қатар: не өзгерді.',
  lead: '2011 жылғы және 2013 жылғы редакциялардың өзгешеліктері қатар берілген.',
  known:
    '2013 жылы өзгертілген тармақтардың 2011 жылғы ресми мәтіні табылған жоқ. Сондықтан сол жақта көбіне ереженің мазмұны ғана айтылған, бұл дәйексөз емес – ескертпесін қараңыз.',
  changes: { changed: 'өзгерген', added: 'қосылған', removed: 'алынып тасталған', unchanged: 'өзгермеген' },
  absent: 'Бұл редакцияда мұндай тармақ жоқ.',
  unchanged: 'Өзгермеген тармақтар',
};

const ru: typeof kk = {
  title: 'Сравнение редакций',
  description: 'Редакции стандарта 2011 и 2013 годов рядом: что изменилось.',
  lead: 'Рядом показано, чем редакция 2013 года отличается от редакции 2011 года.',
  known:
    'Официальный текст 2011 года тех пунктов, которые изменены в 2013 году, не найден. Поэтому слева чаще изложено содержание правила, а не цитата: см. примечания.',
  changes: { changed: 'изменён', added: 'добавлен', removed: 'исключён', unchanged: 'без изменений' },
  absent: 'В этой редакции такого пункта нет.',
  unchanged: 'Пункты без изменений',
};

const en: typeof kk = {
  title: 'Editions side by side',
  description: 'The editions of the standard of 2011 and of 2013 side by side: what changed.',
  lead: 'How the edition of 2013 differs from that of 2011.',
  known:
    'The official wording of 2011 of the clauses that were changed in 2013 was not found. So the left side mostly tells the rule and does not quote it: see the notes.',
  changes: { changed: 'changed', added: 'added', removed: 'removed', unchanged: 'unchanged' },
  absent: 'This edition has no such clause.',
  unchanged: 'Clauses that did not change',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
