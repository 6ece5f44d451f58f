import type { PaperApplicationOf } from '@shaqyru/domain/application/forms';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { SigningApplicant } from '@shaqyru/domain/application/signed-content';
import type { ItemOutcome } from '@shaqyru/domain/case/case-view';
import type { ReceivedDocument } from '@shaqyru/domain/intake/paper-application';
import type { Edition } from '@shaqyru/domain/law/editions';
import type { Channel } from '@shaqyru/domain/law/editions/edition-rules';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { getOffice, type Office } from '@shaqyru/domain/offices/offices';
import type { EntityManager } from 'typeorm';

/** The signer's certificate as it is kept with a signature. */
type Signer = { commonName: string; patronymic?: string; serialNumber: string };

/** The answers of each kind; on paper the e-mail address may be missing. */
type SignedForm = { [K in ApplicationKind]: { kind: K; answers: PaperApplicationOf<K> } }[ApplicationKind];

/** An application as it was signed or taken in: papers state that, not what was changed since. */
export type SubmissionFacts = SignedForm & {
  caseId: string;
  number: string;
  talonCode: string;
  edition: Edition;
  applicant: SigningApplicant;
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
  /** The lost or damaged one in whose place this was made, and the day. */
  replaces: { number: string; on: PlainDate } | null;
};

type SignedContent = SignedForm & {
  edition: Edition;
  applicant: SigningApplicant;
  files: { kind: string }[];
  received?: ReceivedDocument[];
  acceptedBy?: { name: string; post: string };
};

export async function readSubmission(manager: EntityManager, submissionId: string): Promise<SubmissionFacts> {
  const [row] = (await manager.query(
    `SELECT s.case_id AS "caseId", c.number, c.talon_code AS "talonCode", s.content, s.channel, s.signer, s.verified_at AS "signedAt"
     FROM submission s JOIN case_file c ON c.id = s.case_id WHERE s.id = $1`,
    [submissionId],
  )) as {
    caseId: string;
    number: string;
    talonCode: string;
    content: string;
    channel: Channel;
    signer: Signer | null;
    signedAt: Date;
  }[];
  if (!row) throw new Error(`there is no submission ${submissionId}`);
  const { content, ...rest } = row;
  const { kind, answers, edition, applicant, files, received, acceptedBy } = JSON.parse(content) as SignedContent;
  return {
    ...rest,
    ...({ kind, answers } as SignedForm),
    edition,
    applicant,
    passportScans: files.filter(({ kind }) => kind === 'passport-scan').length,
    unit: getOffice(answers.office.unitId),
    intake: received && acceptedBy ? { received, acceptedBy } : null,
  };
}

/**
 * The decision that a paper states, with the invitations as they were when the paper was ordered: `basisId` is the decision
 * itself, or the replacement of an invitation that was issued by it.
 */
export async function readDecision(manager: EntityManager, basisId: string): Promise<DecisionFacts> {
  const [basis] = (await manager.query(
    `SELECT n.decision_id AS "decisionId", n.made_at AS "madeAt" FROM replacement r JOIN invitation n ON n.id = r.new_invitation_id
     WHERE r.id = $1`,
    [basisId],
  )) as { decisionId: string; madeAt: Date }[];
  const decisionId = basis?.decisionId ?? basisId;
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
    invitations: await readInvitations(manager, decisionId, basis?.madeAt ?? null),
  };
}

/** Of each invited person the newest that had been made then; with null, the first. */
async function readInvitations(
  manager: EntityManager,
  decisionId: string,
  madeUntil: Date | null,
): Promise<InvitationFacts[]> {
  return manager.query(
    `SELECT * FROM (
       SELECT DISTINCT ON (i.invitee_id) i.invitee_id AS "inviteeId", i.number, i.code, i.issued_on::text AS "issuedOn",
              i.valid_until::text AS "validUntil", i.visit_from::text AS "visitFrom", i.visit_to::text AS "visitTo",
              CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('number', o.number, 'on', o.cancelled_on::text) END AS replaces
       FROM invitation i LEFT JOIN invitation o ON o.id = i.replaces
       WHERE i.decision_id = $1 AND CASE WHEN $2::timestamptz IS NULL THEN i.replaces IS NULL ELSE i.made_at <= $2 END
       ORDER BY i.invitee_id, i.made_at DESC, i.number DESC) newest
     ORDER BY number`,
    [decisionId, madeUntil],
  );
}

/** The invitation that a paper of the kind "invitation" is, as it stands now. */
export async function invitationOfPaper(
  manager: EntityManager,
  paper: { basisId: string; inviteeId: string | null },
): Promise<{ number: string; cancelledOn: PlainDate | null } | null> {
  const [row] = (await manager.query(
    `SELECT number, cancelled_on::text AS "cancelledOn" FROM invitation i WHERE i.invitee_id = $2 AND (
       (i.decision_id = $1 AND i.replaces IS NULL) OR i.id = (SELECT r.new_invitation_id FROM replacement r WHERE r.id = $1))`,
    [paper.basisId, paper.inviteeId],
  )) as { number: string; cancelledOn: PlainDate | null }[];
  return row ?? null;
}

export type MarksFacts = { on: PlainDate; place: string } | null;

/** The marks of the internal affairs body on the reverse of Annex 2: what is on record of the visit. */
export async function readMarks(
  manager: EntityManager,
  paper: { caseId: string; inviteeId: string },
): Promise<{ arrival: MarksFacts; registeredOn: PlainDate | null; departure: MarksFacts }> {
  const rows = (await manager.query(
    `SELECT e.step, e.on_day::text AS on, e.place FROM visit_event e
     WHERE e.case_id = $1 AND e.invitee_id = $2 AND NOT EXISTS (SELECT FROM visit_event_void x WHERE x.event_id = e.event_id)`,
    [paper.caseId, paper.inviteeId],
  )) as { step: string; on: PlainDate; place: string }[];
  const of = (step: string): MarksFacts => rows.find((row) => row.step === step) ?? null;
  return { arrival: of('arrived'), registeredOn: of('registered')?.on ?? null, departure: of('departed') };
}
