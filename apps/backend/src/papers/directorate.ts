import type { Text } from '@shaqyru/domain/law/text';
import { getOffice } from '@shaqyru/domain/offices/offices';

/**
 * The migration police directorate of a department of Annex 1, which decides (clause 5). The annex names departments only;
 * all their names begin and end alike, so the genitive is made here.
 */
export function directorateOf(departmentId: string): Text {
  const { name } = getOffice(departmentId);
  return {
    kk: `${name.kk}нің Көші-қон полициясы басқармасы`,
    ru: `Управление миграционной полиции ${name.ru.replace(/^Департамент /, 'Департамента ')}`,
    en: `Migration Police Directorate of the ${name.en}`,
  };
}

/** "…басқармасына": whom an application is addressed to. */
export function toDirectorate(departmentId: string): Text {
  const { kk, ru, en } = directorateOf(departmentId);
  return { kk: `${kk}на`, ru: ru.replace(/^Управление /, 'В Управление '), en };
}
