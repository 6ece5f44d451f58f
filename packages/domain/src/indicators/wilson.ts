/** Per cent, rounded to two decimals. */
export type Interval = { readonly low: number; readonly high: number };

/** The 97.5 % quantile of the normal distribution: two-sided 95 %. */
const z = 1.959_964;

/**
 * Where the share among all consumers lies with 95 % confidence, judged by those who answered: Wilson's score interval. It
 * stays within 0 and 100 and says something true of few answers and of shares at either end. Null without answers. Throws
 * RangeError when there are more good answers than answers.
 */
export function wilsonInterval(good: number, answers: number): Interval | null {
  if (good < 0 || good > answers) throw new RangeError(`${good} good answers of ${answers}`);
  if (answers === 0) return null;
  const share = good / answers;
  const divisor = 1 + (z * z) / answers;
  const centre = share + (z * z) / (2 * answers);
  const reach = z * Math.sqrt((share * (1 - share)) / answers + (z * z) / (4 * answers * answers));
  const percent = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 100;
  return { low: percent((centre - reach) / divisor), high: percent((centre + reach) / divisor) };
}
