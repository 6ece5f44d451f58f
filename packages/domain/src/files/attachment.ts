import { z } from 'zod';
import { clause, type LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';
import { Instant } from '../law/plain-date.ts';

/** What a scan is of. */
export const AttachmentKind = z.enum([
  'receipt-scan',
  'passport-scan',
  'written-request-scan',
  'inviter-consent-scan',
  'work-permit-scan',
  'other',
]);
export type AttachmentKind = z.infer<typeof AttachmentKind>;

export const attachmentKinds: Record<AttachmentKind, { title: Text; law: LawRef; ofInvitee: boolean }> = {
  'receipt-scan': {
    title: { kk: 'Түбіртектің көшірмесі', ru: 'Скан квитанции', en: 'Scan of the receipt' },
    law: clause('11'),
    ofInvitee: false,
  },
  'passport-scan': {
    title: { kk: 'Паспорттың көшірмесі', ru: 'Скан паспорта', en: 'Scan of the passport' },
    law: clause('11'),
    ofInvitee: true,
  },
  'written-request-scan': {
    title: {
      kk: 'Ұйымның жазбаша өтінішінің көшірмесі',
      ru: 'Скан письменного обращения организации',
      en: 'Scan of the organisation’s written request',
    },
    law: clause('11, host organisation'),
    ofInvitee: false,
  },
  'inviter-consent-scan': {
    title: {
      kk: 'Шақырушы шетелдік қол қойған сауалнама-өтініш пен келісімнің көшірмесі',
      ru: 'Скан заявления-анкеты и согласия, подписанных приглашающим иностранцем',
      en: 'Scan of the questionnaire and consent signed by the inviting foreigner',
    },
    law: clause('11, host organisation'),
    ofInvitee: false,
  },
  'work-permit-scan': {
    title: {
      kk: 'Жұмысқа рұқсаттың көшірмесі',
      ru: 'Скан разрешения на работу',
      en: 'Scan of the work permit',
    },
    law: clause('Annex 3, note 4'),
    ofInvitee: true,
  },
  other: {
    title: { kk: 'Басқа құжат', ru: 'Иной документ', en: 'Another document' },
    law: clause('11'),
    ofInvitee: false,
  },
};

export const maximumFileBytes = 10 * 1024 * 1024;
export const maximumFilesOfApplication = 60;
/** Of a person a passport of two sheets and a work permit, besides what is the application's own. */
const filesOfInvitee = 3;

/** At most so many files in an application that invites so many people. */
export function mostFilesWith(invitees: number): number {
  return Math.max(maximumFilesOfApplication, 20 + filesOfInvitee * invitees);
}

/** A picture is drawn anew when it comes in: more pixels than this (a telephone's camera has 50 million) are not unpacked. */
export const maximumPicturePixels = 64_000_000;
export const acceptedFileTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** Whether a virus scanner has looked at a file; `unscanned` also where the service has none. */
export const FileScan = z.enum(['clean', 'unscanned', 'infected']);
export type FileScan = z.infer<typeof FileScan>;

export const fileScans: Record<FileScan, Text> = {
  clean: { kk: 'Вирус табылмады', ru: 'Вирусов не найдено', en: 'No virus found' },
  unscanned: { kk: 'Вирусқа тексерілмеген', ru: 'Не проверен на вирусы', en: 'Not checked for viruses' },
  infected: { kk: 'Вирус табылды: ашылмайды', ru: 'Найден вирус: не открывается', en: 'Virus found: not opened' },
};

/** A file of an application. `sha256` is the hex digest of its bytes: the signed content names it. */
export const Attachment = z.object({
  id: z.uuid(),
  kind: AttachmentKind,
  inviteeId: z.uuid().nullable(),
  name: z.string(),
  mediaType: z.enum(acceptedFileTypes),
  size: z.int(),
  sha256: z.string(),
  uploadedAt: Instant,
  scan: FileScan,
});
export type Attachment = z.infer<typeof Attachment>;
