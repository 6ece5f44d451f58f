import { complaintAppealTerm } from '../complaint/appeal-term.ts';
import { dutyPerInvitee, dutyShare } from '../duty/duty-share.ts';
import { monthlyCalculationIndex } from '../duty/mci.ts';
import { refundClaimTerm, refundPaymentTerm } from '../duty/refund-terms.ts';
import type { Parameter } from './parameter.ts';
import { ageOfMajority } from './parameters/age-of-majority.ts';
import { complaintExtension } from './parameters/complaint-extension.ts';
import { complaintExtensionNotice } from './parameters/complaint-extension-notice.ts';
import { complaintForwarding } from './parameters/complaint-forwarding.ts';
import { complaintCourtTerm } from './parameters/complaint-court-term.ts';
import { complaintLodgingTerm } from './parameters/complaint-lodging-term.ts';
import { complaintHours } from './parameters/complaint-hours.ts';
import { complaintTerm } from './parameters/complaint-term.ts';
import { complaintTermWithInquiry } from './parameters/complaint-term-with-inquiry.ts';
import { documentCheck } from './parameters/document-check.ts';
import { hostOrganisationStay } from './parameters/host-organisation-stay.ts';
import { invitationValidity } from './parameters/invitation-validity.ts';
import { paperTerm } from './parameters/paper-term.ts';
import { portalTerm } from './parameters/portal-term.ts';
import { receptionHours } from './parameters/reception-hours.ts';
import { registrationTerm } from './parameters/registration-term.ts';
import { servingLimit } from './parameters/serving-limit.ts';
import { waitLimit } from './parameters/wait-limit.ts';

/** Every number of the law, to be listed; a rule imports only the one that it uses. */
export const parameters: readonly Parameter<unknown>[] = [
  paperTerm,
  portalTerm,
  documentCheck,
  waitLimit,
  servingLimit,
  monthlyCalculationIndex,
  dutyShare,
  dutyPerInvitee,
  receptionHours,
  ageOfMajority,
  hostOrganisationStay,
  invitationValidity,
  registrationTerm,
  complaintHours,
  complaintTerm,
  complaintTermWithInquiry,
  complaintExtension,
  complaintExtensionNotice,
  complaintForwarding,
  complaintLodgingTerm,
  complaintCourtTerm,
  complaintAppealTerm,
  refundClaimTerm,
  refundPaymentTerm,
];
