import { offices } from '@shaqyru/domain/offices/offices';

type Address = `/${string}`;

/** The pages that anyone may read and find, without their languages; an office each has its own. */
export const readingPages = [
  '/',
  '/service',
  '/way',
  '/duty',
  '/term',
  '/offices',
  '/forms',
  '/standard',
  '/standard/compare',
  '/standard/faults',
  '/standard/annexes',
  '/verify',
  '/complain',
  '/complain/follow',
  '/indicators',
  '/search',
  '/accessibility',
  '/privacy',
] as const satisfies readonly Address[];

export const publicPages: readonly Address[] = [...readingPages, ...offices.map(({ id }): Address => `/offices/${id}`)];
