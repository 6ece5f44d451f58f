import { describe, expect, it } from 'vitest';
import type { ApplicationKind } from '../application/kind.ts';
import type { DraftAnswers, Invitee } from '../application/private-affairs.ts';
import { stateDuty } from '../duty/state-duty.ts';
import { plainDate } from '../law/plain-date.ts';
import { partsOfName } from './bearer.ts';
import {
  checkHandsIn,
  checkPaperApplication,
  isInvitedToWork,
  lackingDocuments,
  type ReceivedDocument,
} from './paper-application.ts';

const today = plainDate('2026-11-24');
const invitee: Invitee = {
  id: 'b5d3b0a6-5f0a-4a3c-9f7b-0a8a3f1c2d11',
  surnameLatin: 'YUSUPOVA',
  givenNamesLatin: 'DILNOZA',
  surnameRussian: 'Юсупова',
  givenNamesRussian: 'Дильноза',
  sex: 'female',
  birthDate: plainDate('1990-05-14'),
  birthPlace: 'Ташкент',
  citizenship: 'UZB',
  passportNumber: 'FA1234567',
  passportIssuedOn: plainDate('2022-02-01'),
  passportExpiresOn: plainDate('2032-02-01'),
  residenceCountry: 'UZB',
  residenceAddress: 'Ташкент, Чиланзар, 12',
  relation: 'әпкесі',
  oralman: false,
  bornOrFormerCitizen: false,
  familyMemberOfSuch: false,
};
const onPaper: DraftAnswers = {
  office: { unitId: 'astana/esil-district' },
  inviter: {
    surname: 'Серікқызы',
    givenName: 'Айгүл',
    birthDate: plainDate('1995-06-30'),
    standing: 'citizen',
    citizenship: 'KAZ',
    identityDocumentNumber: '045678912',
    identityDocumentIssuedOn: plainDate('2020-01-15'),
    address: 'Астана қаласы, Мәңгілік Ел даңғылы, 10',
    telephone: '+7 701 123 45 67',
  },
  employment: { lastFiveYears: '2020–2026, «Көктем» мектебі' },
  invitees: [invitee],
  visit: {
    purpose: 'relatives',
    from: plainDate('2026-12-24'),
    to: plainDate('2027-01-20'),
    stayAddress: 'Астана қаласы, Мәңгілік Ел даңғылы, 10',
  },
  petition: { text: 'Әпкемді бір айға қонаққа шақыруға рұқсат сұраймын.' },
  receipt: {
    bank: 'Халық Банк',
    number: '12',
    paidOn: today,
    amountTiyn: stateDuty({ paidOn: today, invitees: 1 }).value,
  },
  declaration: { obligations: true, trueInformation: true, personalData: true },
};

describe('an application on paper', () => {
  it('is whole without scans and without an e-mail address (clauses 11, 15)', () => {
    expect(checkPaperApplication('private', onPaper, today)).toMatchObject({ ok: true });
  });

  it.each<[string, DraftAnswers, { group: string; field: string; problem: string }[]]>([
    [
      'a duty that is too small (clause 8)',
      { ...onPaper, receipt: { ...onPaper.receipt!, amountTiyn: 100 } },
      [{ group: 'receipt', field: 'amountTiyn', problem: 'receipt-too-small' }],
    ],
    ['nobody invited', { ...onPaper, invitees: [] }, [{ group: 'invitee', field: 'invitees', problem: 'no-invitee' }]],
    [
      'an e-mail address that is none',
      { ...onPaper, inviter: { ...onPaper.inviter!, email: 'x' } },
      [{ group: 'inviter', field: 'email', problem: 'not-an-email' }],
    ],
    [
      'a page that was not filled in',
      { ...onPaper, employment: undefined },
      [{ group: 'employment', field: 'lastFiveYears', problem: 'required' }],
    ],
    [
      'pages that hold nothing, each named once',
      { ...onPaper, receipt: {} as never, invitees: [{ id: invitee.id } as Invitee], visit: { from: 'x' } as never },
      [
        { group: 'invitee', field: 'surnameLatin', problem: 'required' },
        { group: 'visit', field: 'purpose', problem: 'choose' },
        { group: 'receipt', field: 'amountTiyn', problem: 'not-an-amount' },
      ],
    ],
  ])('is not with %s', (_what, answers, problems) => {
    const check = checkPaperApplication('private', answers, today);
    const found = check.ok ? [] : check.problems;
    for (const problem of problems) expect(found).toContainEqual(expect.objectContaining(problem));
    const places = found.map(({ group, inviteeId, field }) => `${group} ${inviteeId} ${field}`);
    expect(new Set(places).size).toBe(places.length);
    if (problems.length === 1) expect(found).toHaveLength(1);
  });
});

describe('the documents of clause 11 for private affairs', () => {
  const all: ReceivedDocument[] = [
    { document: 'petition', copies: 1 },
    { document: 'questionnaire', copies: 2 },
    { document: 'receipt', copies: 1 },
  ];
  it('are a petition, a questionnaire in two copies and the receipt', () => {
    expect(lackingDocuments('private', all)).toEqual([]);
    expect(lackingDocuments('private', []).map(({ document, needed, law }) => [document, needed, law.clause])).toEqual([
      ['petition', 1, '11.1'],
      ['questionnaire', 2, '11.2'],
      ['receipt', 1, '11.3'],
    ]);
  });
  it('one copy of the questionnaire is not enough', () => {
    const one = all.map((document) => (document.document === 'questionnaire' ? { ...document, copies: 1 } : document));
    expect(lackingDocuments('private', one)).toEqual([
      expect.objectContaining({ document: 'questionnaire', needed: 2, received: 1 }),
    ]);
  });
});

describe('the documents of clause 11 on the other ways', () => {
  it.each<[ApplicationKind, boolean, [string, number, string][]]>([
    [
      'private-host-organisation',
      false,
      [
        ['written-request', 1, '11, host organisation'],
        ['questionnaire', 2, '11, host organisation'],
        ['receipt', 1, '8'],
      ],
    ],
    [
      'business-letter',
      false,
      [
        ['invitation-letter', 3, '11, business and tourism, 1'],
        ['receipt', 1, '11, business and tourism, 2'],
      ],
    ],
    [
      'business-letter',
      true,
      [
        ['invitation-letter', 3, '11, business and tourism, 1'],
        ['work-permit-copy', 1, 'Annex 3, note 4'],
        ['receipt', 1, '11, business and tourism, 2'],
      ],
    ],
    [
      'tourist-letter',
      true,
      [
        ['invitation-letter', 3, '11, business and tourism, 1'],
        ['receipt', 1, '11, business and tourism, 2'],
      ],
    ],
  ])('%s, to work: %s', (kind, invitedToWork, wanted) => {
    expect(
      lackingDocuments(kind, [], { invitedToWork }).map(({ document, needed, law }) => [document, needed, law.clause]),
    ).toEqual(wanted);
  });

  it('to work is what the letter for business says', () => {
    expect(isInvitedToWork('business-letter', { visit: { purpose: 'work' } })).toBe(true);
    expect(isInvitedToWork('business-letter', { visit: { purpose: 'contract' } })).toBe(false);
    expect(isInvitedToWork('tourist-letter', { visit: { purpose: 'work' } })).toBe(false);
    expect(isInvitedToWork('business-letter', {})).toBe(false);
  });
});

describe('who hands the papers in', () => {
  const wrong = (kind: ApplicationKind, iin: string, typed: { bearer?: unknown; birthDate?: string } = {}) => {
    const answers = { inviter: { birthDate: typed.birthDate } };
    const check = checkHandsIn(kind, { iin, bearer: typed.bearer, answers });
    return check.ok ? [] : check.problems.map(({ group, field, problem }) => `${group}.${field}: ${problem}`);
  };
  it.each<[ApplicationKind, string, { bearer?: unknown; birthDate?: string }, string[]]>([
    ['private', '950630450124', { birthDate: '1995-06-30' }, []],
    ['private', '950630 450124', { birthDate: '1995-06-30' }, []],
    ['private', '950630450125', { birthDate: '1995-06-30' }, ['inviter.iin: not-an-iin']],
    ['private', '950630450124', { birthDate: '1995-06-29' }, ['inviter.birthDate: iin-other-birth-date']],
    // A foreigner is born on another day than the representative who hands in.
    ['private-host-organisation', '950630450124', { birthDate: '1988-02-02' }, []],
    ['private-host-organisation', '9506304501', {}, ['representative.iin: not-an-iin']],
    ['business-letter', '950630450124', { bearer: { name: 'Тілеубекова Әсел' } }, []],
    ['business-letter', '950630450124', {}, ['representative.name: required']],
    ['tourist-letter', '950630450124', { bearer: { name: 'Тілеубекова' } }, ['representative.name: not-a-full-name']],
  ])('%s, %s, %o', (kind, iin, typed, problems) => expect(wrong(kind, iin, typed)).toEqual(problems));

  it.each([
    ['Тілеубекова Әсел Қайратқызы', { surname: 'Тілеубекова', givenName: 'Әсел', patronymic: 'Қайратқызы' }],
    [' Ким  Руслан ', { surname: 'Ким', givenName: 'Руслан' }],
  ])('%s', (name, parts) => expect(partsOfName(name)).toEqual(parts));
});
