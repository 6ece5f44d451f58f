import { formatTiyn } from '../duty/format-money.ts';
import { formatDate } from './format-date.ts';
import { PlainDate } from './plain-date.ts';
import type { Reason } from './reason.ts';
import { ruleWords, type RuleId } from './rule-words.ts';
import type { Language } from './text.ts';

const inLanguage: Readonly<Record<Language, string>> = { kk: 'Kk', ru: 'Ru', en: 'En' };

/** One sentence that says the reason. Throws RangeError for a rule without words or a datum that is missing. */
export function explain(reason: Reason, language: Language): string {
  if (!isRule(reason.rule)) throw new RangeError(`no words for the rule ${reason.rule}`);
  return ruleWords[reason.rule][language].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = reason.data[key] ?? reason.data[`${key}${inLanguage[language]}`];
    if (value === undefined) throw new RangeError(`the reason ${reason.rule} has no ${key}`);
    if (typeof value === 'number' && key.endsWith('Tiyn')) return formatTiyn(value, language);
    const date = PlainDate.safeParse(value);
    return date.success ? formatDate(date.data, language) : String(value);
  });
}

function isRule(rule: string): rule is RuleId {
  return Object.hasOwn(ruleWords, rule);
}
