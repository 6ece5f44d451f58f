import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { OfficerActor } from '../database/actor.ts';
import { hashPassword } from './hash-password.ts';
import { Officer } from './officer.entity.ts';

/** What officers set of their own account, in the caller's transaction. Sessions of before end with it. Answers the new version of the rights. */
@Injectable()
export class SetCredentials {
  /** At the first signing-in, or the first after a reset; in a transaction of the system, for nobody is signed in yet. */
  async first(
    manager: EntityManager,
    officerId: string,
    own: { password: string; totpSecret: string },
  ): Promise<number> {
    await manager.update(Officer, officerId, {
      passwordHash: await hashPassword(own.password),
      totpSecret: own.totpSecret,
      oneTimeUntil: null,
    });
    await this.note(manager, officerId, 'first-sign-in');
    const { rightsVersion } = await manager.findOneByOrFail(Officer, { id: officerId });
    return rightsVersion;
  }

  /** A new password of the signed-in officer. */
  async password(manager: EntityManager, actor: OfficerActor, password: string): Promise<number> {
    const [row] = (await manager.query(`SELECT change_own_password($1) AS "rightsVersion"`, [
      await hashPassword(password),
    ])) as [{ rightsVersion: number }];
    await this.note(manager, actor.id, 'change-own-password');
    return row.rightsVersion;
  }

  private async note(manager: EntityManager, officerId: string, action: 'first-sign-in' | 'change-own-password') {
    await manager.query(
      `INSERT INTO officer_change (officer_id, by_id, by_name, action) SELECT id, id, name, $2 FROM officer WHERE id = $1`,
      [officerId, action],
    );
  }
}
