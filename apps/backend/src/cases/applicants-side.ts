import { BeginApplication } from './begin-application.ts';
import { ListOwnCases } from './list-own-cases.ts';
import { ReadDraft } from './read-draft.ts';
import { ReadOwnCase } from './read-own-case.ts';
import { RemoveInvitee } from './remove-invitee.ts';
import { ReviewApplication } from './review-application.ts';
import { SaveAnswers } from './save-answers.ts';
import { SubmitApplication } from './submit-application.ts';
import { WithdrawApplication } from './withdraw-application.ts';

/** What an applicant does with a case. */
export const applicantsSide = [
  BeginApplication,
  ListOwnCases,
  ReadDraft,
  ReadOwnCase,
  RemoveInvitee,
  ReviewApplication,
  SaveAnswers,
  SubmitApplication,
  WithdrawApplication,
];
