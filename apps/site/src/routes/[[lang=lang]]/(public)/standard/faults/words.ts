import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Мәтіннің қателері және қабылданған шешімдер',
  description: 'Стандарттың басылған мәтініндегі қателер, олардың мағынасы және не істелгені.',
  lead: (count: number) =>
    `Стандарттың басылған мәтінінде табылған қателер: ${count}. Әрқайсысында не айтылмақ болғаны және біз не істегеніміз көрсетілген.`,
  printed: 'Басылғаны',
  meant: 'Мағынасы',
  handlings: { kept: 'басылғандай қалдырылды', mended: 'түзетілді' },
};

const ru: typeof kk = {
  title: 'Ошибки текста и принятые решения',
  description: 'Ошибки напечатанного текста стандарта, что имелось в виду и что сделано.',
  lead: (count) =>
    `В напечатанном тексте стандарта найдено ошибок: ${count}. О каждой сказано, что имелось в виду и что мы сделали.`,
  printed: 'Напечатано',
  meant: 'Имеется в виду',
  handlings: { kept: 'оставлено', mended: 'исправлено' },
};

const en: typeof kk = {
  title: 'Faults of the text, and what was decided',
  description: 'The faults of the printed text of the standard, what is meant, and what was done.',
  lead: (count) =>
    `Faults found in the printed text of the standard: ${count}. Of each it is said what is meant and what we did.`,
  printed: 'Printed',
  meant: 'Meant',
  handlings: { kept: 'kept', mended: 'put right' },
};

export const words: Record<Language, typeof kk> = { kk, ru, en };
