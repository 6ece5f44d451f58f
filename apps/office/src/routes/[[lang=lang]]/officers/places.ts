import { officerRoles, OfficerRole } from '@shaqyru/domain/account/role';
import { ministryId } from '@shaqyru/domain/complaint/complaint-topic';
import type { Language } from '@shaqyru/domain/law/text';
import { bodyOf, isBody } from '@shaqyru/domain/offices/bodies';
import { departments, findOffice, officesFor } from '@shaqyru/domain/offices/offices';

type Option = { value: string; label: string };

/** The bodies whose officers an administrator of `ownId` manages. */
export function bodiesOf(ownId: string, language: Language): Option[] {
  const ids = ownId === ministryId ? [ministryId, ...departments.map(({ id }) => id)] : [ownId];
  return ids.map((id) => ({ value: id, label: bodyName(id, language) }));
}

/** The units of those bodies, under the name of each. */
export function unitsOf(bodies: readonly Option[], language: Language): { label: string; options: Option[] }[] {
  return bodies
    .filter(({ value }) => value !== ministryId)
    .map(({ value, label }) => ({
      label,
      options: officesFor(value).map(({ id, name }) => ({ value: id, label: name[language] })),
    }))
    .filter(({ options }) => options.length > 0);
}

export function bodyName(id: string, language: Language): string {
  return isBody(id) ? bodyOf(id).name[language] : id;
}

export function unitName(id: string, language: Language): string {
  return findOffice(id)?.name[language] ?? id;
}

export function rolesFor(language: Language): Option[] {
  return OfficerRole.options.map((role) => ({ value: role, label: officerRoles[role][language] }));
}
