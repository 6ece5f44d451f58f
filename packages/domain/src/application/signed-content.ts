import canonicalize from 'canonicalize';
import type { Attachment } from '../files/attachment.ts';
import type { Edition } from '../law/editions.ts';
import type { Language } from '../law/text.ts';
import type { ReceivedDocument } from '../intake/paper-application.ts';
import type { ApplicationOf, PaperApplicationOf } from './forms.ts';
import type { ApplicationKind } from './kind.ts';

/** Who applies, as the certificate says. */
export type SigningApplicant = { iin: string; name: string; bin: string | null; organisation: string | null };

/**
 * The exact text that an applicant signs: canonical JSON (RFC 8785), so the same application is the same bytes on every
 * machine and in every year. It names each file by its SHA-256 and carries no clock: when it was signed is what the
 * signature and its revocation answers prove.
 */
export function applicationContent(application: {
  caseId: string;
  version: number;
  kind: ApplicationKind;
  edition: Edition;
  language: Language;
  applicant: SigningApplicant;
  answers: ApplicationOf<ApplicationKind>;
  files: readonly Attachment[];
}): string {
  const files = application.files
    .map(({ id, kind, inviteeId, name, mediaType, size, sha256 }) => ({
      id,
      kind,
      inviteeId,
      name,
      mediaType,
      size,
      sha256,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return canonical({ document: 'shaqyru.application.1', ...application, files });
}

/**
 * What was taken in on paper, in the same form: the own hand signs the papers, not this text. It is kept so that the talon
 * and the decision state what was taken in, not what was changed since.
 */
export function paperContent(intake: {
  caseId: string;
  version: number;
  kind: ApplicationKind;
  edition: Edition;
  language: Language;
  applicant: SigningApplicant;
  answers: PaperApplicationOf<ApplicationKind>;
  received: readonly ReceivedDocument[];
  /** By what whoever handed an organisation's letter in may act for it; nothing when it is its head. */
  authority?: string;
  acceptedBy: { id: string; name: string; post: string };
}): string {
  return canonical({ document: 'shaqyru.paper-application.1', signed: 'on-paper', files: [], ...intake });
}

export type DecisionForSigning = {
  caseId: string;
  number: string;
  proposalId: string;
  edition: Edition;
  items: readonly {
    inviteeId: string;
    name: string;
    outcome: 'issue' | 'refuse';
    grounds: readonly { ground: string; evidence: string }[];
  }[];
  applicationSha256: string;
  /** Only after a reopening: which round of decision this is, and by which complaint. */
  anew?: { round: number; complaint: string };
};

/** The exact text that the head of the directorate signs: the content of the decision (clause 5). */
export function decisionContent(decision: DecisionForSigning): string {
  return canonical({ document: 'shaqyru.decision.1', ...decision });
}

/** The text signed to sign in: a nonce of the server, bound to the place it was asked from. */
export function signInContent(signIn: { origin: string; nonce: string; expiresAt: string }): string {
  return canonical({ document: 'shaqyru.sign-in.1', ...signIn });
}

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('there is no JSON for this content');
  return text;
}
