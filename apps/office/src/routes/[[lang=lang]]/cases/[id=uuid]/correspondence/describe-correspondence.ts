import type { CaseNote, MessagePage } from '@shaqyru/domain/correspondence/message';
import type { Language } from '@shaqyru/domain/law/text';
import { formatMoment } from '#lib/format.ts';
import { words } from './words.ts';

export type Correspondence = ReturnType<typeof describeCorrespondence>;

/** Messages and notes of a case in the reader's language; `zone` is that of the unit. */
export function describeCorrespondence(
  page: MessagePage,
  notes: readonly CaseNote[],
  language: Language,
  zone: string,
) {
  const w = words[language];
  const moment = (instant: string) => ({ datetime: instant, text: formatMoment(instant, zone, language) });
  const waiting = page.messages.filter(({ sender, readAt }) => sender === 'applicant' && readAt === null);
  return {
    messages: page.messages.map(({ id, sender, by, text, at, readAt }) => ({
      id,
      mine: sender === 'officer',
      from: [w.from[sender], by].filter(Boolean).join(': '),
      text,
      at: moment(at),
      waits: sender === 'applicant' && readAt === null,
      state: sender === 'applicant' ? null : readAt ? w.readAt(moment(readAt).text) : w.notRead,
    })),
    earlier: page.earlier,
    open: page.open,
    waiting: waiting.length,
    /** Up to which message the reader has read when pressing the button. */
    upTo: waiting.at(-1)?.id ?? null,
    notes: notes.map(({ id, by, text, at }) => ({ id, by, text, at: moment(at) })),
  };
}
