import { z } from 'zod';
import { edition20110228 } from './editions/2011-02-28/rules.ts';
import { edition20130723 } from './editions/2013-07-23/rules.ts';
import type { EditionRules } from './editions/edition-rules.ts';

/** An edition of the standard, named by the date of the act that made it. A case keeps that of its filing day for life. */
export const Edition = z.enum(['2011-02-28', '2013-07-23']);
export type Edition = z.infer<typeof Edition>;

export const editions: Readonly<Record<Edition, EditionRules>> = {
  '2011-02-28': edition20110228,
  '2013-07-23': edition20130723,
};

export const defaultEdition: Edition = '2013-07-23';
