import type { Fields } from './field.ts';

/**
 * A page's form as answers, still unchecked: empty text is no answer, three date boxes are one day, an amount in tenge is
 * tiyn. What cannot be read is handed on as typed, so that the check names it and the page can show it again.
 */
export function readForm(fields: Fields, form: { get(name: string): unknown }): Record<string, unknown> {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim().normalize('NFC') : '';
  };
  const answers: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = field.input === 'date' ? readDate(text, name) : readValue(field.input, text(name));
    if (value !== undefined) answers[name] = value;
  }
  return answers;
}

function readDate(text: (name: string) => string, name: string): string | undefined {
  const [year, month, day] = [text(`${name}.year`), text(`${name}.month`), text(`${name}.day`)];
  if (!year && !month && !day) return undefined;
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function readValue(input: string, value: string): unknown {
  if (input === 'confirmation') return value === 'yes' ? true : undefined;
  if (value === '') return undefined;
  if (input === 'yes-no') return value === 'yes' ? true : value === 'no' ? false : value;
  if (input === 'money') return readTenge(value) ?? value;
  if (input === 'number') return /^\d{1,9}$/.test(value) ? Number(value) : value;
  return value;
}

/** "2 162,50" tenge as integer tiyn; undefined when it is not an amount with at most two decimals. */
export function readTenge(text: string): number | undefined {
  const match = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s  ₸]/g, ''));
  if (!match) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
