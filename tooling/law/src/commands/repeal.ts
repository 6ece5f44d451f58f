import type { Act } from '@shaqyru/domain/law/acts';
import type { Language } from '@shaqyru/domain/law/text';

/** Whether the standard stood on the day that was asked about. */
export function repealOf(act: Act | null) {
  return { inForce: act === null, repealedBy: act && { date: act.date, number: act.number, title: act.title } };
}

const repealed = {
  kk: 'Күші жойылған:',
  ru: 'Утратил силу:',
  en: 'No longer in force, repealed by:',
};

export function repealLines(act: Act | null, language: Language): string[] {
  return act ? [`${repealed[language]} ${act.title[language]}`, ''] : [];
}
