import type { EntityManager } from 'typeorm';
import type { Clock } from '../common/clock.ts';
import { newCode } from '../common/new-code.ts';
import { readSetting } from '../settings/read-setting.ts';
import { hashPassword } from './hash-password.ts';

export type OneTimePassword = { password: string; passwordHash: string; oneTimeUntil: Date };

/** A password that an administrator hands over, "ABCD-EFGH-JKMN-PQRS": good for one signing-in, for so long as is set. */
export async function newOneTimePassword(manager: EntityManager, clock: Clock): Promise<OneTimePassword> {
  const password = (newCode().match(/.{4}/g) ?? []).join('-');
  const hours = await readSetting(manager, 'one-time-password', clock.today());
  return {
    password,
    passwordHash: await hashPassword(password),
    oneTimeUntil: new Date(clock.now().getTime() + hours * 3_600_000),
  };
}
