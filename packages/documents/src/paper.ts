import { invitationExamples } from './invitation/example.ts';
import { prepareInvitation } from './invitation/invitation.ts';

/** Every printed paper: how its props become a sheet, examples of it, and whether it leaves the house under seal. */
export const papers = {
  invitation: { prepare: prepareInvitation, examples: invitationExamples, sealed: true },
} as const;

export type PaperName = keyof typeof papers;

/** A paper to be printed, `{ document: 'invitation', props: InvitationProps } | …`. */
export type Paper = {
  [Name in PaperName]: { document: Name; props: Parameters<(typeof papers)[Name]['prepare']>[0] };
}[PaperName];

export const paperNames = Object.keys(papers) as PaperName[];
