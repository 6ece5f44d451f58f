import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './matrix/root.ts';
import { runLaw } from './testing/run-law.ts';

const folder = mkdtempSync(join(tmpdir(), 'shaqyru-law-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const additions = fileWith(
  'additions.json',
  JSON.stringify([{ kind: 'transfer', workedOn: '2013-12-14', dayOff: '2013-12-30', source: 'a decree' }]),
);

describe('the answers, as JSON', () => {
  it.each([
    // clause   command                                                    says
    ['7.1', 'term --from 2013-12-11', { due: '2013-12-24', week: 5 }],
    ['7.1', 'term --from 2013-12-11 --week 6', { due: '2013-12-21', week: 6 }],
    ['7.1', 'term --from 2013-12-11 --edition 2011-02-28', { due: '2013-12-18' }],
    ['7.4', 'term --from 2013-12-11 --channel portal', { due: '2013-12-24', channel: 'portal' }],
    ['7.1', `term --from 2013-12-11 --additions ${additions}`, { due: '2013-12-23' }],
    ['8', 'duty --paid 2013-08-26 --invitees 2', { tiyn: 173_100, mci: 1731, percent: 50 }],
    ['8', 'duty --paid 2013-08-26', { tiyn: 86_550, invitees: 1 }],
    ['8', 'duty --paid 2013-08-26 --receipt 80000', { receipt: { ok: false, missingTiyn: 6_550 } }],
    ['9', 'open --office astana --at 2013-12-11T10:00:00+06:00', { open: true, timeZone: 'Asia/Almaty' }],
    [
      '9',
      'open --office astana --at 2013-12-11T13:30+06:00',
      { open: false, next: { date: '2013-12-11', time: '14:30' } },
    ],
    [
      '9',
      'open --office astana --at 2013-12-16T04:00:00Z',
      { open: false, next: { date: '2013-12-18', time: '09:00' } },
    ],
    ['11', 'route --inviter person --purpose private --on 2013-12-11', { outcome: 'route', kind: 'private' }],
    ['11', 'route --inviter organisation --purpose business --on 2013-12-11', { kind: 'business-letter' }],
    ['11', 'route --inviter organisation --purpose tourism --on 2013-12-11', { kind: 'tourist-letter' }],
    [
      '11',
      'route --inviter person --purpose private --arrived 2013-01-10 --permitted-until 2014-01-09 --on 2013-12-11',
      { kind: 'private-host-organisation' },
    ],
    ['11', 'route --inviter person --purpose tourism --on 2013-12-11', { outcome: 'not-for-you' }],
    ['16', 'grounds --on 2013-12-11', { edition: '2013-07-23', inForce: true, repealedBy: null }],
    ['16', 'grounds --on 2014-03-01', { inForce: false, repealedBy: { number: 113 } }],
    ['7.1', 'text 7.1 --lang kk --on 2013-12-01', { edition: '2013-07-23', inForce: true }],
    ['7.1', 'text 7.1 --on 2012-12-01', { edition: '2011-02-28', reconstructed: true }],
    ['', 'compare 2011-02-28 2013-07-23', { from: '2011-02-28', to: '2013-07-23' }],
    ['', 'identify 850515300701', { kind: 'iin', valid: true, birthDate: '1985-05-15', sex: 'male', problems: [] }],
    ['', 'identify 050229500017', { kind: 'iin', valid: false, problems: ['impossible-birth-date'] }],
    ['', 'identify 120140000017', { kind: 'bin', valid: true, organisation: 'resident', division: 'head' }],
    ['', 'identify N1234567', { kind: 'passport', valid: true, number: 'N1234567' }],
    ['', 'identify 12345', { kind: null, valid: false, problems: ['not-12-digits'] }],
  ])('clause %s: %s', async (_clause, command, says) => {
    const { code, out, error } = await runLaw([...command.split(' '), '--json']);
    expect(error).toBe('');
    expect(code).toBe(0);
    expect(out.trimEnd()).not.toContain('\n');
    expect(JSON.parse(out)).toMatchObject(says);
  });

  it('list every day of a term, counted or skipped, and why', async () => {
    const { out } = await runLaw(['term', '--from', '2013-12-11', '--json']);
    const { days, because } = JSON.parse(out) as {
      days: { date: string; counted: boolean; reason: string }[];
      because: { law: { clause: string }; says: string }[];
    };
    expect(days.filter(({ counted }) => counted)).toHaveLength(7);
    expect(days.at(-1)).toMatchObject({ date: '2013-12-24', counted: true, reason: 'day-working' });
    expect(days).toContainEqual(expect.objectContaining({ date: '2013-12-16', counted: false, reason: 'day-holiday' }));
    expect(because[0]?.law.clause).toBe('7.1');
  });

  it('bar 16.7 for an oralman only', async () => {
    const barred = async (...facts: string[]) => {
      const { out } = await runLaw(['grounds', '--on', '2013-12-11', ...facts, '--json']);
      const { grounds } = JSON.parse(out) as { grounds: { id: string; barred: boolean }[] };
      expect(grounds).toHaveLength(9);
      return grounds.filter((ground) => ground.barred).map(({ id }) => id);
    };
    expect(await barred()).toEqual([]);
    expect(await barred('--oralman')).toEqual(['16.7']);
  });

  it('have the parts of a clause and the lines of a form', async () => {
    const clause7 = JSON.parse((await runLaw(['text', '7', '--lang', 'kk', '--json'])).out) as { parts: object[] };
    expect(clause7.parts.map((part) => 'clause' in part && part.clause)).toEqual(['7.1', '7.2', '7.3', '7.4']);
    const annex = JSON.parse((await runLaw(['text', 'Annex 2, control slip', '--json'])).out) as { form: object };
    expect((await runLaw(['text', 'Annex 3, 10', '--lang', 'kk'])).out).toContain('10.');
    expect(annex.form).toMatchObject({ clause: 'Annex 2, control slip', printedIn: ['kk'] });
  });

  it('compare clause 7 of the two editions', async () => {
    const { out } = await runLaw(['compare', '2011-02-28', '2013-07-23', '--json']);
    const { clauses } = JSON.parse(out) as { clauses: { clause: string; change: string }[] };
    const ofTerm = clauses
      .filter(({ clause }) => clause.startsWith('7.'))
      .map(({ clause, change }) => [clause, change]);
    expect(ofTerm).toEqual([
      ['7.1', 'changed'],
      ['7.2', 'unchanged'],
      ['7.3', 'unchanged'],
      ['7.4', 'added'],
    ]);
  });

  it('match names, and a whole file of pairs line by line', async () => {
    const one = await runLaw(['names', 'Мухаммед Әлиев', 'Aliyev Mukhammad', '--json']);
    expect(JSON.parse(one.out)).toMatchObject({ same: true });
    const pairs = fileWith('pairs.tsv', 'Мухаммед Әлиев\tAliyev Mukhammad\tnote\r\n\r\nДана Ким\tДина Ким\r\n');
    const { code, out } = await runLaw(['names', '--file', pairs, '--json']);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.map((line) => (JSON.parse(line) as { same: boolean }).same)).toEqual([true, false]);
  });

  it('find the offices of a place and near a point, with the credit of the coordinates', async () => {
    const near = JSON.parse((await runLaw(['offices', '--near', '51.13,71.43', '--json'])).out) as object;
    expect(near).toMatchObject({ credit: { url: 'https://www.geonames.org' } });
    const place = JSON.parse((await runLaw(['offices', '--place', 'Талғар', '--json'])).out) as object;
    expect(place).toMatchObject({ offices: [{ id: 'almaty-region/talgar-district' }] });
    const { offices } = JSON.parse((await runLaw(['offices', '--json'])).out) as { offices: object[] };
    expect(offices).toHaveLength(222);
  });

  it('say of the workflow who may do what, and where it leads', async () => {
    const { transitions } = JSON.parse((await runLaw(['workflow', '--json'])).out) as { transitions: object[] };
    expect(transitions).toContainEqual(
      expect.objectContaining({
        status: 'proposed',
        action: 'decide',
        to: 'decided',
        roles: ['head'],
        effects: ['decision-printed', 'applicant-told'],
      }),
    );
  });

  it('have the numbers of the law, and the misprints', async () => {
    const parameters = JSON.parse((await runLaw(['parameters', '--on', '2013-12-11', '--json'])).out) as object[];
    expect(parameters).toContainEqual(expect.objectContaining({ id: 'monthly-calculation-index' }));
    const faults = JSON.parse((await runLaw(['faults', '--json'])).out) as object[];
    expect(faults).toContainEqual(expect.objectContaining({ clause: '18', meant: '5-қосымшаға' }));
  });
});

describe('a readable page', () => {
  it.each([
    ['term --from 2013-12-11', '24 December 2013'],
    ['term --from 2013-12-11 --lang kk', '2013 жылғы 24 желтоқсан'],
    ['term --from 2013-12-11 --lang ru', '24 декабря 2013 года'],
    ['duty --paid 2013-08-26', '865.50 tenge'],
    ['identify 850515300701', 'birthDate: 1985-05-15'],
    ['names Дана Дина', 'two names'],
    ['open --office astana --at 2013-12-16T04:00:00Z', 'Independence Day'],
    ['offices --near 43.24,76.94', 'GeoNames'],
    ['offices --id astana --lang kk', 'Астана қаласының Ішкі істер департаменті'],
    ['offices --search Талғар', 'almaty-region/talgar-district'],
    ['route --inviter person --purpose private --on 2013-12-11 --place Талғар', '2 × Questionnaire-application'],
    ['route --inviter person --purpose business', 'non-state organisation'],
    ['grounds --on 2013-12-11 --lang kk --oralman', 'оралман'],
    ['text 16.7 --lang ru', 'оралманов'],
    ['text 24', 'free form'],
    ['text 7 --on 2026-11-24', 'repealed by: Decree of the Government of the Republic of Kazakhstan No. 113'],
    ['compare 2011-02-28 2013-07-23 --lang ru', '200'],
    ['parameters', 'complaint-term: Term of considering a complaint'],
    ['faults', 'Nationaliti'],
    ['workflow --lang kk', 'шешім қабылданды'],
    ['matrix', '7.4'],
  ])('of %s: %s', async (command, words) => {
    const { code, out, error } = await runLaw(command.split(' '));
    expect(error).toBe('');
    expect(code).toBe(0);
    expect(out.replace(/\s/gu, ' ')).toContain(words);
    expect(out).not.toMatch(/undefined|\[object/);
  });

  it.each([
    'term duty identify names route open offices grounds text compare parameters faults workflow matrix replay'.split(
      ' ',
    ),
  ])('tells the options of %s', async (name) => {
    const { code, out } = await runLaw([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`law ${name} `);
  });
});

describe('bad input ends with code 2 and one line', () => {
  it.each([
    ['', 'a command is needed'],
    ['bogus', 'no command "bogus"'],
    ['constructor', 'no command "constructor"'],
    ['term', '--from is needed'],
    ['term --from yesterday', 'a day like 2013-12-11'],
    ['term --from 2013-02-30', 'a day like 2013-12-11'],
    ['term --from 2040-01-01', 'working days of 2040 are not known'],
    ['term --from 2013-12-11 --week 7', '--week is one of 5, 6'],
    ['term --from 2013-12-11 --lang de', '--lang is one of kk, ru, en'],
    ['term --from 2013-12-11 --edition 2014-02-19', 'an edition is one of'],
    ['term --from 2013-12-11 --edition 2011-02-28 --channel portal', 'no term for the channel portal'],
    ['term --from 2013-12-11 --additions /nowhere.json', '/nowhere.json'],
    ['term --from', 'usage: law term'],
    ['term --bogus', 'usage: law term'],
    ['duty --paid 2001-01-01', 'not known on 2001-01-01'],
    ['duty --paid 2013-08-26 --invitees 0', '--invitees is a whole number from 1'],
    ['duty --paid 2013-08-26 --invitees 1.5', '--invitees is a whole number from 1'],
    ['identify', 'usage: law identify'],
    ['names one', 'two names are needed'],
    ['names --file /nowhere.tsv', '/nowhere.tsv cannot be read'],
    ['open --office nowhere --at 2013-12-11T10:00:00+06:00', 'no office "nowhere"'],
    ['open --office astana --at 2013-12-11T10:00', 'a moment with its offset'],
    ['offices --near 91,0', 'a latitude and a longitude'],
    ['offices --near 51,71 --place Astana', 'only one of'],
    ['offices --id nowhere', 'no office "nowhere"'],
    ['route --inviter person', '--purpose is needed'],
    ['route --inviter nobody --purpose private', '--inviter is one of'],
    ['route --inviter person --purpose private --arrived 2013-01-01', 'go together'],
    ['grounds', '--on is needed'],
    ['grounds --on 2010-01-01', 'first approved on 2011-02-28'],
    ['text', 'usage: law text'],
    ['text 27', 'no clause 27'],
    ['text 7.4 --on 2012-01-01', 'the edition of 2011-02-28 has no clause 7.4'],
    ['text 7 --on 2012-01-01 --edition 2011-02-28', 'either --on or --edition'],
    ['compare 2011-02-28', 'usage: law compare'],
    ['replay --edition 2011-02-28', 'DATABASE_URL names the database'],
    ['replay', '--edition is needed'],
  ])('%s: %s', async (command, words) => {
    const { code, out, error } = await runLaw([...command.split(' ').filter(Boolean), '--json']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(words);
    expect(error.trimEnd()).not.toContain('\n');
  });

  it('names the line of a file that is not a pair', async () => {
    const { code, error } = await runLaw(['names', '--file', fileWith('bad.tsv', 'а\tб\none name\n'), '--json']);
    expect(code).toBe(2);
    expect(error).toContain('line 2');
  });
});

it('a database that does not answer ends with code 1 and one line, without the password', async () => {
  const url = 'postgres://reader:secret@127.0.0.1:1/nothing';
  const { code, error } = await runLaw(['replay', '--edition', '2011-02-28'], { env: { DATABASE_URL: url } });
  expect(code).toBe(1);
  expect(error.trimEnd()).not.toMatch(/\n|secret/);
  expect(error).not.toBe('\n');
});

it('runs from the root as it is documented, whatever the zone of the machine', () => {
  const args = ['run', '--silent', 'law', '--', 'term', '--from', '2013-12-11', '--json'];
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    const { status, stdout } = spawnSync('npm', args, { cwd: root, env: { ...process.env, TZ }, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ due: '2013-12-24' });
  }
});
