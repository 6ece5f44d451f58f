import { officers } from '@shaqyru/demo/people.mjs';
import { expectAccessible } from '../accessibility.ts';
import { invitees, newReceiptNumber } from '../application.ts';
import { apply } from '../apply.ts';
import { chooseKey } from '../ncalayer.ts';
import { act, openCase } from '../office.ts';
import { signInWithEds } from '../sign-in.ts';
import { expect, test } from '../test.ts';

const headIin = officers.find(({ login }) => login === 'bastyk')?.iin ?? '';
/** Nobody else's in any test: the record and the two people found by it are of this test alone. */
const named = {
  surnameLatin: 'ZHUMATAEV',
  givenNamesLatin: 'ELDOS',
  surnameRussian: 'Жуматаев',
  givenNamesRussian: 'Елдос',
};
const wanted = {
  ...invitees.sergey,
  ...named,
  birthDate: '1979-08-21',
  citizenship: 'KGZ',
  passportNumber: 'AN5550192',
};
const namesake = { ...wanted, birthDate: '1991-02-03', citizenship: 'RUS', passportNumber: '753000444' };

test('a record is added; one invited person is recognised by two officers and refused, a namesake is told apart', async ({
  service,
  page: citizen,
  applicant,
  openAs,
}) => {
  let number = '';
  const recordNumber = `Ж-${newReceiptNumber().replaceAll(/\D/g, '')}`;

  await test.step('the administrator adds a record with a reason; its history says so', async () => {
    const administrator = await openAs('akimshi');
    await administrator.goto(service.office('kk', '/special-records/new'));
    await expectAccessible(administrator);
    await administrator.getByLabel('Есеп', { exact: true }).fill('Бұрын бұзғандар тізімі');
    await administrator.getByLabel('Түрі').selectOption('violation');
    await administrator.getByLabel('Жазба нөмірі').fill(recordNumber);
    await administrator.getByLabel('Аты-жөні').fill('Жұматаев Елдос');
    await administrator.getByLabel('Күні', { exact: true }).fill('21');
    await administrator.getByLabel('Айы', { exact: true }).fill('8');
    await administrator.getByLabel('Жылы', { exact: true }).fill('1979');
    await administrator.getByLabel('Азаматтығы').selectOption('KGZ');
    await administrator.getByLabel('Паспорт').fill('AN 5550192');
    await administrator.getByLabel('Негізі').fill('2023 жылғы 14 ақпандағы № 31 қаулы: болу мерзімін бұзған.');
    await administrator.getByRole('button', { name: 'Сақтау' }).click();
    await expect(administrator.getByRole('alert', { name: 'Түзету керек' })).toBeVisible();
    await expect(administrator.getByLabel('Аты-жөні')).toHaveValue('Жұматаев Елдос');
    await administrator.getByLabel('Енгізу не өзгерту себебі').fill('Департаменттің 2026 жылғы № 5 хаты.');
    await administrator.getByRole('button', { name: 'Сақтау' }).click();
    await expect(administrator.getByRole('heading', { level: 1, name: 'Жұматаев Елдос' })).toBeVisible();
    await expect(administrator.getByRole('table', { name: 'Өзгерістер тарихы' })).toContainText('№ 5 хаты');
    await expectAccessible(administrator);
  });

  await test.step('a citizen invites both; the unit accepts', async () => {
    await signInWithEds(citizen, service, applicant);
    number = await apply(citizen, service, 'kk', applicant, {
      unitId: 'astana/saryarka-district',
      invitees: [wanted, namesake],
      receiptNumber: newReceiptNumber(),
    });
    const intake = await openAs('saryarka');
    await openCase(intake, service, number);
    await act(intake, 'Құжаттарды қабылдау', 'Құжаттар қабылданды');
  });

  const examiner = await openAs('tekserushi1');
  const matchOf = (desk: typeof examiner, passport: string) =>
    desk.getByRole('article').filter({ has: desk.getByRole('cell', { name: passport, exact: true }).first() });

  await test.step('the examiner sees both sides and what matched; tells the namesake apart, recognises the other', async () => {
    await openCase(examiner, service, number);
    await act(examiner, 'Қарауды бастау', 'Қарау басталды, іс Сізде');
    await act(examiner, 'Арнайы есеп бойынша тексеру', 'Шақырылушылар арнайы есеп бойынша тексерілді');
    await expect(examiner.getByRole('article')).toHaveCount(2);
    const other = matchOf(examiner, namesake.passportNumber);
    await expect(other).toContainText('Сәйкес келгені: аты-жөні');
    await other.getByLabel('Басқа адам').check();
    await other.getByLabel('Қорытындының негізі').fill('Туған күні де, паспорты да басқа: басқа адам.');
    await other.getByRole('button', { name: 'Қорытындыны сақтау' }).click();
    await expect(examiner.getByRole('status').filter({ hasText: 'қорытындыңыз сақталды' })).toBeVisible();

    const same = examiner.getByRole('article').filter({ hasText: 'туған күні, паспорты, азаматтығы' });
    await same.getByLabel('Сол адам').check();
    await same.getByLabel('Қорытындының негізі').fill('Аты-жөні, туған күні және паспорты сәйкес.');
    await same.getByRole('button', { name: 'Қорытындыны сақтау' }).click();
    await expect(same).toContainText('Екінші қызметкердің растауын күтеді');
    await expect(same.getByRole('button', { name: 'Сол адам екенін растау' })).toHaveCount(0);
    await expect(examiner.getByText(/Шешім ұсыну қазір мүмкін емес: .*екінші қызметкер растамаған/)).toBeVisible();
    await expectAccessible(examiner);
  });

  await test.step('another examiner finds it waiting, and confirms', async () => {
    const second = await openAs('tekserushi2');
    await second.goto(service.office('kk', '/special-records'));
    await expectAccessible(second);
    await second
      .getByRole('region', { name: 'Растауыңызды күтетін сәйкестіктер' })
      .getByRole('link', { name: number })
      .click();
    await second.getByRole('button', { name: 'Қорытындыны қайтару' }).click();
    await expect(second.getByRole('alert', { name: 'Түзету керек' })).toContainText('Қайтару себебін жазыңыз');
    await expectAccessible(second);
    await act(second, 'Сол адам екенін растау', 'Сәйкестік расталды');
    await expect(second.getByRole('article').filter({ hasText: 'Растаған: Руслан Ким' })).toBeVisible();
  });

  await test.step('the confirmed record is offered as evidence for ground 16.8; the examiner proposes', async () => {
    await openCase(examiner, service, number);
    const outcomes = examiner.getByRole('radiogroup', { name: 'ZHUMATAEV ELDOS бойынша шешім' });
    const [outcome, namesakes] = [outcomes.first(), outcomes.last()];
    await outcome.getByLabel('Бас тарту', { exact: true }).check();
    await outcome.getByRole('checkbox', { name: /Бұрынғы болуы кезінде/ }).check();
    await expect(outcome).toContainText('Арнайы есептегі сәйкестік расталған');
    const evidence = outcome.getByLabel('Дәлелі').and(examiner.locator('textarea:visible'));
    await expect(evidence).toHaveValue(new RegExp(`№ ${recordNumber} .*№ 31 қаулы`));
    await namesakes.getByLabel('Шақыру беру').check();
    await expectAccessible(examiner);
    await act(examiner, 'Шешім ұсыну', 'Шешім басқарма бастығына ұсынылды');
  });

  await test.step('the head decides on that ground', async () => {
    const head = await openAs('bastyk');
    await openCase(head, service, number);
    await expect(head.getByRole('region', { name: 'Ұсынылған шешім' })).toContainText(recordNumber);
    await head.getByRole('button', { name: 'Шешімге ЭЦҚ-мен қол қою' }).click();
    const signed = await chooseKey(head.context(), service, headIin);
    expect(JSON.parse(signed)).toMatchObject({
      items: [{ outcome: 'refuse', grounds: [{ ground: '16.8' }] }, { outcome: 'issue' }],
    });
    await expect(head.getByRole('status').filter({ hasText: 'Шешім қабылданды' })).toBeVisible();
  });
});
