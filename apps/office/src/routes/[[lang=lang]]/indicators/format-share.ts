import type { Language } from '@shaqyru/domain/law/text';

/** "97,64 %" in Kazakh and Russian, "97.64 %" in English; a dash for nothing. */
export function formatShare(value: number | null | undefined, language: Language): string {
  return value === null || value === undefined ? '—' : `${formatNumber(value, language)}\u00a0%`;
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'en' ? 'en' : 'ru', { maximumFractionDigits: 2 }).format(value);
}
