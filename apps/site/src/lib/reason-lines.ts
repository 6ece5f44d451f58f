import { explain } from '@shaqyru/domain/law/explain';
import type { Reason } from '@shaqyru/domain/law/reason';
import type { Language } from '@shaqyru/domain/law/text';

/** The steps of an explanation, each with the clause it comes from, as `WhyDetails` and `ReasonList` show them. */
export type ReasonLine = { text: string; act: string; clause: string };

export function reasonLines(because: readonly Reason[], language: Language): ReasonLine[] {
  return because.map((reason) => ({ text: explain(reason, language), ...reason.law }));
}
