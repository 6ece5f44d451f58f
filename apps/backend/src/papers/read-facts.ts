import type { SigningApplicant } from '@shaqyru/domain/application/signed-content';
import type { ItemOutcome } from '@shaqyru/domain/case/case-view';
import type { PaperApplication, ReceivedDocument } from '@shaqyru/domain/intake/paper-application';
import type { Edition } from '@shaqyru/domain/law/editions';
import type { Channel } from '@shaqyru/domain/law/editions/edition-rules';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { getOffice, type Office } from '@shaqyru/domain/offices/offices';
import type { EntityManager } from 'typeorm';

/** The signer's certificate as it is kept with a signature. */
type Signer = { commonName: string; patronymic?: string; serialNumber: string };

/** An application as it was signed or taken in: papers state that, not what was changed since. */
export type SubmissionFacts = {
  caseId: string;
  number: string;
  edition: Edition;
  applicant: SigningApplicant;
  answers: PaperApplication;
  passportScans: number;
  unit: Office;
  channel: Channel;
  /** Null when the own hand signed on paper. */
  signer: Signer | null;
  /** What was handed in on paper, and to whom; null for an electronic application. */
  intake: { received: ReceivedDocument[]; acceptedBy: { name: string; post: string } } | null;
  signedAt: Date;
};

export type DecisionFacts = {
  application: SubmissionFacts;
  items: ItemOutcome[];
  at: Date;
  contentSha256: string;
  decidedBy: { name: string; post: string; certificateSerial: string };
  invitations: InvitationFacts[];
};

export type InvitationFacts = {
  inviteeId: string;
  number: string;
  code: string;
  issuedOn: PlainDate;
  validUntil: PlainDate;
  visitFrom: PlainDate;
  visitTo: PlainDate;
};

type SignedContent = {
  edition: Edition;
  applicant: SigningApplicant;
  answers: PaperApplication;
  files: { kind: string }[];
  received?: ReceivedDocument[];
  acceptedBy?: { name: string; post: string };
};

export async function readSubmission(manager: EntityManager, submissionId: string): Promise<SubmissionFacts> {
  const [row] = (await manager.query(
    `SELECT s.case_id AS "caseId", c.number, s.content, s.channel, s.signer, s.verified_at AS "signedAt"
     FROM submission s JOIN case_file c ON c.id = s.case_id WHERE s.id = $1`,
    [submissionId],
  )) as { caseId: string; number: string; content: string; channel: Channel; signer: Signer | null; signedAt: Date }[];
  if (!row) throw new Error(`there is no submission ${submissionId}`);
  const { content, ...rest } = row;
  const { edition, applicant, answers, files, received, acceptedBy } = JSON.parse(content) as SignedContent;
  return {
    ...rest,
    edition,
    applicant,
    answers,
    passportScans: files.filter(({ kind }) => kind === 'passport-scan').length,
    unit: getOffice(answers.office.unitId),
    intake: received && acceptedBy ? { received, acceptedBy } : null,
  };
}

export async function readDecision(manager: EntityManager, decisionId: string): Promise<DecisionFacts> {
  const [row] = (await manager.query(
    `SELECT d.items, d.at, d.content_sha256 AS "contentSha256", d.signer, o.name, o.post,
            (SELECT s.id FROM submission s WHERE s.case_id = d.case_id ORDER BY s.case_version DESC LIMIT 1) AS "submissionId"
     FROM decision d JOIN officer o ON o.id = d.decided_by WHERE d.id = $1`,
    [decisionId],
  )) as {
    items: ItemOutcome[];
    at: Date;
    contentSha256: string;
    signer: Signer;
    name: string;
    post: string;
    submissionId: string;
  }[];
  if (!row) throw new Error(`there is no decision ${decisionId}`);
  const { items, at, contentSha256, signer, name, post, submissionId } = row;
  return {
    application: await readSubmission(manager, submissionId),
    items,
    at,
    contentSha256,
    decidedBy: { name, post, certificateSerial: signer.serialNumber },
    invitations: await manager.query(
      `SELECT invitee_id AS "inviteeId", number, code, issued_on::text AS "issuedOn", valid_until::text AS "validUntil",
              visit_from::text AS "visitFrom", visit_to::text AS "visitTo"
       FROM invitation WHERE decision_id = $1 ORDER BY number`,
      [decisionId],
    ),
  };
}
