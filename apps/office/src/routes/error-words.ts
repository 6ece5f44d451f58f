import type { Language } from '@shaqyru/domain/law/text';

const kinds = ['401', '403', '404', '409', '429', '503', '500'] as const;
type Kind = (typeof kinds)[number];

type ErrorWords = Record<Kind, { title: string; text: string }> & {
  home: string;
  signIn: string;
  id: (id: string) => string;
};

/** The words for a status; those of 500 for every status that has none of its own. */
export function errorKind(status: number): Kind {
  if (status === 400 || status === 405 || status === 410) return '404';
  return kinds.find((kind) => kind === String(status)) ?? (status === 502 || status === 504 ? '503' : '500');
}

export const errorWords: Record<Language, ErrorWords> = {
  kk: {
    '401': {
      title: 'Жүйеге қайта кіріңіз',
      text: 'Жұмыс уақытының шегі өтті немесе Сіз басқа терезеде жүйеден шықтыңыз.',
    },
    '403': { title: 'Бұл бетке рұқсат жоқ', text: 'Сіздің рөліңіздің құқықтары бұл бетті ашуға жеткіліксіз.' },
    '404': {
      title: 'Бет табылмады',
      text: 'Мекенжай толық көшірілмеген, бет жойылған немесе іс басқа департаментке тиесілі болуы мүмкін.',
    },
    '409': {
      title: 'Іс осы арада өзгерді',
      text: 'Оны басқа терезеде немесе басқа қызметкер өзгертті. Бетті жаңадан ашып, қазіргі күйін қараңыз.',
    },
    '429': {
      title: 'Сұрау тым көп',
      text: 'Қысқа уақытта тым көп сұрау жіберілді. Бірнеше минуттан кейін қайталаңыз.',
    },
    '503': { title: 'Жүйе жауап бермейді', text: 'Бірнеше минуттан кейін қайталап көріңіз.' },
    '500': {
      title: 'Жүйеде ақау шықты',
      text: 'Бірнеше минуттан кейін қайталап көріңіз. Ақау қайталанса, әкімшіге төмендегі нөмірді айтыңыз.',
    },
    home: 'Істер тізімі',
    signIn: 'Жүйеге кіру (жаңа терезеде)',
    id: (id) => `Ақау нөмірі: ${id}`,
  },
  ru: {
    '401': { title: 'Войдите в систему ещё раз', text: 'Время работы истекло, или вы вышли из системы в другом окне.' },
    '403': { title: 'К этой странице нет доступа', text: 'Прав вашей роли недостаточно, чтобы её открыть.' },
    '404': {
      title: 'Страница не найдена',
      text: 'Возможно, адрес скопирован не полностью, страницы больше нет или дело относится к другому департаменту.',
    },
    '409': {
      title: 'Дело тем временем изменилось',
      text: 'Его изменили в другом окне или изменил другой сотрудник. Откройте страницу заново и посмотрите, каково оно теперь.',
    },
    '429': {
      title: 'Слишком много запросов',
      text: 'За короткое время отправлено слишком много запросов. Повторите через несколько минут.',
    },
    '503': { title: 'Система не отвечает', text: 'Повторите через несколько минут.' },
    '500': {
      title: 'В системе произошёл сбой',
      text: 'Повторите через несколько минут. Если сбой повторится, назовите администратору номер ниже.',
    },
    home: 'Список дел',
    signIn: 'Войти в систему (в новом окне)',
    id: (id) => `Номер сбоя: ${id}`,
  },
  en: {
    '401': { title: 'Sign in again', text: 'Your session has ended, or you signed out in another window.' },
    '403': { title: 'You may not open this page', text: 'The rights of your role do not reach to it.' },
    '404': {
      title: 'Page not found',
      text: 'The address may have been copied incompletely, the page may be gone, or the case belongs to another department.',
    },
    '409': {
      title: 'The case has changed meanwhile',
      text: 'It was changed in another window or by another officer. Open the page again and look at its present state.',
    },
    '429': {
      title: 'Too many requests',
      text: 'Too many requests were sent in a short time. Try again in a few minutes.',
    },
    '503': { title: 'The system does not answer', text: 'Try again in a few minutes.' },
    '500': {
      title: 'Something went wrong in the system',
      text: 'Try again in a few minutes. If it happens again, give the number below to the administrator.',
    },
    home: 'Worklist',
    signIn: 'Sign in (in a new window)',
    id: (id) => `Number of the fault: ${id}`,
  },
};
