import { z } from 'zod';
import { cyrillicName, schemaOf, type Field, type Fields } from '../application/field.ts';
import { representativeFields } from '../application/private-host-organisation.ts';
import { clause } from '../law/reason.ts';

const fullName = cyrillicName.refine((text) => text.split(/\s+/).length >= 2, { error: 'not-a-full-name' });

/**
 * Who hands in an organisation's letter at the window. The letter itself does not say: its head signs it (Annex 3), and
 * somebody brings it and is given the talon (clause 14).
 */
export const bearerFields = {
  name: {
    schema: fullName,
    input: 'text',
    law: clause('14'),
    label: {
      kk: 'Тапсырушының тегі, аты, әкесінің аты',
      ru: 'Фамилия, имя, отчество сдающего',
      en: 'Surname, name, patronymic of who hands in',
    },
  },
  authority: { ...representativeFields.authority, law: clause('15') } as Field<
    (typeof representativeFields.authority)['schema']
  >,
} as const satisfies Fields;

export const Bearer = schemaOf(bearerFields);
export type Bearer = z.infer<typeof Bearer>;

/** "Тілеубекова Әсел Қайратқызы" as the identity document has it: surname, name, patronymic. */
export function partsOfName(name: string): { surname: string; givenName: string; patronymic?: string } {
  const [surname = '', givenName = '', ...rest] = name.trim().split(/\s+/);
  return { surname, givenName, ...(rest.length > 0 ? { patronymic: rest.join(' ') } : {}) };
}
