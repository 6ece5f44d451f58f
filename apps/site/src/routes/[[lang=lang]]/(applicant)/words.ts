import type { Language } from '@shaqyru/domain/law/text';

const kk = { signedInAs: 'Кірген адам:', signOut: 'Шығу' };
const ru: typeof kk = { signedInAs: 'Вы вошли как', signOut: 'Выйти' };
const en: typeof kk = { signedInAs: 'Signed in as', signOut: 'Sign out' };

export const words: Record<Language, typeof kk> = { kk, ru, en };
