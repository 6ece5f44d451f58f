import { annex2Reverse } from '@shaqyru/domain/law/annexes/annex-2';
import { wordsOf } from '@shaqyru/domain/law/annexes/form-line';
import { faults } from '@shaqyru/domain/law/faults';
import { plainDate } from '@shaqyru/domain/law/plain-date';
import { languages } from '@shaqyru/domain/law/text';
import { afterAll, describe, expect, test } from 'vitest';
import { createRenderer } from '../render.ts';
import { judge, pagesOf, textOf } from '../testing/pdf-tools.ts';
import { invitation, replacedInvitation } from './example.ts';
import type { InvitationProps } from './invitation.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

const print = (props: InvitationProps) => renderer.render({ document: 'invitation', props });

async function page(pdf: Uint8Array, number: number): Promise<string> {
  const text = await judge(pdf, 'pdftotext', '-f', String(number), '-l', String(number), '-raw');
  // A line may end at the hyphen of a word.
  return text.replace(/(?<=\p{L})-\s+(?=\p{L})/gu, '-').replace(/\s+/g, ' ');
}

describe('the form of Annex 2', () => {
  const pdf = print(invitation);

  test.each([
    'ҚАЗАҚСТАН РЕСПУБЛИКАСЫНА УАҚЫТША КЕЛУГЕ ШАҚЫРУ',
    'ПРИГЛАШЕНИЕ НА ВРЕМЕННЫЙ ВЪЕЗД В РЕСПУБЛИКУ КАЗАХСТАН',
    'INVITATION FOR TEMPORARY VISIT TO THE REPUBLIC OF KAZAKHSTAN',
    'Шақырушы адам / Приглашающий / Inviting person:',
    'Шақырылушы адам / Приглашаемый (е) / Invited person:',
    'Туыстық жағы / Степень родства / Degree of relation:',
    'Азаматтығы / Гражданство / Nationality:',
    'Сапардың мақсаты / Цель поездки / Purpose of visit:',
    'Шақыру фактісін растаған орган: Орган, подтверждающий факт приглашения: The invitation is endorsed by:',
    'М.О.',
    'ШАҚЫРУҒА БАҚЫЛАУ ТАЛОНЫ',
    'шақыруды ресімдеген органға қайтарылуға тиіс',
    '10.12.2026 бастап 30 күнге кіруге рұқсат берілгенін хабарлайды',
  ])('front and slip have "%s"', async (words) => {
    expect(await page(await pdf, 1)).toContain(words);
  });

  test.each([
    'күнтізбелік 5 күн ішінде тіркелуі',
    'в течение 5 календарных дней',
    'within 5 calendar days',
    ...wordsOf(annex2Reverse, 'statement').flatMap((terms) => languages.map((language) => terms[language])),
    'келгені туралы мәліметтер',
    'кеткені туралы мәліметтер',
  ])('the reverse has "%s"', async (words) => {
    expect(await page(await pdf, 2)).toContain(words);
  });

  test('number and code stand on both halves of the front', async () => {
    const front = await page(await pdf, 1);
    expect(front.split(`№ ${invitation.number}`)).toHaveLength(3);
    expect(front).toContain(invitation.verification.code);
  });

  // The date is filled in, and the stamp stands between the chief and the seal: their right words are no run of text.
  const setApart: readonly string[] = ['year-in-russian', 'to-the-chief'];

  test.each(faults.filter(({ clause, handling }) => clause.startsWith('Annex 2') && handling === 'mended'))(
    'the misprint "$printed" ($clause) is not repeated',
    async ({ id, printed, meant }) => {
      const text = (await textOf(await pdf)).replace(/\s+/g, ' ').toLowerCase();
      expect(text).not.toContain(printed.toLowerCase());
      if (!setApart.includes(id)) expect(text).toContain(meant.toLowerCase());
    },
  );
});

const long = (word: string, length: number) => word.repeat(Math.ceil(length / word.length)).slice(0, length);

const extremes: readonly (readonly [string, InvitationProps])[] = [
  ['long words', 'Абдрахмангельдыұлы '],
  ['wide letters without a space', 'ЩӨЖФ'],
].map(([name, word]) => [
  name ?? '',
  {
    number: long('02-', 20),
    issuedOn: plainDate('2026-09-30'),
    inviter: {
      name: long(word ?? '', 200),
      dateOfBirth: plainDate('1980-01-01'),
      nationality: long(word ?? '', 120),
      address: long(word ?? '', 300),
    },
    invitee: {
      nameLatin: long('WOLFESCHLEGELSTEINHAUSEN ', 200),
      nameRussian: long(word ?? '', 200),
      dateOfBirth: plainDate('1980-01-01'),
      relation: long(word ?? '', 120),
      nationality: long(word ?? '', 120),
      address: long(word ?? '', 300),
    },
    purpose: long(word ?? '', 300),
    periodFrom: plainDate('2026-10-01'),
    periodTo: plainDate('2026-12-30'),
    endorsedBy: long(word ?? '', 250),
    official: {
      name: long(word ?? '', 200),
      post: long(word ?? '', 250),
      signedAt: '2026-09-30T10:00:00Z',
      certificateSerial: long('7F', 80),
    },
    inviterSignature: { name: long(word ?? '', 200), signedAt: '2026-09-20T10:00:00Z' },
    controlSlip: {
      addressee: long(word ?? '', 250),
      days: 90,
      entryFrom: plainDate('2026-10-01'),
      addressOfStay: long(word ?? '', 300),
      issuingBody: long(word ?? '', 250),
      chief: long(word ?? '', 200),
    },
    verification: { url: `https://example.kz/kk/verify/${long('K7QD-', 200)}`, code: 'K7QD-94XM-2TPA' },
  },
]);

test.each(extremes)(
  '%s in every field leave front and slip on one page, the reverse on the other',
  async (_, props) => {
    const pdf = await print(props);
    expect(await pagesOf(pdf)).toBe(2);
    const front = (await page(pdf, 1)).replace(/[\s\u200b]/g, '');
    const chief = props.controlSlip.chief.replace(/\s/g, '');
    expect(front, 'the last line of the slip is on the first page').toContain(chief);
    expect(await page(pdf, 2)).toContain('Ішкі істер органдарының белгісі');
  },
);

test('an application signed by hand leaves the line of the inviting person empty', async () => {
  const text = await textOf(await print({ ...invitation, inviterSignature: null }));
  expect(text.match(/ЭЦҚ қойылған/g)).toHaveLength(1);
});

test('a longer text than the form has room for is refused by its field', async () => {
  const props = { ...invitation, inviter: { ...invitation.inviter, address: 'а'.repeat(301) } };
  await expect(print(props)).rejects.toThrow('inviterAddress has more than 300 characters');
});

describe('an invitation in place of a lost one', () => {
  test('names the one that it replaces, front and reverse are two pages as before', async () => {
    const pdf = await print(replacedInvitation);
    expect(await pagesOf(pdf)).toBe(2);
    const front = await page(pdf, 1);
    expect(front).toContain('№ 02-000117 шақырудың орнына 14.12.2026 күні берілді');
    expect(front.split('№ 02-000131')).toHaveLength(3);
  });

  test('has the marks on its reverse when they are asked for', async () => {
    const reverse = await page(await print(replacedInvitation), 2);
    expect(reverse).toContain('10.12.2026, «Қордай» өткізу пункті; тіркелген / зарегистрирован 12.12.2026');
    expect(reverse).toContain('05.01.2027, «Қордай» өткізу пункті');
    expect(reverse).toContain('қаңтар');
    expect(await page(await print({ ...replacedInvitation, marks: null }), 2)).not.toContain('Қордай');
  });

  test('with the longest places the reverse is still one page', async () => {
    const place = 'Абдрахмангельдыұлы '.repeat(16).slice(0, 300).trim();
    const marks = { ...replacedInvitation.marks, arrival: { on: plainDate('2026-12-10'), place } };
    const departure = { on: plainDate('2027-01-05'), place };
    const body = 'Көші-қон полициясы бөлімі '.repeat(10).slice(0, 250).trim();
    const props = {
      ...replacedInvitation,
      marks: { ...marks, registeredOn: plainDate('2026-12-12'), departure, body },
    };
    expect(await pagesOf(await print(props))).toBe(2);
  });
});

test('a paper printed again says on every page when and by whom', async () => {
  const reprint = { at: '2026-12-20T06:00:00Z', by: 'Мәдина Үсен' };
  const pdf = await renderer.render({ document: 'invitation', props: invitation, reprint });
  for (const number of [1, 2])
    expect(await page(pdf, number)).toContain(
      'Қайта басылды · Напечатано повторно · Reprint: 20.12.2026 11:00, Мәдина Үсен',
    );
  expect(await textOf(await print(invitation))).not.toContain('Қайта басылды');
});
