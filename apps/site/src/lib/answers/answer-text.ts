import { yesNoChoices, type Field, type FieldInput } from '@shaqyru/domain/application/field';
import { countryName } from '@shaqyru/domain/countries/countries';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { plainDate } from '@shaqyru/domain/law/plain-date';
import type { Language, Text } from '@shaqyru/domain/law/text';
import { findOffice } from '@shaqyru/domain/offices/offices';

const [yes, no] = yesNoChoices;
const confirmed: Text = { kk: 'расталды', ru: 'подтверждено', en: 'confirmed' };

const asItIs = (answer: unknown) => String(answer);

const texts: Record<FieldInput, (answer: unknown, language: Language, field: Field) => string> = {
  text: asItIs,
  'text-area': asItIs,
  number: asItIs,
  telephone: asItIs,
  email: asItIs,
  date: (answer, language) => formatDate(plainDate(String(answer)), language),
  country: (answer, language) => countryName(String(answer), language),
  choice: (answer, language, field) =>
    field.choices?.find(({ value }) => value === answer)?.text[language] ?? String(answer),
  confirmation: (_, language) => confirmed[language],
  'yes-no': (answer, language) => (answer ? yes : no).text[language],
  money: (answer, language) => formatTiyn(Number(answer), language),
  unit: (answer, language) => unitText(String(answer), language),
};

/** A stored answer in words; empty when there is none. Throws RangeError for what no field of this kind can hold. */
export function answerText(field: Field, answer: unknown, language: Language): string {
  return answer === undefined || answer === null ? '' : texts[field.input](answer, language, field);
}

/** "Almaty district, Internal Affairs Department of Astana". */
export function unitText(id: string, language: Language): string {
  const unit = findOffice(id);
  if (!unit) return id;
  const department = findOffice(unit.departmentId);
  return department && department.id !== unit.id
    ? `${unit.name[language]}, ${department.name[language]}`
    : unit.name[language];
}
