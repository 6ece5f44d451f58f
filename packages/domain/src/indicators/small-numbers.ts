/** A share of fewer cases or answers could tell what one person said or got: it is not shown. */
export const leastShown = 5;

/** One line of a table whose total is shown too. */
export type Counted = { readonly id: string; readonly denominator: number };

/**
 * The ids whose share stays hidden: those of fewer than `leastShown`, and besides them the next smallest ones, as long as the
 * hidden part could be found by subtracting the lines shown from the total. A line of nothing hides nothing.
 */
export function hiddenWhenPublished(lines: readonly Counted[]): ReadonlySet<string> {
  const counted = lines.filter(({ denominator }) => denominator > 0);
  const bySize = counted.toSorted((one, other) => one.denominator - other.denominator);
  const hidden = bySize.filter(({ denominator }) => denominator < leastShown);
  if (hidden.length === 0) return new Set();
  const rest = bySize.slice(hidden.length);
  const sum = () => hidden.reduce((total, { denominator }) => total + denominator, 0);
  while (hidden.length < 2 || sum() < leastShown) {
    const next = rest.shift();
    if (!next) break;
    hidden.push(next);
  }
  return new Set(hidden.map(({ id }) => id));
}
