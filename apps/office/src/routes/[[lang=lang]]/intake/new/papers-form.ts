import { randomUUID } from 'node:crypto';
import type { Field, Fields } from '@shaqyru/domain/application/field';
import { maximumInvitees, privateAffairsGroups } from '@shaqyru/domain/application/private-affairs';
import { readForm } from '@shaqyru/domain/application/read-form';
import { countriesSorted } from '@shaqyru/domain/countries/countries';
import { documentsFor, type DocumentId } from '@shaqyru/domain/documents/documents';
import { readIin } from '@shaqyru/domain/identity/iin';
import { mrzProblemText, readMrz, type MrzProblem } from '@shaqyru/domain/identity/mrz';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import { suggestRussian } from '@shaqyru/domain/names/transliterate';
import { words } from '../words.ts';

/**
 * The papers as one form: the declared questions of an application for private affairs, in the order of the papers. All of
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

const sections = ['inviter', 'employment', 'invitee', 'visit', 'petition', 'receipt'] as const;
type SectionGroup = (typeof sections)[number];
const longestText = 20_000;
/** Written over several lines on the site, in one here. */
const oneLine: ReadonlySet<string> = new Set(['address', 'residenceAddress', 'stayAddress']);
const zoneName = 'mrz';

export function emptyForm(language: Language): Typed {
  return {
    language,
    'inviter.standing': 'citizen',
    'inviter.citizenship': 'KAZ',
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
  for (let index = 0; index < maximumInvitees; index += 1) {
    const id = typed[`invitee.${index}.id`];
    if (!id) break;
    ids.push(id);
  }
  return ids;
}

export function addInvitee(typed: Typed): Typed {
  const count = inviteeIds(typed).length;
  return count < maximumInvitees ? { ...typed, [`invitee.${count}.id`]: randomUUID() } : typed;
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

export type PapersTyped = {
  iin: string;
  answers: {
    inviter: Record<string, unknown>;
    employment: Record<string, unknown>;
    invitees: ({ id: string } & Record<string, unknown>)[];
    visit: Record<string, unknown>;
    petition: Record<string, unknown>;
    receipt: Record<string, unknown>;
    declaration: Record<string, unknown>;
  };
  received: { document: DocumentId; copies: number }[];
};

/** What was typed, as the backend takes it. */
export function readPapers(typed: Typed): PapersTyped {
  const page = (group: Exclude<SectionGroup, 'invitee'>) =>
    answersOf(privateAffairsGroups[group].fields, typed, `${group}.`);
  const signed = typed['signed'] === 'yes';
  return {
    iin: (typed['iin'] ?? '').slice(0, 40),
    answers: {
      inviter: page('inviter'),
      employment: page('employment'),
      invitees: inviteeIds(typed).map((id, index) => ({
        ...answersOf(privateAffairsGroups.invitee.fields, typed, `invitee.${index}.`),
        id,
      })),
      visit: page('visit'),
      petition: page('petition'),
      receipt: page('receipt'),
      declaration: signed ? { obligations: true, trueInformation: true, personalData: true } : {},
    },
    received: documentsFor('private').map(({ id }) => ({
      document: id,
      copies: Math.min(20, Number(/^\d{1,2}$/.exec((typed[`copies.${id}`] ?? '').trim())?.[0] ?? 0)),
    })),
  };
}

/** The box in which a problem is mended; all statements of the declaration stand behind the applicant's signature. */
export function nameOfProblem(
  typed: Typed,
  problem: { group: string; inviteeId: string | null; field: string },
): string {
  if (problem.field === 'iin') return 'iin';
  if (problem.group === 'declaration') return 'signed';
  if (problem.group !== 'invitee') return `${problem.group}.${problem.field}`;
  const index = Math.max(0, inviteeIds(typed).indexOf(problem.inviteeId ?? ''));
  return `invitee.${index}.${problem.field === 'invitees' ? 'surnameLatin' : problem.field}`;
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

/** Fills the empty boxes from the IIN and the zones; the zones that cannot be read are said. */
export function fillIn(typed: Typed, today: PlainDate, language: Language): { typed: Typed; errors: Typed } {
  const filled = { ...typed };
  const errors: Typed = {};
  const offer = (prefix: string, values: Typed) => {
    for (const [name, value] of Object.entries(values))
      if (!filled[prefix + name]?.trim()) filled[prefix + name] = value;
  };
  offer('inviter.', fromIin(typed['iin'] ?? ''));
  inviteeIds(typed).forEach((_id, index) => {
    const zone = typed[`invitee.${index}.${zoneName}`]?.trim();
    if (!zone) return;
    const read = fromZone(zone, today);
    if (read.ok) offer(`invitee.${index}.`, read.values);
    else errors[`invitee.${index}.${zoneName}`] = zoneProblem(read.problems, language);
  });
  return { typed: filled, errors };
}

export function zoneProblem(problems: readonly MrzProblem[], language: Language): string {
  return problems.map((problem) => mrzProblemText[problem][language]).join(' ');
}

/** The form as the page shows it. */
export function describeForm(
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
    Object.entries<Field>(privateAffairsGroups[group].fields).map(([name, field]) =>
      control(prefix + name, describeField(name, field, language)),
    );
  const ids = inviteeIds(typed);
  const described = sections.flatMap((group): PaperSection[] => {
    const title = privateAffairsGroups[group].title[language];
    if (group !== 'invitee') {
      const iin = control('iin', { label: w.iin, input: 'line', needed: true });
      const controls = [...(group === 'inviter' ? [iin] : []), ...asked(group, `${group}.`)];
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
  const documents: PaperSection = {
    id: 'documents',
    title: w.documents,
    invitee: null,
    controls: [
      ...documentsFor('private').map(({ id, title, copies }) =>
        control(`copies.${id}`, { label: w.copiesOf(title[language], copies), input: 'number', needed: true }),
      ),
      control('signed', { label: w.signed, input: 'tick', needed: true }),
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
  const needed = field.input !== 'email' && field.input !== 'yes-no' && !field.schema.safeParse(undefined).success;
  if (field.input === 'yes-no') return { label, input: 'tick', needed };
  if (field.input === 'date') return { label, hint: w.dateHint, input: 'date', needed };
  if (field.input === 'country') {
    const options = countriesSorted(language).map((country) => ({ value: country.code, label: country.name }));
    return { label, input: 'select', options, needed };
  }
  if (field.choices) {
    const options = field.choices.map((choice) => ({ value: choice.value, label: choice.text[language] }));
    return { label, input: 'select', options, needed };
  }
  const area = field.input === 'text-area' && !oneLine.has(name);
  return { label, input: area ? 'area' : 'line', needed };
}
