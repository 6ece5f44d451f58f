import type { Language } from '@shaqyru/domain/law/text';

const kk = {
  title: 'Жүйеге кіру',
  login: 'Логин',
  password: 'Құпиясөз',
  next: 'Жалғастыру',
  codeTitle: 'Растау коды',
  code: 'Алты таңбалы код',
  codeHint: 'Телефоныңыздағы аутентификатор қосымшасы көрсетіп тұрған кодты енгізіңіз',
  signIn: 'Кіру',
  restart: 'Басынан бастау',
  fillLogin: 'Логинді жазыңыз',
  fillPassword: 'Құпиясөзді жазыңыз',
  wrong: 'Логин немесе құпиясөз қате',
  wrongCode: 'Код қате немесе пайдаланылып қойған. Қосымша келесі кодты көрсеткенше күтіп, соны енгізіңіз',
  sixDigits: 'Код алты цифрдан тұрады',
  tooMany: (minutes: number) => `Әрекет тым көп болды. ${minutes} минуттан кейін қайталаңыз`,
  expired: 'Растау уақыты өтіп кетті. Логин мен құпиясөзді қайтадан енгізіңіз',
};

const ru: typeof kk = {
  title: 'Вход в систему',
  login: 'Логин',
  password: 'Пароль',
  next: 'Продолжить',
  codeTitle: 'Код подтверждения',
  code: 'Шестизначный код',
  codeHint: 'Введите код, который показывает приложение-аутентификатор на вашем телефоне',
  signIn: 'Войти',
  restart: 'Начать сначала',
  fillLogin: 'Укажите логин',
  fillPassword: 'Укажите пароль',
  wrong: 'Логин или пароль неверен',
  wrongCode: 'Код неверен или уже использован. Дождитесь следующего кода в приложении и введите его',
  sixDigits: 'Код состоит из шести цифр',
  tooMany: (minutes) => `Слишком много попыток. Повторите через ${minutes} мин.`,
  expired: 'Время подтверждения истекло. Введите логин и пароль ещё раз',
};

const en: typeof kk = {
  title: 'Sign in',
  login: 'Login',
  password: 'Password',
  next: 'Continue',
  codeTitle: 'Confirmation code',
  code: 'Six-digit code',
  codeHint: 'Type the code that the authenticator on your telephone shows',
  signIn: 'Sign in',
  restart: 'Start again',
  fillLogin: 'Give your login',
  fillPassword: 'Give your password',
  wrong: 'The login or the password is wrong',
  wrongCode: 'The code is wrong or has been used. Wait for the next code of the authenticator and type that one',
  sixDigits: 'The code has six digits',
  tooMany: (minutes) => `Too many attempts. Try again in ${minutes} min`,
  expired: 'The time to confirm has passed. Give the login and the password again',
};

export const words: Record<Language, typeof kk> = { kk, ru, en };

/** Whole minutes to wait, at least one. */
export function minutesOf(seconds: number | undefined): number {
  return Math.max(1, Math.ceil((seconds ?? 60) / 60));
}
