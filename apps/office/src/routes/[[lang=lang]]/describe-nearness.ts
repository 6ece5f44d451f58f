import type { Nearness } from '@shaqyru/domain/case/nearness';
import { sayNearness } from '@shaqyru/domain/case/nearness-words';
import type { Language } from '@shaqyru/domain/law/text';

/** The marker of a row whose due date is near or has passed. */
export function describeNearness(nearness: Nearness | null, language: Language) {
  if (nearness === null) return null;
  return {
    text: sayNearness(nearness, language),
    tone: nearness.when === 'over' ? ('red' as const) : ('gold' as const),
  };
}
