import { randomUUID } from 'node:crypto';
import type { Invitee } from '@shaqyru/domain/application/private-affairs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, invitee, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act, submittedCase } from '../testing/walk.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let examiner: TestOfficer;
let administrator: TestOfficer;

/** The register of these tests: fictional people in three scripts. */
const register = `id,name,birth_date,citizenship,passport,reason
R-1,Юсупов Шавкат Рустамович,1984-02-11,UZB,,2023 жылғы бұзушылық
R-2,MUKHAMMAD KARIMI,1979-09-01,IRN,,сот шешімі
R-3,Жүсіпов Әлихан,1990-01-01,KAZ,N00112233,іздеуде
R-4,Петрова Анна Сергеевна,,RUS,,еңбек заңнамасы
R-5,Ли Вэй,1970-03-03,CHN,E55667788,кеден заңнамасы
R-6,Смирнов Павел,1988-08-08,RUS,,басқа
`;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  examiner = await officer(backend, 'examiner');
  administrator = await officer(backend, 'administrator');
  await administrator.api.specialRecords.importCsv({
    register: 'Арнайы есеп',
    kind: 'violation',
    csv: register,
    preview: false,
  });
});
afterAll(() => backend.close());

async function taken(invitees: Invitee[]): Promise<string> {
  const caseId = await submittedCase(backend, applicant, invitees);
  await act(examiner, caseId, (at) => examiner.api.cases.accept(at));
  await act(examiner, caseId, (at) => examiner.api.cases.startExamination(at));
  return caseId;
}
const check = (caseId: string) => act(examiner, caseId, (at) => examiner.api.specialRecords.checkInvitees(at));
const matchesOf = async (caseId: string) => (await examiner.api.cases.read({ caseId })).matches;

const named = (surnameLatin: string, givenNamesLatin: string, surnameRussian: string, givenNamesRussian: string) => ({
  surnameLatin,
  givenNamesLatin,
  surnameRussian,
  givenNamesRussian,
});

describe('an invited person is found in the register', () => {
  it.each<[string, Partial<Invitee>, string, { sameBirthDate: boolean; samePassport: boolean }]>([
    [
      'Cyrillic there, Latin in the passport',
      { ...named('YUSUPOV', 'SHOVKAT', 'Юсупов', 'Шовкат'), birthDate: '1984-02-11' as never },
      'Юсупов Шавкат Рустамович',
      { sameBirthDate: true, samePassport: false },
    ],
    [
      'another spelling of one name',
      named('KARIMI', 'MOHAMMED', 'Карими', 'Мохаммед'),
      'MUKHAMMAD KARIMI',
      { sameBirthDate: false, samePassport: false },
    ],
    [
      'Kazakh letters there',
      { ...named('ZHUSSIPOV', 'ALIKHAN', 'Жусипов', 'Алихан'), passportNumber: 'N00112233' },
      'Жүсіпов Әлихан',
      { sameBirthDate: false, samePassport: true },
    ],
    [
      'by the passport alone, under another name',
      { ...named('CHEN', 'MING', 'Чэнь', 'Мин'), passportNumber: 'E55667788' },
      'Ли Вэй',
      { sameBirthDate: false, samePassport: true },
    ],
    [
      'the record has no date of birth and a patronymic',
      named('PETROVA', 'ANNA', 'Петрова', 'Анна'),
      'Петрова Анна Сергеевна',
      { sameBirthDate: false, samePassport: false },
    ],
    [
      'somewhat alike, and born on the same day',
      { ...named('SMIRNOFF', 'PAVLO', 'Смирнофф', 'Павло'), birthDate: '1988-08-08' as never },
      'Смирнов Павел',
      { sameBirthDate: true, samePassport: false },
    ],
  ])('%s', async (_how, person, name, likeness) => {
    const caseId = await taken([invitee(person)]);
    expect(await check(caseId)).toEqual({ outcome: 'checked', matches: 1 });
    expect(await matchesOf(caseId)).toMatchObject([{ record: { name }, ...likeness, resolution: null }]);
  });

  it.each<[string, Partial<Invitee>]>([
    ['another given name', named('YUSUPOV', 'KHASAN', 'Юсупов', 'Хасан')],
    ['a woman of the surname', named('SMIRNOVA', 'OLGA', 'Смирнова', 'Ольга')],
    [
      'born on the same day, and nothing else',
      { ...named('ABDIEVA', 'GULNORA', 'Абдиева', 'Гульнора'), birthDate: '1984-02-11' as never },
    ],
  ])('not: %s', async (_what, person) => {
    const caseId = await taken([invitee(person)]);
    expect(await check(caseId)).toEqual({ outcome: 'checked', matches: 0 });
    expect((await examiner.api.cases.read({ caseId })).recordsCheckedAt).not.toBeNull();
  });
});

describe('checked again', () => {
  const person = named('KARIMI', 'MOHAMMED', 'Карими', 'Мохаммед');
  const reason = 'Туған жылы мен азаматтығы басқа, басқа адам.';

  it('what was resolved stays so, what the register has new is found', async () => {
    const caseId = await taken([invitee(person)]);
    await check(caseId);
    const [first] = await matchesOf(caseId);
    await examiner.api.specialRecords.resolveMatch({ matchId: first?.id ?? '', samePerson: false, reason });
    await administrator.api.specialRecords.importCsv({
      register: 'Жаңа есеп',
      kind: 'security',
      csv: 'id,name,birth_date,citizenship,passport,reason\nN-1,Карими Мохаммад,,,,жаңа жазба\n',
      preview: false,
    });
    expect(await check(caseId)).toEqual({ outcome: 'checked', matches: 2 });
    expect(await check(caseId)).toEqual({ outcome: 'checked', matches: 2 });
    const matches = await matchesOf(caseId);
    expect(matches.find(({ id }) => id === first?.id)?.resolution).toMatchObject({ samePerson: false, reason });
    expect(matches.filter(({ resolution }) => resolution === null).map(({ record }) => record.name)).toEqual([
      'Карими Мохаммад',
    ]);
  });

  it('a page that is older than the case is told so', async () => {
    const caseId = await taken([invitee()]);
    const { version } = await examiner.api.cases.read({ caseId });
    await examiner.api.specialRecords.checkInvitees({ caseId, version });
    expect(await examiner.api.specialRecords.checkInvitees({ caseId, version })).toMatchObject({
      outcome: 'changed-elsewhere',
      version: version + 1,
    });
  });
});

describe('a look into the register is written down', () => {
  it('who, for which case, how many; no name', async () => {
    const caseId = await taken([
      invitee(named('KARIMI', 'MOHAMMED', 'Карими', 'Мохаммед')),
      invitee({ passportNumber: 'AB4' }),
    ]);
    await check(caseId);
    await examiner.api.specialRecords.list({ search: 'Карими' });
    const entries = await backend.database.sql<{ action: string; data: object }>(
      `SELECT action, subject_id, data FROM audit_entry WHERE actor_id = $1 AND action LIKE 'special-records%' ORDER BY id DESC LIMIT 2`,
      [examiner.actor.id],
    );
    expect(entries).toMatchObject([
      { action: 'special-records.list', data: { searched: true } },
      { action: 'special-records.look-up', subject_id: caseId, data: { invitees: 2 } },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/KARIMI|Карими/);
  });
});

describe('a match is resolved', () => {
  const reason = 'Паспорты бойынша сол адам екені анықталды.';
  let caseId: string;
  let matchId: string;
  beforeAll(async () => {
    caseId = await taken([invitee({ passportNumber: 'E55667788' })]);
    await check(caseId);
    matchId = (await matchesOf(caseId))[0]?.id ?? '';
  });

  it.each<[string, () => Promise<TestOfficer>, string]>([
    [
      'of another department',
      () => officer(backend, 'examiner', { departmentId: 'almaty', unitId: null }),
      'NOT_FOUND',
    ],
    ['who does not examine', () => officer(backend, 'intake'), 'FORBIDDEN'],
  ])('not by an officer %s', async (_whom, whom, code) => {
    const { api } = await whom();
    await expect(api.specialRecords.resolveMatch({ matchId, samePerson: false, reason })).rejects.toMatchObject({
      code,
    });
    expect((await matchesOf(caseId))[0]?.resolution).toBeNull();
  });

  it('not without a reason', async () => {
    await expect(
      examiner.api.specialRecords.resolveMatch({ matchId, samePerson: false, reason: 'жоқ' }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('once: whoever comes second is told so, and the first word stays', async () => {
    const colleague = await officer(backend, 'examiner');
    const outcomes = await Promise.all([
      examiner.api.specialRecords.resolveMatch({ matchId, samePerson: true, reason }),
      colleague.api.specialRecords.resolveMatch({ matchId, samePerson: true, reason }),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['resolved', 'resolved-already']);
    const late = await colleague.api.specialRecords.resolveMatch({
      matchId,
      samePerson: false,
      reason: 'Басқа адам деп ойлаймын.',
    });
    expect(late).toEqual({ outcome: 'resolved-already' });
    expect((await matchesOf(caseId))[0]?.resolution).toMatchObject({ samePerson: true, reason });
    const events = (await examiner.api.cases.read({ caseId })).timeline.filter(
      ({ action }) => action === 'match-resolved',
    );
    expect(events).toHaveLength(1);
  });

  it('only while the case is under examination', async () => {
    const person = invitee({ passportNumber: 'E55667788' });
    const other = await taken([person]);
    await check(other);
    const [match] = await matchesOf(other);
    await applicant.api.applications.withdraw({
      caseId: other,
      version: (await examiner.api.cases.read({ caseId: other })).version,
    });
    await expect(
      examiner.api.specialRecords.resolveMatch({ matchId: match?.id ?? '', samePerson: false, reason }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('not one that does not exist', async () => {
    await expect(
      examiner.api.specialRecords.resolveMatch({ matchId: randomUUID(), samePerson: false, reason }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('among many records', () => {
  it('the candidates come from the trigram index', async () => {
    const [row] = await backend.database.sql<{ id: string }>(`SELECT id FROM special_records_import LIMIT 1`);
    const syllables = `ARRAY['IU','KA','RI','SU','PO','MA','HA','ME','TO','VA','NU','LA','SE','DI','RA','BE','KO','GU','TE','MI','OR','AL']`;
    const syllable = (salt: number) => `(${syllables})[1 + (hashint4(i * 31 + ${salt}) & 2147483647) % 22]`;
    await backend.database.sql(`INSERT INTO special_register (name, kind) VALUES ('Үлкен', 'violation')`);
    await backend.database.sql(
      `INSERT INTO special_record (register, external_id, name, name_key, reason, import_id)
       SELECT 'Үлкен', i::text, 'X', ${[1, 2, 3].map(syllable).join(' || ')} || 'OV ' || ${[4, 5, 6].map(syllable).join(' || ')}, 'x', $1
       FROM generate_series(1, 50000) i`,
      [row?.id],
    );
    await backend.database.sql(`VACUUM ANALYZE special_record`);
    const caseId = await taken([invitee(named('KARIMI', 'MOHAMMED', 'Карими', 'Мохаммед'))]);
    expect(await check(caseId)).toEqual({ outcome: 'checked', matches: 2 });
    const scans = async () => {
      const [index] = await backend.database.sql<{ scans: number }>(
        `SELECT idx_scan::integer AS scans FROM pg_stat_user_indexes WHERE indexrelname = 'special_record_name'`,
      );
      return index?.scans ?? 0;
    };
    const before = await scans();
    // The counts of a transaction are told when it ends, if it asks for that.
    await backend.database.sqlAs(
      examiner.actor,
      `SELECT c.id, pg_stat_force_next_flush() FROM special_record_candidates($1, '1990-05-14', 'AB1') c`,
      [['KARIMI MOHAMED']],
    );
    expect(await scans()).toBeGreaterThan(before);
  });
});
