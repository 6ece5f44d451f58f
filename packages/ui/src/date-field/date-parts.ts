/** What was typed into the three boxes of a DateField, kept as typed so that a wrong day can be shown again. */
export type DateParts = { day: string; month: string; year: string };

/** "2026-11-23" → its three boxes; empty boxes for no date. */
export function datePartsOf(date: string | null | undefined): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  return { day: match?.[3] ?? '', month: match?.[2] ?? '', year: match?.[1] ?? '' };
}

/** The boxes `x.day`, `x.month`, `x.year` of a submitted form. */
export function readDateParts(form: FormData, name: string): DateParts {
  const part = (which: keyof DateParts) => {
    const value = form.get(`${name}.${which}`);
    return typeof value === 'string' ? value.trim() : '';
  };
  return { day: part('day'), month: part('month'), year: part('year') };
}

/**
 * The boxes as "2026-11-23". Whether there is such a day is for the reader to check; undefined when the boxes do not even hold
 * a day, a month and a four-digit year, and an empty string when all three are empty.
 */
export function dateOfParts({ day, month, year }: DateParts): string | undefined {
  if (!day && !month && !year) return '';
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
