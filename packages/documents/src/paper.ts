import type { Instant } from '@shaqyru/domain/law/plain-date';
import { complaintAnswerExamples } from './complaint-answer/example.ts';
import { prepareComplaintAnswer } from './complaint-answer/complaint-answer.ts';
import { complaintTalonExamples } from './complaint-talon/example.ts';
import { prepareComplaintTalon } from './complaint-talon/complaint-talon.ts';
import { entryConfirmationExamples } from './entry-confirmation/example.ts';
import { prepareEntryConfirmation } from './entry-confirmation/entry-confirmation.ts';
import { indicatorsTableExamples } from './indicators-table/example.ts';
import { prepareIndicatorsTable } from './indicators-table/indicators-table.ts';
import { invitationLetterExamples } from './invitation-letter/example.ts';
import { prepareInvitationLetter } from './invitation-letter/invitation-letter.ts';
import { invitationExamples } from './invitation/example.ts';
import { prepareInvitation } from './invitation/invitation.ts';
import { questionnaireExamples } from './questionnaire/example.ts';
import { prepareQuestionnaire } from './questionnaire/questionnaire.ts';
import { reasonedRefusalExamples } from './reasoned-refusal/example.ts';
import { prepareReasonedRefusal } from './reasoned-refusal/reasoned-refusal.ts';
import { talonExamples } from './talon/example.ts';
import { prepareTalon } from './talon/talon.ts';

/** Every printed paper: how its props become a sheet, examples of it, and whether it leaves the house under seal. */
export const papers = {
  invitation: { prepare: prepareInvitation, examples: invitationExamples, sealed: true },
  'invitation-letter': { prepare: prepareInvitationLetter, examples: invitationLetterExamples, sealed: true },
  talon: { prepare: prepareTalon, examples: talonExamples, sealed: false },
  'reasoned-refusal': { prepare: prepareReasonedRefusal, examples: reasonedRefusalExamples, sealed: true },
  'entry-confirmation': { prepare: prepareEntryConfirmation, examples: entryConfirmationExamples, sealed: true },
  questionnaire: { prepare: prepareQuestionnaire, examples: questionnaireExamples, sealed: false },
  'complaint-talon': { prepare: prepareComplaintTalon, examples: complaintTalonExamples, sealed: false },
  'complaint-answer': { prepare: prepareComplaintAnswer, examples: complaintAnswerExamples, sealed: true },
  'indicators-table': { prepare: prepareIndicatorsTable, examples: indicatorsTableExamples, sealed: false },
} as const;

export type PaperName = keyof typeof papers;

/** A paper to be printed, `{ document: 'invitation', props: InvitationProps } | …`. */
export type Paper = {
  [Name in PaperName]: {
    document: Name;
    props: Parameters<(typeof papers)[Name]['prepare']>[0];
    /** As `Sheet.mark`. */
    mark?: string;
    /** Printed again: when, and by whom. */
    reprint?: { readonly at: Instant; readonly by: string };
  };
}[PaperName];

export const paperNames = Object.keys(papers) as PaperName[];
