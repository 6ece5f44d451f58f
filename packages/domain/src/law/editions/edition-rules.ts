import type { GroundId } from '../../refusal/grounds.ts';
import type { LawRef } from '../reason.ts';
import type { Text } from '../text.ts';

/** How an application comes in: on paper to a unit, or through the e-government portal. */
export type Channel = 'paper' | 'portal';

/** A span of the day on the clock on the wall, "09:00" to "13:00"; weekdays are 1 = Monday … 7 = Sunday. */
export type ReceptionHours = { readonly weekdays: readonly number[]; readonly from: string; readonly to: string };

/** What the standard said between two acts. */
export type EditionRules = {
  readonly act: Text;
  /** Clause 1. */
  readonly provider: Text;
  /** Clause 2. */
  readonly form: Text;
  /** Clause 3: the item of the register of state services. */
  readonly registryItem: number;
  /** Clause 7, items 1 and 4. A channel that the edition does not know is null. */
  readonly terms: Readonly<
    Record<Channel, { readonly days: number; readonly unit: 'working' | 'calendar'; readonly law: LawRef } | null>
  >;
  /** Clause 7, item 2: the longest wait in the queue on the day of applying, minutes. */
  readonly waitMinutes: number;
  /** Clause 7, item 3: the longest serving time on the day of applying, minutes. */
  readonly servingMinutes: number;
  /** Clause 8: the state duty in per cent of the MCI of the day of payment. */
  readonly dutySharePercent: number;
  /** Clause 9. */
  readonly receptionHours: readonly ReceptionHours[];
  /** Clause 9: through the portal the service is provided round the clock. */
  readonly portalRoundTheClock: boolean;
  /** Clause 11, host organisation: a foreigner who came for more than so many months invites through it. */
  readonly hostOrganisationStayMonths: number;
  /** Clause 16: the grounds on which the service may be refused. */
  readonly grounds: readonly GroundId[];
  /** Annex 2, reverse: how many years from the day of issue the invitation for private affairs is valid. */
  readonly invitationValidYears: number;
  /** Annex 2, reverse: within what time after crossing the border the visitor is registered. */
  readonly registrationWithin: { readonly days: number; readonly unit: 'working' | 'calendar' };
  /** Clause 21. */
  readonly complaintHours: readonly ReceptionHours[];
  /** Clause 24: free form, or with the name, the address and the signature. */
  readonly complaintForm: 'free' | 'signed-with-name-and-address';
};

const mondayToFriday = [1, 2, 3, 4, 5];

/** Monday–Friday 9:00–18:00 with lunch 13:00–14:30, Saturday 9:00–13:00: the same in both editions. */
export const sixDayReception: readonly ReceptionHours[] = [
  { weekdays: mondayToFriday, from: '09:00', to: '13:00' },
  { weekdays: mondayToFriday, from: '14:30', to: '18:00' },
  { weekdays: [6], from: '09:00', to: '13:00' },
];

/** Clause 16: the same nine in both editions. */
export const nineGrounds: readonly GroundId[] = [
  '16.1',
  '16.2',
  '16.3',
  '16.4',
  '16.5',
  '16.6',
  '16.7',
  '16.8',
  '16.9',
];

/** Annex 2, reverse: the act of 2013 left the form alone. */
export const annex2Terms = {
  invitationValidYears: 1,
  registrationWithin: { days: 5, unit: 'calendar' },
} as const satisfies Pick<EditionRules, 'invitationValidYears' | 'registrationWithin'>;
