import { describe, expect, it } from 'vitest';
import { attachmentKinds, AttachmentKind } from '../files/attachment.ts';
import { addDays } from '../law/plain-date.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import type { Text } from '../law/text.ts';
import { checkApplication, checkGroup, checkSigner } from './check-application.ts';
import { draftSchemas, groupIdsOf, type ApplicationOf, type DraftOf, type FormGroupId, type GroupOf } from './forms.ts';
import { ApplicationKind } from './kind.ts';
import { problemText, problemWords, type ProblemId } from './problem.ts';
import { requiredFiles, requiredFilesOf } from './required-files.ts';
import { goodAnswers, goodPage, inviteeId, otherInviteeId, scan, today } from './testing/answers.ts';

const scansOf = (kind: ApplicationKind, invitees = [inviteeId], invitedToWork = false) =>
  requiredFilesOf(kind, { invitedToWork }).flatMap((file) =>
    file.ofInvitee ? invitees.map((id) => scan(file.kind, id)) : [scan(file.kind)],
  );

type Answers = Record<string, unknown>;

/** The problems of a page when some of its answers are changed; undefined takes an answer away. */
function problemsAt(kind: ApplicationKind, group: FormGroupId, changes: Answers): string[] {
  const answers = { ...goodPage(kind, group), ...changes };
  const check = checkGroup(kind, group as GroupOf<typeof kind>, answers, today);
  return check.ok ? [] : check.problems.map(({ field, problem }) => `${field}: ${problem}`);
}

describe.each(ApplicationKind.options)('a whole application: %s', (kind) => {
  it('is complete', () => {
    const check = checkApplication(kind, goodAnswers[kind], scansOf(kind), today);
    expect(check.ok ? [] : check.problems).toEqual([]);
    expect(draftSchemas[kind].safeParse(goodAnswers[kind]).success).toBe(true);
  });

  it('lacks everything when nothing is answered', () => {
    const check = checkApplication(kind, {}, [], today);
    if (check.ok) throw new Error('an empty application passed');
    const groups = new Set<string>(check.problems.map(({ group }) => group));
    const asked = groupIdsOf(kind).filter((group) => group !== 'office' || groups.has('office'));
    expect([...groups].toSorted()).toEqual([...asked].toSorted());
    expect(check.problems).toContainEqual(
      expect.objectContaining({
        group: 'invitee',
        problem: 'no-invitee',
        inviteeId: null,
        law: { act: 'standard', clause: '11' },
      }),
    );
  });

  it.each(groupIdsOf(kind).filter((group) => group !== 'invitee'))('lacks the page %s', (group) => {
    const { [group as 'office']: _left, ...rest } = goodAnswers[kind] as DraftOf<'private'>;
    const check = checkApplication(kind, rest as DraftOf<typeof kind>, scansOf(kind), today);
    expect(check.ok).toBe(false);
    if (!check.ok) expect(new Set(check.problems.map((problem) => problem.group))).toEqual(new Set([group]));
  });

  it.each(requiredFilesOf(kind, { invitedToWork: true }))('lacks the scan $kind', (file) => {
    const answers = structuredClone(goodAnswers[kind]) as ApplicationOf<'business-letter'>;
    if (file.when === 'invited-to-work') answers.visit.purpose = 'work';
    const files = scansOf(kind, [inviteeId], true).filter((one) => one.kind !== file.kind);
    const check = checkApplication(kind, answers as DraftOf<typeof kind>, files, today);
    const expected = {
      field: file.kind,
      problem: file.problem,
      group: file.group,
      inviteeId: file.ofInvitee ? inviteeId : null,
      law: file.law,
    };
    expect(check).toEqual({ ok: false, problems: [expected] });
  });

  it('wants the scan of each invited person, and each passport once', () => {
    const answers = structuredClone(goodAnswers[kind]) as ApplicationOf<'private'>;
    const [first] = answers.invitees;
    if (!first) throw new Error('no invitee');
    answers.invitees.push({ ...first, id: otherInviteeId });
    answers.receipt.amountTiyn = 432_500;
    const check = checkApplication(kind, answers as DraftOf<typeof kind>, scansOf(kind), today);
    const found = check.ok
      ? []
      : check.problems.map((problem) => `${problem.inviteeId} ${problem.field} ${problem.problem}`);
    expect(found).toEqual([
      `${otherInviteeId} passportNumber same-invitee-twice`,
      `${otherInviteeId} passport-scan passport-scan-missing`,
    ]);
    answers.invitees[1] = { ...first, id: otherInviteeId, citizenship: 'KGZ' };
    expect(
      checkApplication(kind, answers as DraftOf<typeof kind>, scansOf(kind, [inviteeId, otherInviteeId]), today).ok,
    ).toBe(true);
  });

  it('wants a passport that is valid until the day of departure', () => {
    const answers = structuredClone(goodAnswers[kind]) as ApplicationOf<'private'>;
    const until = (days: number) => {
      for (const one of answers.invitees) one.passportExpiresOn = addDays(answers.visit.to, days);
      const check = checkApplication(kind, answers as DraftOf<typeof kind>, scansOf(kind), today);
      return check.ok ? [] : check.problems.map(({ problem }) => problem);
    };
    expect(until(0)).toEqual([]);
    expect(until(-1)).toEqual(['passport-expires-before-departure']);
  });

  it('wants the duty of the day of payment for each invited person', () => {
    const answers = structuredClone(goodAnswers[kind]) as ApplicationOf<'private'>;
    answers.receipt.amountTiyn = 216_249;
    const check = checkApplication(kind, answers as DraftOf<typeof kind>, scansOf(kind), today);
    expect(check).toMatchObject({
      problems: [
        { group: 'receipt', field: 'amountTiyn', problem: 'receipt-too-small', data: { need: 2162.5, paid: 2162.49 } },
      ],
    });
  });
});

describe('without a kind', () => {
  it('checks private affairs', () => {
    expect(checkApplication(goodAnswers.private, scansOf('private'), today)).toEqual(
      checkApplication('private', goodAnswers.private, scansOf('private'), today),
    );
    expect(checkGroup('petition', goodAnswers.private.petition, today)).toEqual({
      ok: true,
      answers: goodAnswers.private.petition,
    });
    expect(checkGroup('visit', { ...goodAnswers.private.visit, to: '2026-11-25' }, today)).toMatchObject({
      ok: false,
      problems: [{ field: 'to', problem: 'leaves-before-arriving' }],
    });
  });
});

it('knows no page of another kind', () => {
  expect(() => checkGroup('private', 'letter' as never, {}, today)).toThrow(RangeError);
  expect(() => checkGroup('business-letter', 'petition' as never, {}, today)).toThrow(RangeError);
  expect(() => checkGroup('private', 'toString' as never, {}, today)).toThrow(RangeError);
});

const privateKinds = ['private', 'private-host-organisation'] as const;
const letterKinds = ['business-letter', 'tourist-letter'] as const;
const everyKind = ApplicationKind.options;

/** A page with one thing wrong: what is changed, and what is said about it. */
const cases: readonly (readonly [readonly ApplicationKind[], FormGroupId, Answers, string[]])[] = [
  [everyKind, 'invitee', { citizenship: 'KAZ' }, ['citizenship: not-for-kazakhstanis']],
  [everyKind, 'invitee', { citizenship: 'XXA' }, []],
  [
    everyKind,
    'invitee',
    { birthDate: '2026-11-25', passportIssuedOn: '2026-11-24' },
    ['birthDate: date-in-future', 'passportIssuedOn: issued-before-birth'],
  ],
  [everyKind, 'invitee', { birthDate: '2026-11-24', passportIssuedOn: '2026-11-24' }, []],
  [everyKind, 'invitee', { birthDate: '1899-12-31' }, ['birthDate: date-too-early']],
  [everyKind, 'invitee', { passportIssuedOn: '2026-11-25' }, ['passportIssuedOn: date-in-future']],
  [everyKind, 'invitee', { passportIssuedOn: '1990-03-20' }, ['passportIssuedOn: issued-before-birth']],
  [everyKind, 'invitee', { passportExpiresOn: '2021-03-20' }, ['passportExpiresOn: passport-dates-out-of-order']],
  [everyKind, 'invitee', { passportExpiresOn: '2026-11-23' }, ['passportExpiresOn: date-in-past']],
  [everyKind, 'invitee', { passportExpiresOn: '2026-11-24' }, []],
  [everyKind, 'invitee', { surnameLatin: 'Каримов' }, ['surnameLatin: latin-only']],
  [everyKind, 'invitee', { givenNamesLatin: undefined }, ['givenNamesLatin: required']],
  [everyKind, 'invitee', { surnameRussian: 'KARIMOV' }, ['surnameRussian: cyrillic-only']],
  [everyKind, 'invitee', { givenNamesRussian: '' }, ['givenNamesRussian: required']],
  [everyKind, 'invitee', { passportNumber: 'А1234567' }, ['passportNumber: not-a-passport-number']],
  [everyKind, 'invitee', { sex: 'other' }, ['sex: choose']],
  [everyKind, 'receipt', { paidOn: '2026-11-25' }, ['paidOn: date-in-future']],
  [everyKind, 'receipt', { amountTiyn: 0.5 }, ['amountTiyn: not-an-amount']],
  [everyKind, 'visit', { from: '2026-11-23' }, ['from: date-in-past']],
  [everyKind, 'visit', { from: '2026-11-24', to: '2026-12-24' }, []],
  [everyKind, 'visit', { from: '2026-12-24', to: '2026-12-23' }, ['to: leaves-before-arriving']],
  [everyKind, 'visit', { from: '2026-13-24' }, ['from: not-a-date']],
  [privateKinds, 'visit', { to: '2027-11-24' }, []],
  [privateKinds, 'visit', { to: '2027-11-25' }, ['to: visit-after-validity']],
  // No validity is set for the letter: its period of stay governs.
  [letterKinds, 'visit', { to: '2029-11-24' }, []],
  [letterKinds, 'visit', { multiplicity: 'one', visits: 1 }, []],
  [letterKinds, 'visit', { multiplicity: 'one', visits: 2 }, ['visits: multiplicity-not-visits']],
  [letterKinds, 'visit', { multiplicity: 'two', visits: 1 }, ['visits: multiplicity-not-visits']],
  [letterKinds, 'visit', { multiplicity: 'two', visits: 3 }, ['visits: multiplicity-not-visits']],
  [letterKinds, 'visit', { multiplicity: 'three', visits: 3 }, []],
  [letterKinds, 'visit', { multiplicity: 'three', visits: 2 }, ['visits: multiplicity-not-visits']],
  [letterKinds, 'visit', { multiplicity: 'many', visits: 3 }, ['visits: multiplicity-not-visits']],
  [letterKinds, 'visit', { multiplicity: 'many', visits: 4 }, []],
  [letterKinds, 'visit', { from: '2026-12-24', to: '2026-12-27', multiplicity: 'many', visits: 4 }, []],
  [
    letterKinds,
    'visit',
    { from: '2026-12-24', to: '2026-12-27', multiplicity: 'many', visits: 5 },
    ['visits: more-visits-than-days'],
  ],
  [
    letterKinds,
    'visit',
    { from: '2026-12-24', to: '2026-12-23', multiplicity: 'one', visits: 1 },
    ['to: leaves-before-arriving'],
  ],
  [letterKinds, 'visit', { visits: 0 }, ['visits: not-a-number']],
  [letterKinds, 'visit', { visits: 1.5 }, ['visits: not-a-number']],
  [letterKinds, 'visit', { visits: 'екі' }, ['visits: not-a-number']],
  [letterKinds, 'visit', { visits: 201 }, ['visits: not-a-number']],
  [letterKinds, 'visit', { purposeDetails: 'іскерлік' }, ['purposeDetails: too-short']],
  [letterKinds, 'visit', { stayGrounds: undefined }, ['stayGrounds: required']],
  [letterKinds, 'visit', { places: '' }, ['places: required']],
  [['business-letter'], 'visit', { purpose: 'tourism' }, ['purpose: choose']],
  [letterKinds, 'invitee', { visaPlace: undefined }, ['visaPlace: required']],
  [letterKinds, 'invitee', { workplace: undefined }, ['workplace: required']],
  [letterKinds, 'letter', { outgoingOn: '2026-11-25' }, ['outgoingOn: date-in-future']],
  [letterKinds, 'letter', { outgoingNumber: '' }, ['outgoingNumber: required']],
  [letterKinds, 'organisation', { nonState: false }, ['nonState: must-confirm']],
  [letterKinds, 'organisation', { justiceRegistrationYear: 1990 }, ['justiceRegistrationYear: not-a-year']],
  [letterKinds, 'organisation', { justiceRegistrationYear: 2027 }, ['justiceRegistrationYear: date-in-future']],
  [letterKinds, 'organisation', { justiceRegistrationYear: 2026 }, []],
  [letterKinds, 'organisation', { registeredOn: '2026-11-25' }, ['registeredOn: date-in-future']],
  [letterKinds, 'organisation', { fax: 'факс' }, ['fax: not-a-phone']],
  [letterKinds, 'signatories', { executorTelephone: undefined }, ['executorTelephone: required']],
  [letterKinds, 'signatories', { president: 'Omarov' }, ['president: cyrillic-only']],
  [letterKinds, 'declaration', { inviteesConsent: undefined }, ['inviteesConsent: must-confirm']],
  [[...letterKinds, 'private-host-organisation'], 'organisation', { bin: '120140000018' }, ['bin: not-a-bin']],
  [[...letterKinds, 'private-host-organisation'], 'organisation', { bin: '800101300125' }, ['bin: not-a-bin']],
  [[...letterKinds, 'private-host-organisation'], 'organisation', { bin: '1201 4000 0017' }, []],
  [[...letterKinds, 'private-host-organisation'], 'organisation', { bin: '' }, ['bin: required']],
  [['private-host-organisation'], 'request', { outgoingOn: '2026-11-25' }, ['outgoingOn: date-in-future']],
  [['private-host-organisation'], 'request', { text: 'сұраймыз' }, ['text: too-short']],
  [['private-host-organisation'], 'representative', { post: undefined }, ['post: required']],
  [['private-host-organisation'], 'inviter', { citizenship: 'KAZ' }, ['citizenship: not-a-foreigner']],
  [['private-host-organisation'], 'inviter', { citizenship: 'XXA' }, []],
  [['private-host-organisation'], 'inviter', { arrivedOn: '2026-11-25' }, ['arrivedOn: date-in-future']],
  [['private-host-organisation'], 'inviter', { arrivedOn: '1988-02-01' }, ['arrivedOn: arrived-before-birth']],
  [
    ['private-host-organisation'],
    'inviter',
    { arrivedOn: '2026-06-10', permittedUntil: '2026-12-10' },
    ['permittedUntil: stay-not-over-six-months'],
  ],
  [['private-host-organisation'], 'inviter', { arrivedOn: '2026-06-10', permittedUntil: '2026-12-11' }, []],
  [
    ['private-host-organisation'],
    'inviter',
    { arrivedOn: '2025-06-10', permittedUntil: '2026-11-23' },
    ['permittedUntil: stay-over'],
  ],
  [['private-host-organisation'], 'inviter', { arrivedOn: '2025-06-10', permittedUntil: '2026-11-24' }, []],
  [
    ['private-host-organisation'],
    'inviter',
    { arrivedOn: '2026-06-10', permittedUntil: '2026-06-10' },
    ['permittedUntil: stay-dates-out-of-order'],
  ],
  [['private-host-organisation'], 'inviter', { passportExpiresOn: '2026-11-23' }, ['passportExpiresOn: date-in-past']],
  [['private-host-organisation'], 'declaration', { inviterConsents: undefined }, ['inviterConsents: must-confirm']],
  [privateKinds, 'inviter', { birthDate: '2008-11-25' }, ['birthDate: not-of-age']],
  [privateKinds, 'inviter', { birthDate: '2008-11-24' }, []],
  [
    ['private'],
    'inviter',
    { birthDate: '2026-11-25' },
    ['birthDate: date-in-future', 'identityDocumentIssuedOn: issued-before-birth'],
  ],
  [['private'], 'inviter', { identityDocumentIssuedOn: '2026-11-25' }, ['identityDocumentIssuedOn: date-in-future']],
  [
    ['private'],
    'inviter',
    { identityDocumentIssuedOn: '1979-12-31' },
    ['identityDocumentIssuedOn: issued-before-birth'],
  ],
];

describe('one thing wrong on a page', () => {
  it.each(
    cases.flatMap(([kinds, group, changes, expected]) =>
      kinds.map((kind) => [kind, group, JSON.stringify(changes), changes, expected] as const),
    ),
  )('%s, %s: %s', (kind, group, _, changes, expected) => {
    expect(problemsAt(kind, group, changes)).toEqual(expected);
  });
});

it('cites the clause where there is one', () => {
  const lawOf = (kind: ApplicationKind, group: FormGroupId, changes: Answers) => {
    const check = checkGroup(kind, group as GroupOf<typeof kind>, { ...goodPage(kind, group), ...changes }, today);
    return check.ok ? undefined : check.problems[0]?.law;
  };
  expect(lawOf('business-letter', 'visit', { visits: 3 })?.clause).toBe('Annex 3, note 3');
  expect(lawOf('private', 'visit', { to: '2028-01-01' })?.clause).toBe('Annex 2, reverse');
  expect(lawOf('private', 'invitee', { citizenship: 'KAZ' })?.clause).toBe('16');
  expect(lawOf('private', 'inviter', { birthDate: '2010-01-01' })).toEqual({ act: 'Civil Code', clause: 'art. 17' });
});

describe('the signer', () => {
  it.each([
    ['private', '120140000017', []],
    ['private', null, []],
    ['private-host-organisation', '120140000017', []],
    ['private-host-organisation', '130750000451', ['bin-not-of-signer']],
    ['business-letter', '120140000017', []],
    ['business-letter', '130750000451', ['bin-not-of-signer']],
    ['business-letter', null, ['bin-not-of-signer']],
    ['tourist-letter', null, ['bin-not-of-signer']],
  ] as const)('%s signed with the BIN %s: %j', (kind, bin, expected) => {
    const problems = checkSigner(kind, goodAnswers[kind], { bin });
    expect(problems.map(({ problem }) => problem)).toEqual(expected);
    for (const { group, field } of problems) expect([group, field]).toEqual(['organisation', 'bin']);
    expect(checkSigner(kind, {}, { bin })).toEqual([]);
  });
});

describe('the words of the problems', () => {
  it.each(Object.entries(problemWords) as [ProblemId, Text][])('%s', (problem, words) => {
    const bare = (text: string) => text.replace(/\{\w+\}|PDF|JPEG|PNG|\S+@\S+/g, '');
    expect(faultsOfLetters({ kk: bare(words.kk), ru: bare(words.ru), en: bare(words.en) })).toEqual([]);
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
    expect(placeholders(words.ru)).toEqual(placeholders(words.kk));
    expect(placeholders(words.en)).toEqual(placeholders(words.kk));
    expect(
      problemText({ field: 'x', problem, data: { maximum: 1, minimum: 1, need: 1, paid: 1, age: 1, days: 1 } }, 'kk'),
    ).not.toMatch(/[{}]/);
  });
});

describe('the scans', () => {
  it.each(requiredFiles)('$kind belongs to a page of its routes and to whom it is of', (file) => {
    expect(attachmentKinds[file.kind].ofInvitee).toBe(file.ofInvitee);
    for (const kind of file.routes) expect(groupIdsOf(kind)).toContain(file.group);
  });

  it.each(AttachmentKind.options)('%s has its words', (kind) => {
    expect(faultsOfLetters(attachmentKinds[kind].title)).toEqual([]);
  });

  it('needs a work permit only of those invited to work', () => {
    const kinds = (invitedToWork: boolean) =>
      requiredFilesOf('business-letter', { invitedToWork }).map(({ kind }) => kind);
    expect(kinds(false)).toEqual(['passport-scan', 'receipt-scan']);
    expect(kinds(true)).toEqual(['passport-scan', 'work-permit-scan', 'receipt-scan']);
    expect(requiredFilesOf('business-letter').map(({ kind }) => kind)).toEqual(kinds(false));
  });
});
