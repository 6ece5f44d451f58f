import { randomUUID } from 'node:crypto';
import { isOptional, type Field, type Fields } from '@shaqyru/domain/application/field';
import { isOfOrganisation } from '@shaqyru/domain/application/check-application';
import { getGroup, groupIdsOf, isGroupOf, type FormGroupId } from '@shaqyru/domain/application/forms';
import { multiplicityOf } from '@shaqyru/domain/application/invitation-letter';
import { ApplicationKind, isLetter } from '@shaqyru/domain/application/kind';
import { readForm } from '@shaqyru/domain/application/read-form';
import { countriesSorted } from '@shaqyru/domain/countries/countries';
import { documentsFor, type DocumentId } from '@shaqyru/domain/documents/documents';
import { bearerFields } from '@shaqyru/domain/intake/bearer';
import { mostOnPaper } from '@shaqyru/domain/intake/paper-application';
import { readIin } from '@shaqyru/domain/identity/iin';
import { mrzProblemText, readMrz, type MrzProblem } from '@shaqyru/domain/identity/mrz';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import { suggestRussian } from '@shaqyru/domain/names/transliterate';
import { words } from '../../words.ts';

/**
 * The papers of clause 11 as one form: the declared questions of the way, in the order of the papers. All of
 * it is described here, on the server, so that the page carries neither rules nor countries to the browser.
 */

/** What stands in the boxes, right or wrong, by their names: "visit.from", "invitee.0.sex". */
export type Typed = Record<string, string>;

export type PaperControl = {
  name: string;
  label: string;
  hint?: string | undefined;
  input: 'line' | 'area' | 'zone' | 'date' | 'select' | 'tick' | 'number';
  options?: { value: string; label: string }[];
  /** Enter stops here while it is empty. */
  needed: boolean;
  value: string;
  error?: string | undefined;
};
export type PaperSection = { id: string; title: string; invitee: number | null; controls: PaperControl[] };

/** The form is whose hand brings a letter, then the pages of the way; the unit is the officer's, and by signing the papers all is declared. */
type SectionGroup = 'bearer' | FormGroupId;
function sectionsOf(kind: ApplicationKind): SectionGroup[] {
  const pages = groupIdsOf(kind).filter((group) => group !== 'office' && group !== 'declaration');
  return isLetter(kind) ? ['bearer', ...pages] : pages;
}

function fieldsOf(kind: ApplicationKind, group: SectionGroup): Fields {
  if (group === 'bearer') return bearerFields;
  const fields = Object.entries(getGroup(kind, group).fields);
  return Object.fromEntries(fields.filter(([, { input }]) => input !== 'confirmation'));
}

/** On which page the IIN of whoever stands at the window is asked. */
function sectionOfIin(kind: ApplicationKind): SectionGroup {
  if (isLetter(kind)) return 'bearer';
  return isOfOrganisation(kind) ? 'representative' : 'inviter';
}

const longestText = 20_000;
/** No way of clause 11 has more people on paper. */
const mostRead = Math.max(...ApplicationKind.options.map(mostOnPaper));
/** Written over several lines on the site, in one here. */
const oneLine: ReadonlySet<string> = new Set(['address', 'residenceAddress', 'stayAddress']);
const zoneName = 'mrz';

export function emptyForm(kind: ApplicationKind, language: Language): Typed {
  return {
    language,
    ...(kind === 'private' ? { 'inviter.standing': 'citizen', 'inviter.citizenship': 'KAZ' } : {}),
    'invitee.0.id': randomUUID(),
  };
}

export function readTyped(form: FormData): Typed {
  const typed: Typed = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') typed[name] = value.normalize('NFC').slice(0, longestText);
  }
  return typed;
}

/** The ids of the invited people, in the order of their sections. */
export function inviteeIds(typed: Typed): string[] {
  const ids: string[] = [];
  for (let index = 0; index < mostRead; index += 1) {
    const id = typed[`invitee.${index}.id`];
    if (!id) break;
    ids.push(id);
  }
  return ids;
}

export function addInvitee(kind: ApplicationKind, typed: Typed): Typed {
  const count = inviteeIds(typed).length;
  return count < mostOnPaper(kind) ? { ...typed, [`invitee.${count}.id`]: randomUUID() } : typed;
}

export function removeInvitee(typed: Typed, removed: number): Typed {
  const kept: Typed = {};
  for (const [name, value] of Object.entries(typed)) {
    const [, number, field] = /^invitee\.(\d+)\.(.+)$/.exec(name) ?? [];
    const index = Number(number);
    if (number === undefined) kept[name] = value;
    else if (index !== removed) kept[`invitee.${index > removed ? index - 1 : index}.${field}`] = value;
  }
  return kept;
}

/** "03061992", "3.6.1992", "1992-06-03" as a day; as typed when it is none. */
export function readDay(text: string): string {
  const plain = text.trim();
  const [, day = '', month = '', year = ''] =
    /^(\d{2})(\d{2})(\d{4})$/.exec(plain) ?? /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(plain) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : plain;
}

function dayText(date: PlainDate): string {
  return date.split('-').toReversed().join('.');
}

function answersOf(fields: Fields, typed: Typed, prefix: string): Record<string, unknown> {
  return readForm(fields, {
    get: (name) => {
      const [base = name, part] = name.split('.');
      const field = fields[base];
      const text = typed[`${prefix}${base}`] ?? '';
      if (field?.input === 'yes-no') return text === 'yes' ? 'yes' : 'no';
      if (part === undefined) return text;
      const [year = '', month = '', day = ''] = text.trim() === '' ? [] : readDay(text).split('-');
      return { year, month, day }[part] ?? '';
    },
  });
}

type Pages = Partial<Record<Exclude<FormGroupId, 'invitee' | 'office'>, Record<string, unknown>>>;
export type PapersTyped = {
  kind: ApplicationKind;
  iin: string;
  bearer: Record<string, unknown>;
  confirmedBin: boolean;
  answers: Pages & { invitees: ({ id: string } & Record<string, unknown>)[] };
  received: { document: DocumentId; copies: number }[];
};

/** What was typed, as the backend takes it. */
export function readPapers(kind: ApplicationKind, typed: Typed): PapersTyped {
  const page = (group: SectionGroup) => answersOf(fieldsOf(kind, group), typed, `${group}.`);
  const pages = sectionsOf(kind).filter((group) => group !== 'bearer' && group !== 'invitee');
  const answers: Record<string, Record<string, unknown>> = Object.fromEntries(
    pages.map((group) => [group, page(group)]),
  );
  if (typed['signed'] === 'yes') {
    for (const group of groupIdsOf(kind)) {
      const stated = Object.entries(getGroup(kind, group).fields).filter(([, { input }]) => input === 'confirmation');
      if (stated.length > 0)
        answers[group] = { ...answers[group], ...Object.fromEntries(stated.map(([name]) => [name, true])) };
    }
  }
  return {
    kind,
    iin: (typed['iin'] ?? '').slice(0, 40),
    bearer: isLetter(kind) ? page('bearer') : {},
    confirmedBin: typed['confirmedBin'] === 'yes',
    answers: {
      ...(answers as Pages),
      invitees: inviteeIds(typed).map((id, index) => ({
        ...answersOf(fieldsOf(kind, 'invitee'), typed, `invitee.${index}.`),
        id,
      })),
    },
    received: documentsFor(kind, { invitedToWork: true }).map(({ id }) => ({
      document: id,
      copies: Math.min(20, Number(/^\d{1,2}$/.exec((typed[`copies.${id}`] ?? '').trim())?.[0] ?? 0)),
    })),
  };
}

/** The box in which a problem is mended; all that is declared stands behind the hand that signed the papers. */
export function nameOfProblem(
  kind: ApplicationKind,
  typed: Typed,
  problem: { group: FormGroupId; inviteeId: string | null; field: string },
): string {
  const { group, field } = problem;
  if (field === 'iin') return 'iin';
  if (group === 'representative' && isLetter(kind)) return `bearer.${field}`;
  if (isGroupOf(kind, group) && getGroup(kind, group).fields[field]?.input === 'confirmation') return 'signed';
  if (group !== 'invitee') return `${group}.${field}`;
  const index = Math.max(0, inviteeIds(typed).indexOf(problem.inviteeId ?? ''));
  return `invitee.${index}.${field === 'invitees' ? 'surnameLatin' : field}`;
}

/** Of whom the note of what is missing speaks. */
export function consumerOf(kind: ApplicationKind, typed: Typed): string {
  if (isOfOrganisation(kind)) return (typed['organisation.name'] ?? '').trim();
  return ['surname', 'givenName', 'patronymic']
    .map((name) => typed[`inviter.${name}`] ?? '')
    .join(' ')
    .trim();
}

/** What follows with certainty from what was typed: the birth date from the IIN, the multiplicity from the visits (Annex 3, note 3). */
export function surelyFilled(kind: ApplicationKind, typed: Typed): Typed {
  const filled = { ...typed };
  const offer = (name: string, value: string | undefined) => {
    if (value !== undefined && !filled[name]?.trim()) filled[name] = value;
  };
  if (kind === 'private') offer('inviter.birthDate', fromIin(typed['iin'] ?? '')['birthDate']);
  const visits = Number(typed['visit.visits']);
  if (isLetter(kind) && Number.isInteger(visits) && visits > 0) offer('visit.multiplicity', multiplicityOf(visits));
  return filled;
}

/** What follows from the IIN, for boxes that are empty. */
export function fromIin(iin: string): Typed {
  const reading = readIin(iin);
  return reading.valid && reading.birthDate ? { birthDate: dayText(reading.birthDate) } : {};
}

/** What a passport's zone says, with the Russian transcription offered (Annex 3, note 2); or what is wrong with the zone. */
export function fromZone(
  zone: string,
  today: PlainDate,
): { ok: true; values: Typed } | { ok: false; problems: readonly MrzProblem[] } {
  const reading = readMrz(zone, today);
  if (!reading.valid) return { ok: false, problems: reading.problems };
  const { surnameLatin, givenNamesLatin = '', birthDate, passportExpiresOn, citizenship, ...rest } = reading.answers;
  return {
    ok: true,
    values: {
      ...rest,
      surnameLatin,
      givenNamesLatin,
      surnameRussian: nameCase(suggestRussian(surnameLatin)),
      givenNamesRussian: nameCase(suggestRussian(givenNamesLatin)),
      ...(birthDate ? { birthDate: dayText(birthDate) } : {}),
      ...(citizenship ? { citizenship, residenceCountry: citizenship } : {}),
      passportExpiresOn: dayText(passportExpiresOn),
    },
  };
}

function nameCase(name: string): string {
  return name.toLocaleLowerCase('ru').replace(/(^|[\s-])\p{L}/gu, (start) => start.toLocaleUpperCase('ru'));
}

/** Fills the empty boxes with what follows, and from the zones; the zones that cannot be read are said. */
export function fillIn(
  kind: ApplicationKind,
  typed: Typed,
  today: PlainDate,
  language: Language,
): { typed: Typed; errors: Typed } {
  const filled = surelyFilled(kind, typed);
  const errors: Typed = {};
  const asked = fieldsOf(kind, 'invitee');
  inviteeIds(typed).forEach((_id, index) => {
    const prefix = `invitee.${index}.`;
    const zone = typed[prefix + zoneName]?.trim();
    if (!zone) return;
    const read = fromZone(zone, today);
    if (!read.ok) errors[prefix + zoneName] = zoneProblem(read.problems, language);
    else
      for (const [name, value] of Object.entries(read.values))
        if (name in asked && !filled[prefix + name]?.trim()) filled[prefix + name] = value;
  });
  return { typed: filled, errors };
}

export function zoneProblem(problems: readonly MrzProblem[], language: Language): string {
  return problems.map((problem) => mrzProblemText[problem][language]).join(' ');
}

/** The form as the page shows it. */
export function describeForm(
  kind: ApplicationKind,
  typed: Typed,
  errors: Readonly<Record<string, string>>,
  language: Language,
): PaperSection[] {
  const w = words[language];
  const control = (name: string, rest: Omit<PaperControl, 'name' | 'value' | 'error'>): PaperControl => ({
    ...rest,
    name,
    value: typed[name] ?? '',
    error: errors[name],
  });
  const asked = (group: SectionGroup, prefix: string) =>
    Object.entries<Field>(fieldsOf(kind, group)).map(([name, field]) =>
      control(prefix + name, describeField(name, field, language)),
    );
  const iin = control('iin', { label: w.iin, input: 'line', needed: true });
  const confirmBin = control('confirmedBin', { label: w.confirmBin, input: 'tick', needed: true });
  const ids = inviteeIds(typed);
  const described = sectionsOf(kind).flatMap((group): PaperSection[] => {
    const title = group === 'bearer' ? w.bearer : getGroup(kind, group).title[language];
    if (group !== 'invitee') {
      const controls = [
        ...(group === sectionOfIin(kind) ? [iin] : []),
        ...asked(group, `${group}.`),
        // Asked for when the BIN turned out to be known under another name.
        ...(group === 'organisation' && typed['confirmedBin'] !== undefined ? [confirmBin] : []),
      ];
      return [{ id: group, title, invitee: null, controls }];
    }
    return ids.map((_id, index) => ({
      id: `invitee.${index}`,
      title: ids.length > 1 ? `${title} ${index + 1}` : title,
      invitee: index,
      controls: [
        control(`invitee.${index}.${zoneName}`, { label: w.mrz, hint: w.mrzHint, input: 'zone', needed: true }),
        ...asked('invitee', `invitee.${index}.`),
      ],
    }));
  });
  const invitedToWork = typed['visit.purpose'] === 'work';
  const documents: PaperSection = {
    id: 'documents',
    title: w.documents,
    invitee: null,
    controls: [
      ...documentsFor(kind, { invitedToWork: true }).map(({ id, title, copies, when }) =>
        control(`copies.${id}`, {
          label: when ? w.copiesWhen(title[language], copies) : w.copiesOf(title[language], copies),
          input: 'number',
          needed: when === undefined || invitedToWork,
        }),
      ),
      control('signed', { label: w.signed[kind], input: 'tick', needed: true }),
    ],
  };
  return [...described, documents];
}

function describeField(
  name: string,
  field: Field,
  language: Language,
): Pick<PaperControl, 'label' | 'hint' | 'input' | 'options' | 'needed'> {
  const w = words[language];
  const label = field.label[language];
  // Who applies on paper need not have an e-mail address (clause 15).
  const follows = name === 'multiplicity';
  const needed = !follows && field.input !== 'email' && field.input !== 'yes-no' && !isOptional(field);
  if (field.input === 'yes-no') return { label, input: 'tick', needed };
  if (field.input === 'date') return { label, hint: w.dateHint, input: 'date', needed };
  if (field.input === 'country') {
    const options = countriesSorted(language).map((country) => ({ value: country.code, label: country.name }));
    return { label, input: 'select', options, needed };
  }
  if (field.choices) {
    const options = field.choices.map((choice) => ({ value: choice.value, label: choice.text[language] }));
    return { label, ...(follows ? { hint: w.multiplicityHint } : {}), input: 'select', options, needed };
  }
  const area = field.input === 'text-area' && !oneLine.has(name);
  return { label, input: area ? 'area' : 'line', needed };
}
