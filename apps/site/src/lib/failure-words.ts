import type { Language, Text } from '@shaqyru/domain/law/text';
import type { Failure } from './server/attempt.ts';

export const failureWords: Record<Failure, Text> = {
  'signed-out': {
    kk: 'Кіру уақыты бітті, сондықтан ештеңе сақталған жоқ. Жазғандарыңыз осы бетте тұр: жаңа терезеде қайта кіріп, осы бетке оралыңыз да, батырманы тағы бір рет басыңыз.',
    ru: 'Время входа истекло, поэтому ничего не сохранено. Введённое стоит на этой странице: войдите снова в новом окне, вернитесь сюда и нажмите кнопку ещё раз.',
    en: 'Your session has ended, so nothing was saved. What you typed is still on this page: sign in again in a new window, come back here and press the button once more.',
  },
  unavailable: {
    kk: 'Жүйе жауап бермейді. Жазғандарыңыз осы бетте тұр: бірнеше минуттан кейін батырманы тағы бір рет басыңыз.',
    ru: 'Система не отвечает. Введённое стоит на этой странице: нажмите кнопку ещё раз через несколько минут.',
    en: 'The system does not answer. What you typed is still on this page: press the button again in a few minutes.',
  },
  changed: {
    kk: 'Өтініш осы арада басқа терезеде өзгерді немесе тапсырылды, сондықтан бұл әрекет орындалған жоқ. Оның қазіргі күйін кабинеттен қараңыз.',
    ru: 'Заявление тем временем изменено или подано в другом окне, поэтому ничего не сделано. Посмотрите в кабинете, каково оно теперь.',
    en: 'The application has meanwhile been changed or handed in in another window, so nothing was done. Look at its present state in your cabinet.',
  },
  'too-many': {
    kk: 'Қысқа уақытта тым көп сұрау жіберілді. Бірнеше минуттан кейін батырманы тағы бір рет басыңыз.',
    ru: 'За короткое время отправлено слишком много запросов. Нажмите кнопку ещё раз через несколько минут.',
    en: 'Too many requests were sent in a short time. Press the button again in a few minutes.',
  },
};

export const signInInNewWindow: Record<Language, string> = {
  kk: 'Жаңа терезеде кіру',
  ru: 'Войти в новом окне',
  en: 'Sign in in a new window',
};
