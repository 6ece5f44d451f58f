import { expectAccessible } from '../accessibility.ts';
import { invitees, newReceiptNumber } from '../application.ts';
import { apply } from '../apply.ts';
import { cabinetIn } from '../cabinet.ts';
import { expectMail } from '../mailbox.ts';
import { act, openCase } from '../office.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';

const question = 'Сіңлімнің паспорты ауысты. Жаңа көшірмесін қалай беремін?';
const answer = 'Өтінішті толықтыруға қайтарамыз, сонда тіркей аласыз.';
const note = 'Жаңа паспорт келгенше күтеміз.';

test('an applicant asks, an officer answers; a colleague’s note stays in the office', async ({
  service,
  page: citizen,
  applicant,
  openAs,
}) => {
  await signInWithEds(citizen, service, applicant);
  const number = await apply(citizen, service, 'kk', applicant, {
    unitId: 'astana/esil-district',
    invitees: [invitees.nargiza],
    receiptNumber: newReceiptNumber(),
  });

  await test.step('the applicant asks from the cabinet; an empty message comes back with the reason', async () => {
    await citizen.getByRole('link', { name: 'Қызметкермен хат алмасу' }).click();
    await expect(citizen.getByText('Хабарлама әлі жоқ.')).toBeVisible();
    await citizen.getByRole('button', { name: 'Хабарламаны жіберу' }).click();
    await expect(citizen.getByRole('alert')).toContainText('Хабарламаны жазыңыз');
    await expectAccessible(citizen);
    await citizen.getByLabel('Хабарламаңыз').fill(question);
    await citizen.getByRole('button', { name: 'Хабарламаны жіберу' }).click();
    await expect(citizen.getByRole('status')).toContainText('Хабарлама жіберілді');
    await expect(citizen.getByRole('listitem').filter({ hasText: question })).toBeVisible();
    await expectAccessible(citizen);
  });

  const intake = await openAs('esil');
  await test.step('the unit finds the case among those that wait, notes something and answers', async () => {
    await intake.goto(service.office('kk', '/messages'));
    await expectAccessible(intake);
    await intake.getByRole('link', { name: number }).click();
    await expect(intake.getByRole('region', { name: 'Өтініш берушімен хат алмасу' })).toContainText(question);
    await expectAccessible(intake);
    await test.step('what is typed before the scripts have loaded stays', async () => {
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      await intake.route('**/_app/immutable/**/*.js', async (route) => {
        await released;
        await route.continue();
      });
      await intake.reload({ waitUntil: 'commit' });
      await intake.getByLabel('Өтініш берушіге хабарлама').fill(answer);
      release();
      await intake.waitForLoadState('networkidle');
      await expect(intake.getByLabel('Өтініш берушіге хабарлама')).toHaveValue(answer);
      await intake.unrouteAll({ behavior: 'wait' });
    });
    await intake.getByLabel('Жаңа жазба').fill(note);
    await act(intake, 'Жазбаны сақтау', 'Жазба сақталды');
    await intake.getByLabel('Өтініш берушіге хабарлама').fill(answer);
    await act(intake, 'Хабарламаны жіберу', 'Хабарлама жіберілді');
    await expect(intake.getByRole('region', { name: 'Қызметкерлердің жазбалары' })).toContainText(note);
    await expectAccessible(intake);
    await intake.goto(service.office('kk', '/messages'));
    await expect(intake.getByRole('link', { name: number })).toHaveCount(0);
  });

  await test.step('the applicant is told by mail that a message waits, reads it, and never sees the note', async () => {
    const mail = await expectMail(service, applicant.email, /хабарлама бар/);
    expect(mail.text).not.toContain(answer);
    await citizen.goto(service.site('kk', '/cabinet'));
    await expect(citizen.getByRole('link', { name: '1 жаңа хабарлама' })).toBeVisible();
    await citizen.goto(cabinetIn(mail.text));
    await citizen.getByRole('link', { name: 'Қызметкерден 1 жаңа хабарлама бар' }).click();
    const received = citizen.getByRole('listitem').filter({ hasText: answer });
    await expect(received).toContainText('жаңа');
    await expect(citizen.getByText(note)).toHaveCount(0);
    await citizen.goto(service.site('kk', '/cabinet'));
    await expect(citizen.getByRole('link', { name: '1 жаңа хабарлама' })).toHaveCount(0);
  });

  await test.step('the office sees that it was read', async () => {
    await openCase(intake, service, number);
    await expect(intake.getByRole('listitem').filter({ hasText: answer })).toContainText('оқылды');
  });
});
