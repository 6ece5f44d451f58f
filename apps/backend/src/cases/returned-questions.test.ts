import { randomUUID } from 'node:crypto';
import type { FormGroupId } from '@shaqyru/domain/application/forms';
import { addDays, dayOf } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { save, signAndSubmit, submitted, upload, type AllAnswers } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, answers, invitee, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act } from '../testing/walk.ts';

// Signatures are judged by the authority's answers of this very moment, so the tests live today.
const today = dayOf(new Date().toISOString(), 'Asia/Almaty');
const person = randomUUID();
const anotherPerson = randomUUID();

let backend: TestBackend;
let applicant: TestApplicant;
let inspector: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  inspector = await officer(backend, 'intake');
});
beforeEach(() => backend.setClock(null));
afterAll(() => backend.close());

type About = [group: FormGroupId, inviteeId: string | null, field: string | null];

/** Two people are invited; returned with a remark on each of these. */
async function returned(...remarks: About[]): Promise<{ caseId: string; given: AllAnswers }> {
  await backend.database.sql(`DELETE FROM receipt`);
  const given = answers(today, [
    invitee({ id: person }),
    invitee({ id: anotherPerson, passportNumber: 'FA7654321', givenNamesLatin: 'NIGORA' }),
  ]);
  const { caseId } = await submitted(backend, applicant, given);
  const words = 'Толық жазыңыз, өтінеміз';
  await act(inspector, caseId, (at) =>
    inspector.api.cases.returnIncomplete({
      ...at,
      remarks: remarks.map(([group, inviteeId, field]) => ({ group, inviteeId, field, words })),
    }),
  );
  return { caseId, given };
}

async function change(caseId: string, [group, inviteeId]: About, changed: Record<string, unknown>) {
  const { version } = await applicant.api.applications.readDraft({ caseId });
  return applicant.api.applications.saveAnswers({ caseId, version, group, inviteeId, answers: changed });
}
const refused = (field: string) => ({ outcome: 'invalid', problems: [{ field, problem: 'not-asked' }] });

describe('of a returned application only the questions named are open', () => {
  it.each<[string, About, Record<string, unknown>, unknown]>([
    ['the field named', ['visit', null, 'stayAddress'], { stayAddress: 'Астана, Тұран, 5' }, { outcome: 'saved' }],
    [
      'another field of its page',
      ['visit', null, 'to'],
      { to: addDays(today, 60), purposeDetails: 'Той' },
      refused('purposeDetails'),
    ],
    [
      'the field named, with another changed along',
      ['visit', null, 'stayAddress'],
      { stayAddress: 'Астана, Тұран, 5', to: addDays(today, 61) },
      refused('to'),
    ],
    ['a field of a person', ['invitee', person, 'relation'], { relation: 'апасы' }, { outcome: 'saved' }],
    [
      'another field of the person',
      ['invitee', person, 'relation'],
      { relation: 'апасы', passportNumber: 'FA0000001' },
      refused('passportNumber'),
    ],
    [
      'a whole page',
      ['employment', null, null],
      { lastFiveYears: '2019–2026, «Көктем» мектебі' },
      { outcome: 'saved' },
    ],
  ])('%s', async (_what, about, changed, outcome) => {
    const { caseId } = await returned(about);
    const before = (await applicant.api.applications.readDraft({ caseId })).answers;
    const answer = await change(caseId, about, changed);
    expect(answer).toMatchObject(outcome as object);
    const after = (await applicant.api.applications.readDraft({ caseId })).answers;
    if (answer.outcome === 'saved') expect(JSON.stringify(after)).toContain(Object.values(changed)[0]);
    else expect(after).toEqual(before);
  });

  it.each<[string, About, About, Record<string, unknown>]>([
    [
      'a page on which nothing was named',
      ['visit', null, 'to'],
      ['petition', null, null],
      { text: 'Басқа өтініш '.repeat(3) },
    ],
    ['another person', ['invitee', person, null], ['invitee', anotherPerson, null], { relation: 'танысы' }],
    ['one more person', ['invitee', person, null], ['invitee', randomUUID(), null], invitee({ passportNumber: 'FA1' })],
  ])('not %s', async (_what, about, at, changed) => {
    const { caseId } = await returned(about);
    await expect(change(caseId, at, changed)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('nobody may be taken out because a question about them was named', async () => {
    const { caseId } = await returned(['invitee', person, 'relation'], ['invitee', anotherPerson, null]);
    const { version } = await applicant.api.applications.readDraft({ caseId });
    for (const inviteeId of [person, anotherPerson]) {
      const removal = applicant.api.applications.removeInvitee({ caseId, version, inviteeId });
      await expect(removal).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it.each<[string, About, boolean]>([
    ['the scan was named', ['invitee', person, 'passport-scan'], true],
    ['the whole person was', ['invitee', person, null], true],
    ['the scan of everybody was', ['invitee', null, 'passport-scan'], true],
    ['another question of the person was', ['invitee', person, 'passportNumber'], false],
    ['the scan of another person was', ['invitee', anotherPerson, 'passport-scan'], false],
  ])('a scan is replaced when %s → %s', async (_what, about, may) => {
    const { caseId } = await returned(about);
    const { files } = await applicant.api.applications.readDraft({ caseId });
    const scan = files.find((file) => file.kind === 'passport-scan' && file.inviteeId === person);
    const bytes = Buffer.from(`%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`);
    const add = upload(backend, applicant, { caseId, kind: 'passport-scan', inviteeId: person, name: 'p.pdf', bytes });
    const remove = () =>
      applicant.api.applications.removeAttachment({ caseId, attachmentId: scan?.id ?? randomUUID() });
    if (may) {
      await add;
      expect(await remove()).toEqual({ removed: true });
    } else {
      await expect(add).rejects.toThrow('not-allowed');
      await expect(remove()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

describe('what opens with it', () => {
  const period: About = ['visit', null, 'from'];

  it('a departure that the new arrival passes, and the slip in it until it is signed', async () => {
    const { caseId } = await returned(period);
    const moved = { from: addDays(today, 70), to: addDays(today, 90) };
    expect(await change(caseId, period, moved)).toMatchObject({ outcome: 'saved' });
    // The new departure agrees with the arrival now; it is open because it is not what was signed.
    expect(await change(caseId, period, { ...moved, to: addDays(today, 95) })).toMatchObject({ outcome: 'saved' });
    expect(await signAndSubmit(applicant, caseId)).toMatchObject({ outcome: 'submitted' });
    await act(inspector, caseId, (at) =>
      inspector.api.cases.returnIncomplete({
        ...at,
        remarks: [{ group: 'visit', inviteeId: null, field: 'stayAddress', words: 'Мекенжайды толық жазыңыз' }],
      }),
    );
    const again = { to: addDays(today, 99), stayAddress: 'Астана, Тұран, 5' };
    expect(await change(caseId, period, again)).toMatchObject(refused('to'));
  });

  it('the whole visit’s period when its day has passed, the rest of the page stays', async () => {
    const { caseId } = await returned(['petition', null, 'text']);
    backend.setClock(new Date(`${addDays(today, 31)}T07:00:00Z`));
    const moved = { from: addDays(today, 50), to: addDays(today, 80) };
    expect(await change(caseId, period, { ...moved, stayAddress: 'Алматы' })).toMatchObject(refused('stayAddress'));
    expect(await change(caseId, period, moved)).toMatchObject({ outcome: 'saved' });
  });

  it('the passport or the departure when the new passport ends before it', async () => {
    const { caseId, given } = await returned(['invitee', person, 'passportExpiresOn']);
    const about: About = ['invitee', person, null];
    expect(await change(caseId, about, { passportExpiresOn: addDays(today, 40) })).toMatchObject({ outcome: 'saved' });
    const { open } = await applicant.api.applications.readDraft({ caseId });
    expect(open).toContainEqual({ group: 'visit', inviteeId: null, field: 'to' });
    await save(applicant, caseId, 'visit', { ...given.visit, to: addDays(today, 38) });
    expect(await signAndSubmit(applicant, caseId)).toMatchObject({ outcome: 'submitted' });
  });

  it('the officer sees before and after of each of them', async () => {
    const { caseId } = await returned(period);
    await change(caseId, period, { from: addDays(today, 70), to: addDays(today, 90) });
    await signAndSubmit(applicant, caseId);
    const { rounds } = await inspector.api.cases.read({ caseId });
    expect(rounds[0]?.changes).toMatchObject([
      { field: 'from', before: addDays(today, 30), after: addDays(today, 70) },
      { field: 'to', before: addDays(today, 60), after: addDays(today, 90) },
    ]);
  });
});
