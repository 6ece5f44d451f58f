import { matchingKey } from '@shaqyru/domain/names/matching-key';

/** Under what an officer is looked for in any script. */
export function searchKeyOf({ name, login }: { name: string; login: string }): string {
  return `${matchingKey(name)} ${matchingKey(login)}`;
}
