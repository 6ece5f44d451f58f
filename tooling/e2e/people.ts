import { randomInt } from 'node:crypto';
import type { Authority } from '@shaqyru/pki/authority';
import type { Key } from '@shaqyru/pki/keys';
import type { Person } from '@shaqyru/pki/profile';
import { checkDigit } from '@shaqyru/domain/identity/check-digit';

/** A fictional applicant with keys for signing in and for signing, whom no other test knows. */
export type Applicant = {
  person: Person & { patronymic: string; iin: string };
  /** As NCALayer shows them and as the pages greet them. */
  name: string;
  email: string;
  authentication: Key;
  signing: Key;
};

let count = randomInt(400);

export async function newApplicant(
  authority: Authority,
  names: { surname: string; name: string; patronymic: string; organisation?: NonNullable<Person['organisation']> },
): Promise<Applicant> {
  count += 1;
  const person = { ...names, iin: iinOf('900315', '4', count) };
  return {
    person,
    name: `${names.surname} ${names.name}`,
    email: `otinish${count}@example.kz`,
    authentication: await authority.issue(person, { purpose: 'authentication' }),
    signing: await authority.issue(person, { purpose: 'signing' }),
  };
}

/** The next IIN of that day that can be: some first eleven digits have no check digit. */
function iinOf(day: string, centuryAndSex: string, serial: number): string {
  for (let next = serial * 20; ; next += 1) {
    const eleven = `${day}${centuryAndSex}${String(next).padStart(4, '0')}`;
    const digit = checkDigit(eleven);
    if (digit !== undefined) return `${eleven}${digit}`;
  }
}
