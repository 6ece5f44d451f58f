import { ApplicationKind } from '../application/kind.ts';
import type { ServiceOffered } from './facts.ts';

/** The pages of the site that tell about each way of the service (clauses 4 and 11). */
const pages: Readonly<Record<ApplicationKind, readonly `/${string}`[]>> = {
  private: ['/service', '/way'],
  'private-host-organisation': ['/service', '/way'],
  'business-letter': ['/service', '/way'],
  'tourist-letter': ['/service', '/way'],
};

/** What indicator 3.2 counts: the four ways of clause 11, each with whether the site has a page about it. */
export const servicesOffered: readonly ServiceOffered[] = ApplicationKind.options.map((id) => ({
  id,
  informationOnline: pages[id].length > 0,
}));
