import type { AnyDraft } from '@shaqyru/domain/application/forms';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { Attachment } from '@shaqyru/domain/files/attachment';
import type { Language, Text } from '@shaqyru/domain/law/text';
import { answerText } from './answer-text.ts';
import { answersAt, fieldsOf, filesAt, placesOf, scansOf, titleOf, type Place } from './group-answers.ts';

/** One question with its answer, in words. `field` is also the id of its control on the page of `place`. */
export type SummaryRow = { field: string; key: string; value: string | string[] };
export type SummarySection = { place: Place; title: string; rows: SummaryRow[] };

const bytes: Record<Language, { kilo: string; mega: string }> = {
  kk: { kilo: 'КБ', mega: 'МБ' },
  ru: { kilo: 'КБ', mega: 'МБ' },
  en: { kilo: 'KB', mega: 'MB' },
};
const notGiven: Text = { kk: 'көрсетілмеген', ru: 'не указано', en: 'not given' };
const noFile: Text = { kk: 'тіркелмеген', ru: 'не приложено', en: 'not attached' };

/** An application in the words of a language: every page with every question, the files among them. */
export function summarise(
  kind: ApplicationKind,
  answers: AnyDraft,
  files: readonly Pick<Attachment, 'kind' | 'inviteeId' | 'name' | 'size'>[],
  language: Language,
): SummarySection[] {
  return placesOf(kind, answers).map((place) => {
    const given = answersAt(answers, place) ?? {};
    const rows: SummaryRow[] = Object.entries(fieldsOf(kind, place.group)).map(([name, field]) => ({
      field: name,
      key: field.label[language],
      value: answerText(field, given[name], language) || notGiven[language],
    }));
    for (const scan of scansOf(kind, place.group, answers)) {
      const names = filesAt(files, scan.kind, place.inviteeId).map((file) => fileText(file, language));
      if (names.length > 0 || scan.required) {
        rows.push({
          field: scan.kind,
          key: scan.title[language],
          value: names.length > 0 ? names : noFile[language],
        });
      }
    }
    return { place, title: titleOf(kind, place, answers, language), rows };
  });
}

/** "passport.pdf, 340 KB". */
export function fileText({ name, size }: Pick<Attachment, 'name' | 'size'>, language: Language): string {
  const kilobytes = Math.max(1, Math.round(size / 1024));
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return kilobytes < 1024
    ? `${name}, ${kilobytes} ${bytes[language].kilo}`
    : `${name}, ${number.format(kilobytes / 1024)} ${bytes[language].mega}`;
}
