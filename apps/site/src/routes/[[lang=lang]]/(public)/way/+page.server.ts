import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { Inviter, inviters, Purpose, purposes, chooseRoute } from '@shaqyru/domain/routes/choose-route';
import { findRoute, type Route } from '@shaqyru/domain/routes/find-route';
import type { Language } from '@shaqyru/domain/law/text';
import { z } from 'zod';
import { wholeNumberIn } from '#lib/read-query.ts';
import { reasonLines } from '#lib/reason-lines.ts';
import { env } from '#lib/server/env.ts';
import { today } from '#lib/server/today.ts';
import { officeRow } from '../offices/office-row.ts';
import { mostInvitees, steps, type Step } from './steps.ts';
import type { PageServerLoad } from './$types';

const Invitee = z.enum(['foreigner', 'stateless', 'kazakhstani']);
const mostOffices = 12;

/** What of the query is an answer; anything else counts as not answered. */
function answersIn(query: URLSearchParams) {
  const asked = (name: string) => query.get(name)?.trim().slice(0, 100);
  return {
    inviter: Inviter.safeParse(asked('inviter')).data,
    invitee: Invitee.safeParse(asked('invitee')).data,
    purpose: Purpose.safeParse(asked('purpose')).data,
    invitees: wholeNumberIn(asked('invitees') ?? '', 1, mostInvitees),
    place: asked('place') ?? '',
  };
}
type Answers = ReturnType<typeof answersIn>;

/** Answers as a query again, those of `without` and after it left out: where "change" leads. */
function queryOf(answers: Answers, without: Step): string {
  const query = new URLSearchParams();
  for (const step of steps.slice(0, steps.indexOf(without))) {
    const value = answers[step];
    if (value !== undefined) query.set(step, String(value));
  }
  return query.toString();
}

export const load: PageServerLoad = ({ url: { searchParams }, locals: { language } }) => {
  const answers = answersIn(searchParams);
  const { inviter, invitee, purpose } = answers;
  // One answer may already tell that the service is not for the reader: then nothing more is asked.
  const choice =
    inviter && invitee && purpose ? chooseRoute({ inviter, invitee, purpose }, env.SERVICE_EDITION) : undefined;
  const step = choice?.outcome === 'not-for-you' ? undefined : steps.find((each) => answers[each] === undefined);
  const given = steps.filter((each) => each !== step && answers[each] !== undefined);
  const form = {
    step,
    number: step ? steps.indexOf(step) + 1 : steps.length,
    of: steps.length,
    /** The form of this step was sent, and its answer is missing or wrong. */
    problem: step !== undefined && searchParams.get('asked') === step,
    typed: { invitees: searchParams.get('invitees')?.slice(0, 10) ?? '1', place: answers.place },
    hidden: given.map((each) => ({ name: each, value: String(answers[each]) })),
    back: given.length > 0 ? queryOf(answers, given.at(-1) ?? 'inviter') : undefined,
    options: {
      inviter: Inviter.options.map((value) => ({ value, label: inviters[value][language] })),
      invitee: Invitee.options,
      purpose: Purpose.options.map((value) => ({ value, label: purposes[value].text[language] })),
    },
    said: {
      inviter: inviter && inviters[inviter][language],
      invitee,
      purpose: purpose && purposes[purpose].text[language],
      invitees: [answers.invitees ?? '', answers.place].filter(Boolean).join(', '),
      change: {
        inviter: '',
        invitee: queryOf(answers, 'invitee'),
        purpose: queryOf(answers, 'purpose'),
        invitees: queryOf(answers, 'invitees'),
      },
    },
  };
  if (step || !inviter || !invitee || !purpose || !choice) return { form };
  if (choice.outcome === 'not-for-you') {
    return { form, notForYou: { because: reasonLines(choice.because, language) } };
  }
  const found = findRoute(
    { inviter, invitee, purpose, invitees: answers.invitees ?? 1, placeOfStay: answers.place },
    { on: today(), edition: env.SERVICE_EDITION },
  );
  if (found.outcome === 'not-for-you') return { form, notForYou: { because: reasonLines(found.because, language) } };
  return { form, route: shown(found, answers.invitees ?? 1, language), applyQuery: applyQueryOf(found, answers) };
};

/** The answers go along into the application, who is invited apart: that is asked of each person there. */
function applyQueryOf(route: Route, { inviter, purpose, invitees, place }: Answers): string {
  const query = new URLSearchParams({ kind: route.kind });
  for (const [name, answer] of Object.entries({ inviter, purpose, invitees, place }))
    if (answer !== undefined && answer !== '') query.set(name, String(answer));
  return query.toString();
}

function shown(route: Route, invitees: number, language: Language) {
  const term = ({ value, because }: NonNullable<Route['term']['portal']>) => ({
    due: formatDate(value, language),
    rule: reasonLines(because.slice(0, 1), language),
  });
  return {
    kind: route.kind,
    title: route.title[language],
    because: reasonLines(route.because, language),
    documents: route.documents.map(({ id, title, form, copies, onPortal, law }) => ({
      id,
      title: title[language],
      form: form[language],
      copies,
      onPortal,
      clause: law.clause,
    })),
    handsIn: { text: route.handsIn.text[language], clause: route.handsIn.law.clause },
    collects: { text: route.collects.text[language], clause: route.collects.law.clause },
    invitees,
    duty: { amount: formatTiyn(route.duty.value, language), because: reasonLines(route.duty.because, language) },
    term: { portal: route.term.portal && term(route.term.portal), paper: route.term.paper && term(route.term.paper) },
    offices: {
      rows: route.offices.value.slice(0, mostOffices).map(({ office }) => officeRow(office, language)),
      more: Math.max(0, route.offices.value.length - mostOffices),
      because: reasonLines(route.offices.because, language),
    },
  };
}
