import { describe, expect, it } from 'vitest';
import { attachmentKinds } from '../files/attachment.ts';
import { compareSubmissions, isAnswered, type SubmittedContent } from './compare-submissions.ts';
import { getGroup } from './forms.ts';
import { ApplicationKind } from './kind.ts';
import { applicationContent } from './signed-content.ts';
import { SubmittedContent as Content } from './compare-submissions.ts';
import { goodAnswers, invitee, inviteeId, otherInviteeId, scan } from './testing/answers.ts';

const other = { ...invitee, id: otherInviteeId, surnameLatin: 'ALIEV', givenNamesLatin: 'TIMUR' };
const signed: SubmittedContent = {
  kind: 'private',
  answers: goodAnswers.private,
  files: [scan('passport-scan', inviteeId), scan('receipt-scan')],
};
type Answers = typeof goodAnswers.private;
const changed = (answers: Partial<Answers>): SubmittedContent => ({
  ...signed,
  answers: { ...goodAnswers.private, ...answers },
});
const withFiles = (files: SubmittedContent['files']): SubmittedContent => ({ ...signed, files });

/** A change in a line: what a lawyer would write down. */
const told = (before: SubmittedContent, after: SubmittedContent) =>
  compareSubmissions(before, after).map((change) => {
    const of = change.invitee ? ` of ${change.invitee.name}` : '';
    if (change.what === 'answer') {
      const { label } = getGroup(after.kind, change.group).fields[change.field]!;
      return `${label.en}${of}: ${String(change.before ?? '—')} → ${String(change.after ?? '—')}`;
    }
    if (change.what === 'files') {
      const names = (files: readonly { name: string }[]) => files.map(({ name }) => name).join(' + ') || '—';
      return `${attachmentKinds[change.kind].title.en}${of}: ${names(change.before)} → ${names(change.after)}`;
    }
    return `${change.what}${of}`;
  });

const { visit, petition, inviter } = goodAnswers.private;
const label = (group: string, field: string) => getGroup('private', group).fields[field]?.label.en ?? '';
const renamed = { ...scan('receipt-scan'), name: 'басқа-аты.pdf' };
const replaced = { ...scan('receipt-scan'), name: 'жаңа.pdf', sha256: 'f'.repeat(64) };

describe('what the applicant changed between two submissions', () => {
  it.each<[string, SubmittedContent, string[]]>([
    ['nothing', signed, []],
    [
      'an answer',
      changed({ visit: { ...visit, stayAddress: 'Алматы, Төле би көшесі, 7' } }),
      [`${label('visit', 'stayAddress')}: ${visit.stayAddress} → Алматы, Төле би көшесі, 7`],
    ],
    [
      'an answer that was left open before',
      changed({ inviter: { ...inviter, patronymic: 'Маратқызы' } }),
      [`${label('inviter', 'patronymic')}: — → Маратқызы`],
    ],
    [
      'two answers of an invited person, in the order of the questions',
      changed({ invitees: [{ ...invitee, passportNumber: 'FA7654321', birthPlace: 'Бұхара' }] }),
      [
        `${label('invitee', 'birthPlace')} of KARIMOV RUSTAM: Самарканд → Бұхара`,
        `${label('invitee', 'passportNumber')} of KARIMOV RUSTAM: FA1234567 → FA7654321`,
      ],
    ],
    ['an invited person added', changed({ invitees: [invitee, other] }), ['invitee-added of ALIEV TIMUR']],
    ['an invited person taken out', changed({ invitees: [] }), ['invitee-removed of KARIMOV RUSTAM']],
    [
      'one exchanged for another',
      changed({ invitees: [other] }),
      ['invitee-added of ALIEV TIMUR', 'invitee-removed of KARIMOV RUSTAM'],
    ],
    [
      'a file replaced',
      withFiles([scan('passport-scan', inviteeId), replaced]),
      [`${attachmentKinds['receipt-scan'].title.en}: ${scan('receipt-scan').name} → жаңа.pdf`],
    ],
    ['the same bytes under another name: nothing', withFiles([scan('passport-scan', inviteeId), renamed]), []],
    [
      'a file taken out',
      withFiles([scan('receipt-scan')]),
      [`${attachmentKinds['passport-scan'].title.en} of KARIMOV RUSTAM: ${scan('passport-scan').name} → —`],
    ],
  ])('%s', (_what, after, expected) => {
    expect(told(signed, after)).toEqual(expected);
  });

  it.each(ApplicationKind.options)('is read from the signed texts themselves: %s', (kind) => {
    const text = applicationContent({
      caseId: inviteeId,
      version: 3,
      kind,
      edition: '2013-07-23',
      language: 'kk',
      applicant: { iin: '950630450124', name: 'А', bin: null, organisation: null },
      answers: goodAnswers[kind],
      files: [scan('receipt-scan')],
    });
    const content = Content.parse(JSON.parse(text));
    expect(compareSubmissions(content, content)).toEqual([]);
    const office = { unitId: 'astana/esil-district' };
    const after = { ...content, answers: { ...content.answers, office } } as SubmittedContent;
    expect(compareSubmissions(content, after)).toMatchObject([{ what: 'answer', group: 'office', field: 'unitId' }]);
  });
});

describe('whether an officer’s remark was answered', () => {
  const changes = compareSubmissions(
    signed,
    changed({
      invitees: [{ ...invitee, passportNumber: 'FA7654321' }],
      petition: { text: `${petition.text} Рахмет.` },
    }),
  );
  const words = 'Түзетіңіз';
  it.each([
    ['the very question', { group: 'invitee', inviteeId, field: 'passportNumber' }, true],
    ['another question of the page', { group: 'invitee', inviteeId, field: 'birthPlace' }, false],
    ['the whole page of the person', { group: 'invitee', inviteeId, field: null }, true],
    ['the page of another person', { group: 'invitee', inviteeId: otherInviteeId, field: null }, false],
    ['a page', { group: 'petition', inviteeId: null, field: null }, true],
    ['a page on which nothing changed', { group: 'visit', inviteeId: null, field: null }, false],
    ['a scan that stayed the same', { group: 'receipt', inviteeId: null, field: 'receipt-scan' }, false],
  ] as const)('%s', (_which, remark, answered) => {
    expect(isAnswered({ ...remark, words }, changes)).toBe(answered);
  });
  it('a page whose scan was replaced', () => {
    const files = compareSubmissions(signed, withFiles([scan('passport-scan', inviteeId), replaced]));
    expect(isAnswered({ group: 'receipt', inviteeId: null, field: null, words }, files)).toBe(true);
    expect(isAnswered({ group: 'petition', inviteeId: null, field: null, words }, files)).toBe(false);
  });
});
