import { Injectable } from '@nestjs/common';
import type { SignatureProblem } from '@shaqyru/domain/account/signature-problem';
import type { Signer } from '@shaqyru/signature/verify';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { Limits } from '../common/limits.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { mayBindApplicant } from '../signatures/right-to-sign.ts';
import { CheckSignature } from '../signatures/check-signature.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { Applicant } from './applicant.entity.ts';
import { OpenSession } from './open-session.ts';

/** Takes the signed nonce back: who signed it with the authentication key is who the certificate says. */
@Injectable()
export class FinishSignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly signatures: CheckSignature,
    private readonly sessions: OpenSession,
    private readonly audit: WriteAudit,
  ) {}

  async run(ip: string, input: { nonceId: string; cms: string }) {
    if ((await this.limits.count('eds-from-address', ip)) !== null) throw new UseCaseFailure('too-many-requests');
    const content = await this.spend(input.nonceId);
    if (content === null) return refused('nonce-spent');
    const check = await this.signatures.run({ cms: input.cms, content, purpose: 'authentication' });
    if (!check.ok) return refused(check.problem);
    return this.database.asActor(system, async (manager) => {
      const applicant = await rememberApplicant(manager, check.signer);
      await this.audit.run(manager, system, {
        action: 'session.open',
        subjectKind: 'applicant',
        subjectId: applicant.id,
      });
      return this.sessions.run(manager, { kind: 'applicant', id: applicant.id });
    });
  }

  /** The nonce's text, once: whoever comes second, or late, gets null. */
  private async spend(nonceId: string): Promise<string | null> {
    const now = this.clock.now().toISOString();
    return this.database.asActor(system, async (manager) => {
      const [rows] = (await manager.query(
        `UPDATE sign_in_nonce SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND expires_at > $2 RETURNING content`,
        [nonceId, now],
      )) as [{ content: string }[]];
      return rows[0]?.content ?? null;
    });
  }
}

function refused(problem: SignatureProblem) {
  return { outcome: 'refused' as const, problem };
}

/** The same person is the same applicant for life; a changed name follows the newest certificate. */
async function rememberApplicant(manager: EntityManager, signer: Signer): Promise<{ id: string }> {
  const surname = signer.surname ?? signer.commonName;
  // The common name is "SURNAME NAME"; the certificate has no field for the name alone.
  const givenName = signer.commonName.startsWith(surname) ? signer.commonName.slice(surname.length).trim() : '';
  const applicant: Omit<Applicant, 'id'> = {
    iin: signer.iin,
    bin: signer.bin ?? null,
    name: [signer.commonName, signer.patronymic].filter(Boolean).join(' '),
    surname,
    givenName,
    patronymic: signer.patronymic ?? null,
    organisation: signer.organisation ?? null,
    maySign: mayBindApplicant(signer),
  };
  const [row] = (await manager.query(
    `INSERT INTO applicant (iin, bin, name, surname, given_name, patronymic, organisation, may_sign)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (iin, bin) DO UPDATE SET name = excluded.name, surname = excluded.surname, given_name = excluded.given_name,
       patronymic = excluded.patronymic, organisation = excluded.organisation, may_sign = excluded.may_sign, updated_at = now() RETURNING id`,
    [
      applicant.iin,
      applicant.bin,
      applicant.name,
      applicant.surname,
      applicant.givenName,
      applicant.patronymic,
      applicant.organisation,
      applicant.maySign,
    ],
  )) as [{ id: string }];
  return row;
}
