import type { AttachmentKind } from '../files/attachment.ts';
import { clause, type LawRef } from '../law/reason.ts';
import type { FormGroupId } from './forms.ts';
import type { ApplicationKind } from './kind.ts';
import type { ProblemId } from './problem.ts';

/** A scan without which an application is not complete, and the page on which it is attached. */
export type RequiredFile = {
  readonly kind: AttachmentKind;
  readonly group: FormGroupId;
  /** One for each invited person, or one for the application. */
  readonly ofInvitee: boolean;
  readonly problem: ProblemId;
  readonly law: LawRef;
  readonly routes: readonly ApplicationKind[];
  readonly when?: 'invited-to-work';
};

/** The scans that stand for the papers of clause 11, in the order of the pages. */
export const requiredFiles: readonly RequiredFile[] = [
  {
    kind: 'inviter-consent-scan',
    group: 'inviter',
    ofInvitee: false,
    problem: 'inviter-consent-scan-missing',
    law: clause('11, host organisation'),
    routes: ['private-host-organisation'],
  },
  {
    kind: 'passport-scan',
    group: 'invitee',
    ofInvitee: true,
    problem: 'passport-scan-missing',
    law: clause('11'),
    routes: ['private', 'private-host-organisation', 'business-letter', 'tourist-letter'],
  },
  {
    kind: 'work-permit-scan',
    group: 'invitee',
    ofInvitee: true,
    problem: 'work-permit-scan-missing',
    law: clause('Annex 3, note 4'),
    routes: ['business-letter'],
    when: 'invited-to-work',
  },
  {
    kind: 'receipt-scan',
    group: 'receipt',
    ofInvitee: false,
    problem: 'receipt-scan-missing',
    law: clause('11'),
    routes: ['private', 'private-host-organisation', 'business-letter', 'tourist-letter'],
  },
];

/** The scans that an application of a kind needs. */
export function requiredFilesOf(
  kind: ApplicationKind,
  { invitedToWork = false }: { invitedToWork?: boolean } = {},
): readonly RequiredFile[] {
  return requiredFiles.filter(({ routes, when }) => routes.includes(kind) && (when === undefined || invitedToWork));
}

/** Scans that nobody must attach, and may, and the page on which they are. */
const optionalFiles: readonly { readonly kind: AttachmentKind; readonly group: FormGroupId }[] = [
  { kind: 'other', group: 'petition' },
  { kind: 'written-request-scan', group: 'request' },
];

/** A scan that a page asks for, or offers to take. */
export type AskedFile = {
  readonly kind: AttachmentKind;
  readonly required: boolean;
};

/** The scans that are asked for on a page of an application of this kind, or may be added there; the required ones first. */
export function filesAskedOn(
  kind: ApplicationKind,
  group: FormGroupId,
  { invitedToWork = false }: { invitedToWork?: boolean } = {},
): readonly AskedFile[] {
  const needed = requiredFiles.filter((file) => file.group === group && file.routes.includes(kind));
  return [
    ...needed.map((file) => ({ kind: file.kind, required: file.when === undefined || invitedToWork })),
    ...optionalFiles.filter((file) => file.group === group).map((file) => ({ kind: file.kind, required: false })),
  ];
}

/** The page on which a file of this kind is attached. */
export function pageOfFile(kind: AttachmentKind): FormGroupId {
  const file = [...requiredFiles, ...optionalFiles].find((one) => one.kind === kind);
  if (!file) throw new RangeError(`no page takes a file ${kind}`);
  return file.group;
}
