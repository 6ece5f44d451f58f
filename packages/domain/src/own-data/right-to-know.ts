import type { LawRef } from '../law/reason.ts';

/** A person may know which of the own personal data are held, and be told which (Law No. 94-V, art. 24(1)(1)). */
export const rightToKnow: LawRef = { act: 'Law No. 94-V of 21 May 2013', clause: 'art. 24(1)(1)' };
