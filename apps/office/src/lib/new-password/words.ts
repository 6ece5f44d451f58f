import { shortestPassword } from '@shaqyru/domain/account/password';
import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  newPassword: 'Жаңа құпиясөз',
  hint: `Кемінде ${shortestPassword} таңба: бірнеше сөзден тұратын сөйлем оңай есте қалады`,
  repeat: 'Жаңа құпиясөзді қайталаңыз',
  fill: 'Құпиясөзді жазыңыз',
  differs: 'Құпиясөздер бірдей емес. Қайтадан жазыңыз',
};

const ru: typeof kk = {
  newPassword: 'Новый пароль',
  hint: `Не менее ${shortestPassword} знаков: легко запоминается фраза из нескольких слов`,
  repeat: 'Повторите новый пароль',
  fill: 'Укажите пароль',
  differs: 'Пароли не совпадают. Введите их ещё раз',
};

const en: typeof kk = {
  newPassword: 'New password',
  hint: `At least ${shortestPassword} characters: a phrase of several words is easy to remember`,
  repeat: 'The new password again',
  fill: 'Give the password',
  differs: 'The passwords differ. Please type them again',
};

export const newPasswordWords: Record<Language, typeof kk> = { kk, ru, en };
