import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { lodged, onComplaint } from '../testing/complaints.ts';
import { officer, type TestOfficer } from '../testing/people.ts';

const inAstana = { departmentId: 'astana', unitId: null };
let backend: TestBackend;
let chancellery: TestOfficer;
let head: TestOfficer;
let examiner: TestOfficer;
beforeAll(async () => {
  backend = await startBackend();
  chancellery = await officer(backend, 'chancellery', inAstana);
  head = await officer(backend, 'head', inAstana);
  examiner = await officer(backend, 'examiner', inAstana);
});
afterAll(() => backend.close());
afterEach(() => backend.setClock(null));

const on = (day: string) => backend.setClock(new Date(`${day}T10:00:00+05:00`));
const visitor = () => backend.caller(null);

async function given(day: string): Promise<{ id: string; number: string; code: string }> {
  on(day);
  const complaint = await lodged(backend, { email: 'aigul@example.kz' });
  await onComplaint(head, complaint.id, (at) => head.api.complaints.assign({ ...at, officerId: examiner.actor.id }));
  return complaint;
}
const dueOf = async (id: string) => (await head.api.complaints.read({ complaintId: id })).due?.dueOn;
const extend = (id: string, days: number) =>
  onComplaint(head, id, (at) => head.api.complaints.extend({ ...at, days, reason: 'Жауап күтілуде' }));

describe('the law of 2007, which clause 25 names', () => {
  it.each([
    ['registered on 24 November 2026', '2026-11-24', [], '2026-12-09'],
    ['information of another body needed', '2026-11-24', ['outside'], '2026-12-24'],
    ['a check on the spot needed', '2026-11-24', ['site'], '2026-12-24'],
    ['extended by 10 days', '2026-11-24', [10], '2026-12-19'],
    ['extended by 30 days, the most', '2026-11-24', [30], '2027-01-08'],
    ['extended twice, by 30 days in all', '2026-11-24', [10, 20], '2027-01-08'],
    ['information needed and extended by 30 days', '2026-11-24', ['outside', 30], '2027-01-23'],
    ['over the end of the year', '2026-12-28', [], '2027-01-12'],
  ] as const)('%s: the answer is due', async (_what, day, acts, due) => {
    const { id, number, code } = await given(day);
    for (const act of acts) {
      if (typeof act === 'number') expect(await extend(id, act)).toEqual({ outcome: 'done' });
      else if (act === 'site')
        await onComplaint(examiner, id, (at) => examiner.api.complaints.checkOnSite({ ...at, note: 'Бөлімшеде' }));
      else
        await onComplaint(examiner, id, (at) =>
          examiner.api.complaints.requestInformation({
            ...at,
            officerId: null,
            body: 'Шекара қызметі',
            question: 'Қашан кірді?',
          }),
        );
    }
    expect(await dueOf(id)).toBe(due);
    // Whoever complained sees the same day, and every day that leads to it.
    const followed = await (await visitor()).complaints.follow({ number, code });
    const shown = followed.outcome === 'found' ? followed.complaint.due : null;
    expect(shown?.dueOn).toBe(due);
    expect(shown?.days.at(-1)).toMatchObject({ date: due, counted: true });
    expect(shown?.because.length).toBeGreaterThan(0);
  });
});

describe('an extension', () => {
  it('is by thirty days at most, whole, before the term ends', async () => {
    const { id } = await given('2026-11-24');
    expect(await extend(id, 31)).toEqual({ outcome: 'too-long', most: 30 });
    expect(await extend(id, 25)).toEqual({ outcome: 'done' });
    expect(await extend(id, 6)).toEqual({ outcome: 'too-long', most: 5 });
    on('2027-01-04');
    expect(await extend(id, 5)).toEqual({ outcome: 'term-ended' });
  });

  it('is the head’s and the management’s alone', async () => {
    const { id } = await given('2026-11-24');
    const { version } = await head.api.complaints.read({ complaintId: id });
    for (const other of [chancellery, examiner])
      await expect(
        other.api.complaints.extend({ complaintId: id, version, days: 5, reason: 'Жауап күтілуде' }),
      ).rejects.toThrow('FORBIDDEN');
  });

  it('is told of within three days: by the mail, or the journal says who must be told', async () => {
    const { id, number } = await given('2026-11-24');
    await extend(id, 10);
    expect((await head.api.complaints.read({ complaintId: id })).tellOfExtensionBy).toBe('2026-11-27');
    backend.mails.length = 0;
    await backend.runJobs();
    const mail = backend.mails.find(({ subject }) => subject === `Шағымыңызды қарау мерзімі ұзартылды — № ${number}`);
    expect(mail?.text).toContain('2026 жылғы 19 желтоқсан');
    expect((await head.api.complaints.read({ complaintId: id })).warnings).toEqual([]);

    on('2026-11-24');
    const { id: silent } = await lodged(backend, { email: '' });
    await extend(silent, 10);
    const read = () => chancellery.api.complaints.read({ complaintId: silent });
    expect((await read()).warnings).toEqual(['tell-of-extension']);
    on('2026-11-28');
    expect((await read()).warnings).toEqual(['tell-of-extension-late']);
    await onComplaint(chancellery, silent, (at) =>
      chancellery.api.complaints.tell({ ...at, note: 'Хат № 12, пошта арқылы' }),
    );
    expect(await read()).toMatchObject({ warnings: [], tellOfExtensionBy: null });
  });
});

describe('overdue', () => {
  it('is warned of three days before, then stands on the head’s list until it is answered', async () => {
    const { id } = await given('2026-11-24');
    const warnings = async () => (await head.api.complaints.read({ complaintId: id })).warnings;
    const isOnList = async () =>
      (await head.api.complaints.journal({ overdue: true, limit: 100 })).items.some((item) => item.id === id);
    for (const [day, expected, listed] of [
      ['2026-12-05', [], false],
      ['2026-12-06', ['due-soon'], false],
      ['2026-12-09', ['due-soon'], false],
      ['2026-12-10', ['overdue'], true],
    ] as const) {
      on(day);
      expect([day, await warnings(), await isOnList()]).toEqual([day, expected, listed]);
    }
    const { overdue } = await head.api.complaints.journal({});
    expect(overdue).toBeGreaterThan(0);
  });
});

describe('forwarded', () => {
  it('to the department that is competent: its own number there, the same code, the words and files with it, notice given', async () => {
    on('2026-11-24');
    const { id, number, code } = await lodged(backend, {
      email: 'aigul@example.kz',
      text: 'Алматыдағы бөлімше туралы',
    });
    expect((await chancellery.api.complaints.read({ complaintId: id })).forwardBy).toBe('2026-11-27');
    await onComplaint(chancellery, id, (at) =>
      chancellery.api.complaints.forward({ ...at, bodyId: 'almaty', otherBody: '', reason: 'Құзыреті бойынша' }),
    );
    backend.mails.length = 0;
    await backend.runJobs();
    const there = await officer(backend, 'chancellery', { departmentId: 'almaty', unitId: null });
    const [item] = (await there.api.complaints.journal({})).items;
    expect(item?.number).toMatch(/^SH03-2026-\d{6}$/);
    expect(await there.api.complaints.read({ complaintId: item?.id ?? '' })).toMatchObject({
      text: 'Алматыдағы бөлімше туралы',
      forwardedFrom: number,
      due: { dueOn: '2026-12-09' },
    });
    const mail = backend.mails.find(({ subject }) => subject === `Шағымыңыз басқа органға жіберілді — № ${number}`);
    expect(mail?.text).toContain(`Алматы қаласының Ішкі істер департаменті, № ${item?.number}`);
    const caller = await visitor();
    expect(await caller.complaints.follow({ number, code })).toMatchObject({
      complaint: { status: 'forwarded', forwardedTo: { number: item?.number } },
    });
    expect(await caller.complaints.follow({ number: item?.number ?? '', code })).toMatchObject({
      complaint: { status: 'registered', bodyId: 'almaty' },
    });
    // The sender sees nothing of the other body's journal.
    await expect(chancellery.api.complaints.read({ complaintId: item?.id ?? '' })).rejects.toThrow('not-found');
  });

  it('to a body outside: named, and its term is the other body’s', async () => {
    on('2026-11-24');
    const { id, number, code } = await lodged(backend);
    await onComplaint(chancellery, id, (at) =>
      chancellery.api.complaints.forward({ ...at, bodyId: null, otherBody: 'Астана қаласының әкімдігі', reason: '' }),
    );
    expect(await (await visitor()).complaints.follow({ number, code })).toMatchObject({
      complaint: { status: 'forwarded', forwardedTo: { name: 'Астана қаласының әкімдігі', number: null }, due: null },
    });
  });
});

describe('several complaints about one thing', () => {
  it('a later one joins the earlier, never the other way round; a repeated one keeps its own term', async () => {
    on('2026-11-20');
    const first = await lodged(backend);
    on('2026-11-24');
    const [second, third] = [await lodged(backend), await lodged(backend)];
    const relate = (id: string, relation: 'join' | 'mark-repeated', number: string) =>
      onComplaint(chancellery, id, (at) => chancellery.api.complaints.relate({ ...at, relation, number }));
    expect(await relate(first.id, 'join', second.number)).toEqual({ outcome: 'answered-later' });
    expect(await relate(second.id, 'join', 'SH01-2026-999999')).toEqual({ outcome: 'no-such-complaint' });
    expect(await relate(second.id, 'join', first.number)).toEqual({ outcome: 'done' });
    expect(await relate(third.id, 'mark-repeated', first.number)).toEqual({ outcome: 'done' });
    const read = (id: string) => chancellery.api.complaints.read({ complaintId: id });
    expect(await read(second.id)).toMatchObject({
      status: 'joined',
      due: null,
      relation: { kind: 'joined', number: first.number },
    });
    expect(await read(third.id)).toMatchObject({
      status: 'registered',
      due: { dueOn: '2026-12-09' },
      relation: { kind: 'repeated', number: first.number },
    });
  });
});
