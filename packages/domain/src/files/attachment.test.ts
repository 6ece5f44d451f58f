import { describe, expect, it } from 'vitest';
import { findClause } from '../law/clauses.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { AttachmentKind, attachmentKinds, FileScan, fileScans, mostFilesWith } from './attachment.ts';

describe('scans of an application', () => {
  it.each([
    // scan of                clause                  of each invited person
    ['receipt-scan', '11', false],
    ['passport-scan', '11', true],
    ['written-request-scan', '11, host organisation', false],
    ['inviter-consent-scan', '11, host organisation', false],
    ['work-permit-scan', 'Annex 3, note 4', true],
    ['other', '11', false],
  ] as const)('%s (clause %s): of each invited person %s', (kind, clause, ofInvitee) => {
    expect(attachmentKinds[kind]).toMatchObject({ law: { act: 'standard', clause }, ofInvitee });
    expect(findClause(clause)).toBeDefined();
    expect(faultsOfLetters(attachmentKinds[kind].title)).toEqual([]);
    expect(AttachmentKind.options).toHaveLength(6);
  });

  it.each([
    // invited people, files at most
    [0, 60],
    [13, 60],
    [14, 62],
    [300, 920],
  ])('with %d invited people at most %d', (invitees, files) => {
    expect(mostFilesWith(invitees)).toBe(files);
  });

  it.each(FileScan.options)('%s is said in three languages', (scan) => {
    expect(faultsOfLetters(fileScans[scan])).toEqual([]);
  });
});
