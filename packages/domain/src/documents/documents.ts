import { z } from 'zod';
import type { ApplicationKind } from '../application/kind.ts';
import type { AttachmentKind } from '../files/attachment.ts';
import { clause, type LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';

export const DocumentId = z.enum([
  'petition',
  'written-request',
  'questionnaire',
  'invitation-letter',
  'work-permit-copy',
  'receipt',
]);
export type DocumentId = z.infer<typeof DocumentId>;

/** A paper of clause 11 on one route. */
export type DocumentOnRoute = {
  /** How many copies are handed in on paper. */
  readonly copies: number;
  readonly law: LawRef;
  /** Asked for only then. */
  readonly when?: 'invited-to-work';
};

export type NecessaryDocument = {
  readonly id: DocumentId;
  readonly title: Text;
  /** Who writes it, and in what form. */
  readonly form: Text;
  /** Through the portal: filled in there, or a scan of it. */
  readonly onPortal: 'filled-in' | 'scan';
  /** What the scan is stored as. */
  readonly scan?: AttachmentKind;
  readonly routes: Readonly<Partial<Record<ApplicationKind, DocumentOnRoute>>>;
};

/**
 * The necessary documents of clause 11 in the order in which they are handed in. The clause says "two copies" of the
 * questionnaire where it lists the documents for private affairs; the host organisation hands in the same form.
 */
export const documents: readonly NecessaryDocument[] = [
  {
    id: 'petition',
    title: { kk: 'Қолдаухат', ru: 'Ходатайство', en: 'Petition' },
    form: {
      kk: 'шақырушы адам еркін нысанда жазады',
      ru: 'пишет приглашающий в произвольной форме',
      en: 'written by the inviting person in free form',
    },
    onPortal: 'filled-in',
    routes: { private: { copies: 1, law: clause('11.1') } },
  },
  {
    id: 'written-request',
    title: { kk: 'Ұйымның жазбаша өтініші', ru: 'Письменное обращение организации', en: 'Written request' },
    form: {
      kk: 'қабылдаушы ұйым береді',
      ru: 'подаёт принимающая организация',
      en: 'made by the host organisation',
    },
    onPortal: 'filled-in',
    scan: 'written-request-scan',
    routes: { 'private-host-organisation': { copies: 1, law: clause('11, host organisation') } },
  },
  {
    id: 'questionnaire',
    title: { kk: 'Сауалнама-өтініш', ru: 'Заявление-анкета', en: 'Questionnaire-application' },
    form: {
      kk: 'белгіленген нысанда, шақырушы адамның өзі толтырады',
      ru: 'установленной формы, заполняет сам приглашающий',
      en: 'of the set form, filled in by the inviting person',
    },
    onPortal: 'filled-in',
    routes: {
      private: { copies: 2, law: clause('11.2') },
      'private-host-organisation': { copies: 2, law: clause('11, host organisation') },
    },
  },
  {
    id: 'invitation-letter',
    title: { kk: 'Шақыру хат', ru: 'Письмо-приглашение', en: 'Invitation letter' },
    form: {
      kk: 'белгіленген нысанда, ұйымның бланкісінде (3-қосымша)',
      ru: 'установленной формы, на бланке организации (приложение 3)',
      en: 'of the set form, on the organisation’s letterhead (Annex 3)',
    },
    onPortal: 'filled-in',
    routes: {
      'business-letter': { copies: 3, law: clause('11, business and tourism, 1') },
      'tourist-letter': { copies: 3, law: clause('11, business and tourism, 1') },
    },
  },
  {
    id: 'work-permit-copy',
    title: { kk: 'Жұмысқа рұқсаттың көшірмесі', ru: 'Копия разрешения на работу', en: 'Copy of the work permit' },
    form: {
      kk: 'жұмысқа шақырған кезде',
      ru: 'при приглашении на работу',
      en: 'when the foreigner is invited to work',
    },
    onPortal: 'scan',
    scan: 'work-permit-scan',
    routes: { 'business-letter': { copies: 1, law: clause('Annex 3, note 4'), when: 'invited-to-work' } },
  },
  {
    id: 'receipt',
    title: {
      kk: 'Мемлекеттік бажды төлегені туралы түбіртек',
      ru: 'Квитанция об уплате государственной пошлины',
      en: 'Receipt of paying the state duty',
    },
    form: { kk: 'банк береді', ru: 'выдаёт банк', en: 'given by the bank' },
    onPortal: 'scan',
    scan: 'receipt-scan',
    routes: {
      private: { copies: 1, law: clause('11.3') },
      'private-host-organisation': { copies: 1, law: clause('8') },
      'business-letter': { copies: 1, law: clause('11, business and tourism, 2') },
      'tourist-letter': { copies: 1, law: clause('11, business and tourism, 2') },
    },
  },
];

export type DocumentAsked = Pick<NecessaryDocument, 'id' | 'title' | 'form' | 'onPortal' | 'scan'> & DocumentOnRoute;

/** The documents of a route in the order in which they are handed in. */
export function documentsFor(
  kind: ApplicationKind,
  { invitedToWork = false }: { invitedToWork?: boolean } = {},
): readonly DocumentAsked[] {
  return documents.flatMap(({ routes, ...document }) => {
    const onRoute = routes[kind];
    return onRoute && (onRoute.when === undefined || invitedToWork) ? [{ ...document, ...onRoute }] : [];
  });
}
