import { dueDate } from '@shaqyru/domain/term/due-date';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { addDays } from '@shaqyru/domain/law/plain-date';
import { workingCalendar } from '@shaqyru/domain/term/working-days';
import { expectAccessible } from '../accessibility.ts';
import { expectPage, fillDate, invitees, newReceiptNumber, today } from '../application.ts';
import { apply } from '../apply.ts';
import { timelineOf } from '../cabinet.ts';
import { expectMail } from '../mailbox.ts';
import { openCase } from '../office.ts';
import { quotedBy } from '../quoted.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';
import { expectWholeInEveryLanguage } from '../walk.ts';

test('a transferred day entered by the administrator moves the due date of an open case, and taken away moves it back', async ({
  service,
  page: citizen,
  applicant,
  openAs,
}) => {
  test.setTimeout(240_000);
  // Off instead of a weekend day long after the term: one working day less, so the term ends on the next one.
  const calendar = workingCalendar();
  const dayOff = calendar.addWorkingDays(today, 2);
  let workedOn = addDays(dayOff, 30);
  while (calendar.day(workedOn).reason !== 'day-weekend') workedOn = addDays(workedOn, 1);
  const term = { from: today, edition: '2013-07-23', channel: 'portal' } as const;
  const transfer = { kind: 'transfer', workedOn, dayOff, source: '' } as const;
  const [before, after] = [dueDate(term).value, dueDate({ ...term, additions: [transfer] }).value].map((day) =>
    formatDate(day, 'kk'),
  );
  expect(after).not.toBe(before);
  const moved = `Бұрынғы мерзім: ${before}. Жаңа мерзім: ${after}.`;

  await signInWithEds(citizen, service, applicant);
  const number = await apply(citizen, service, 'kk', applicant, {
    unitId: 'astana/esil-district',
    invitees: [invitees.nargiza],
    receiptNumber: newReceiptNumber(),
  });
  const cabinet = citizen.url();
  await expect(citizen.getByText(before ?? '').first()).toBeVisible();

  const administrator = await openAs('akimshi');
  await test.step('a day that is no day off is refused beside its question; what is right is foreseen, and saved', async () => {
    await administrator.goto(service.office('kk', `/calendar?year=${dayOff.slice(0, 4)}`));
    await expectPage(administrator, /^Жұмыс күндерінің күнтізбесі/);
    await expectAccessible(administrator);
    await administrator.getByRole('link', { name: 'Енгізу: Ауыстырылған демалыс күні' }).click();
    await fillDate(administrator, 'kk', 'Демалыс орнына жұмыс істейтін күн', dayOff);
    await fillDate(administrator, 'kk', 'Оның орнына демалыс күні', dayOff);
    await administrator.getByLabel('Актінің атауы').fill('ҚР Үкіметінің қаулысы');
    await administrator.getByLabel('Актінің нөмірі').fill('777-Ә');
    await fillDate(administrator, 'kk', 'Актінің күні', today);
    await administrator.getByRole('button', { name: 'Тексеру' }).click();
    await expect(administrator.getByRole('alert')).toContainText('Бұл күн аптаның демалыс күні емес');
    await expectAccessible(administrator);
    await fillDate(administrator, 'kk', 'Демалыс орнына жұмыс істейтін күн', workedOn);
    await administrator.getByRole('button', { name: 'Тексеру' }).click();
    await expect(administrator.getByRole('status')).toContainText(/Мерзімі ауысатын істер: [1-9]/);
    await expectAccessible(administrator);
    await administrator.getByRole('button', { name: 'Сақтау' }).click();
    await expect(administrator.getByRole('status')).toContainText('Жазба сақталды');
  });

  await test.step('the case page, the cabinet and a mail say from which day to which, and by which act', async () => {
    const inspector = await openAs('esil');
    await openCase(inspector, service, number);
    const course = inspector.getByRole('region', { name: 'Істің барысы' });
    await expect(async () => {
      await inspector.reload();
      await expect(course).toContainText(moved, { timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    await expect(course).toContainText('ҚР Үкіметінің қаулысы, № 777-Ә');
    await citizen.goto(cabinet);
    expect(await timelineOf(citizen)).toContain('Мерзім ауысты');
    await expect(citizen.getByText(moved)).toBeVisible();
    await expectAccessible(citizen);
    const mail = await expectMail(service, applicant.email, /қарау мерзімі ауысты/);
    expect(mail.text).toContain(moved);
  });

  await test.step('taken away with a reason, it stays in the history and the date comes back', async () => {
    const entry = administrator.getByRole('row').filter({ hasText: '777-Ә' }).filter({ hasText: 'күшінде' });
    await expect(async () => {
      await administrator.reload();
      await expect(entry).toContainText(/ауысқан мерзімдер: [1-9]/, { timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    await entry.getByRole('link').click();
    await expectPage(administrator, /./);
    await expectWholeInEveryLanguage(administrator, service.office, await quotedBy(service));
    await administrator.getByLabel('Не үшін алып тасталады').fill('Қаулының күші жойылды.');
    await administrator.getByRole('button', { name: 'Тексеру' }).click();
    await expect(administrator.getByRole('status')).toContainText('Мерзімі ауысатын істер');
    await expectAccessible(administrator);
    await administrator.getByRole('button', { name: 'Алып тастау' }).click();
    await expect(
      administrator.getByRole('row').filter({ hasText: '777-Ә' }).filter({ hasText: 'алынып тасталды' }),
    ).toContainText('Қаулының күші жойылды.');
    await expect(async () => {
      await citizen.reload();
      await expect(citizen.getByText(`Бұрынғы мерзім: ${after}. Жаңа мерзім: ${before}.`)).toBeVisible({
        timeout: 1_000,
      });
    }).toPass({ timeout: 60_000 });
  });
});
