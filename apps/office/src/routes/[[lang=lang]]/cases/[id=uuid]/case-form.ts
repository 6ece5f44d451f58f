import type { Remark } from '@shaqyru/domain/application/remark';
import type { CaseView } from '@shaqyru/domain/case/case-view';
import type { CaseAction } from '@shaqyru/domain/case/workflow';
import type { Typed } from '#lib/server/submission.ts';

/** What can be done to a case on its page, in the order of its sections; a section's id is the action's name. */
export const offeredActions = [
  'accept',
  'return-incomplete',
  'start-examination',
  'propose',
  'return-to-examiner',
  'decide',
  'hand-over',
  'reopen',
] as const satisfies readonly CaseAction[];
export type OfferedAction = (typeof offeredActions)[number];

/** Everything an officer can send from the page; each is a form action of this name. */
export type FormName =
  | 'accept'
  | 'returnIncomplete'
  | 'startExamination'
  | 'assign'
  | 'checkRecords'
  | 'resolveMatch'
  | 'confirmMatch'
  | 'sendMatchBack'
  | 'propose'
  | 'returnToExaminer'
  | 'decide'
  | 'logNotice'
  | 'handOver'
  | 'reopen'
  | 'writeMessage'
  | 'markRead'
  | 'writeNote';

/** The event that each of them leaves in the timeline; null leaves none. */
export const eventOf: Record<FormName, CaseView['timeline'][number]['action'] | null> = {
  accept: 'accept',
  returnIncomplete: 'return-incomplete',
  startExamination: 'start-examination',
  assign: 'assigned',
  checkRecords: 'records-checked',
  resolveMatch: 'match-resolved',
  confirmMatch: 'match-confirmed',
  sendMatchBack: 'match-sent-back',
  propose: 'propose',
  returnToExaminer: 'return-to-examiner',
  decide: 'decide',
  logNotice: 'notice-given',
  handOver: 'hand-over',
  reopen: 'reopen',
  writeMessage: 'message-written',
  markRead: null,
  writeNote: null,
};

/** A form that came back: what is wrong with it, and all that was typed. */
export type CameBack = {
  form: FormName;
  errors: { id?: string | undefined; text: string }[];
  typed: Typed;
  /** The case was another one than the officer had seen: nothing was done. */
  changed?: { status: string; last: { title: string; when: string } | null } | undefined;
};

/** Names a question of the application within the form of remarks: "invitee:<id>:passportNumber". */
export function remarkKey({ group, inviteeId, field }: Omit<Remark, 'words'>): string {
  return [group, inviteeId ?? '', field ?? ''].join(':');
}

/** The message beside a field of the form that came back. */
export function errorOf(back: CameBack | null, id: string): string | undefined {
  return back?.errors.find((error) => error.id === id)?.text;
}

/** What was typed into a field of the form that came back. */
export function typedText(back: CameBack | null, name: string): string {
  return back?.typed[name]?.[0] ?? '';
}

export function isTicked(back: CameBack | null, name: string, value: string): true | undefined {
  // Not false: that would untick what was ticked before the scripts had loaded.
  return back?.typed[name]?.includes(value) || undefined;
}
