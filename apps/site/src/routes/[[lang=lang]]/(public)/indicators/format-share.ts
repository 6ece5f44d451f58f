import type { IndicatorCell } from '@shaqyru/domain/indicators/indicator-view';
import type { Language } from '@shaqyru/domain/law/text';

/** "97,64 %" in Kazakh and Russian, "97.64 %" in English; a dash for nothing. */
export function formatShare(value: number | null | undefined, language: Language): string {
  if (value === null || value === undefined) return '—';
  return `${formatNumber(value, language)}\u00a0%`;
}

/** "34 218" in Kazakh and Russian, "34,218" in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'en' ? 'en' : 'ru', { maximumFractionDigits: 2 }).format(value);
}

/** The share, or that it is hidden. */
export function shareOfCell(cell: IndicatorCell, language: Language): string {
  return cell.state === 'hidden' ? '<\u00a05' : formatShare(cell.percent, language);
}
