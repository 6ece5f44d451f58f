import { defaultEdition, editions, type Edition } from '../law/editions.ts';
import { addMonths, type PlainDate } from '../law/plain-date.ts';

/** The stay of a foreigner who invites: since when in the country, and until when the stay is permitted. */
export type Stay = { readonly arrivedOn: PlainDate; readonly permittedUntil: PlainDate };

/**
 * Clause 11, host organisation: "foreign citizens who have come for more than 6 months", the number being the edition's. What
 * counts is the term for which the foreigner came, from the day of arrival to the last day permitted, not how much of it has passed.
 */
export function isLongStay({ arrivedOn, permittedUntil }: Stay, edition: Edition = defaultEdition): boolean {
  return permittedUntil > addMonths(arrivedOn, editions[edition].hostOrganisationStayMonths);
}
