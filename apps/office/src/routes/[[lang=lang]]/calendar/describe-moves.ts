import type { Language } from '@shaqyru/domain/law/text';
import type { DueMove } from '@shaqyru/domain/term/calendar-change';
import { formatDay } from '#lib/format.ts';

/** What a change would move, as a table reads it. */
export function describeMoves(moves: readonly DueMove[], language: Language) {
  return {
    cases: moves.reduce((sum, move) => sum + move.cases, 0),
    complaints: moves.reduce((sum, move) => sum + move.complaints, 0),
    rows: moves.map(({ from, to, ...many }) => ({
      from: formatDay(from, language),
      to: formatDay(to, language),
      ...many,
    })),
  };
}
export type DescribedMoves = ReturnType<typeof describeMoves>;
