import { z } from 'zod';
import type { Text } from '../law/text.ts';

/** Why a signature was not accepted, in the words of the person who signed. */
export const signatureProblems = {
  unreadable: {
    kk: 'Қолтаңба оқылмады. Қайтадан қол қойып көріңіз',
    ru: 'Подпись не удалось прочитать. Попробуйте подписать ещё раз',
    en: 'The signature could not be read. Please sign again',
  },
  'several-signers': {
    kk: 'Қолтаңба біреу болуы керек',
    ru: 'Подпись должна быть одна',
    en: 'There must be exactly one signature',
  },
  'content-differs': {
    kk: 'Қол қойылған мәтін көрсетілген мәтінге сай емес. Бетті жаңартып, қайтадан қол қойыңыз',
    ru: 'Подписан не тот текст, который был показан. Обновите страницу и подпишите ещё раз',
    en: 'What was signed is not the text that was shown. Reload the page and sign again',
  },
  'unknown-authority': {
    kk: 'Сертификатты Қазақстанның Ұлттық куәландырушы орталығы бермеген',
    ru: 'Сертификат выдан не Национальным удостоверяющим центром Казахстана',
    en: 'The certificate was not issued by the National Certification Authority of Kazakhstan',
  },
  expired: {
    kk: 'Сертификаттың мерзімі өтіп кеткен. Жаңа ЭЦҚ кілтін алыңыз',
    ru: 'Срок сертификата истёк. Получите новый ключ ЭЦП',
    en: 'The certificate has expired. Please get a new EDS key',
  },
  'not-yet-valid': {
    kk: 'Сертификаттың мерзімі әлі басталған жоқ',
    ru: 'Срок действия сертификата ещё не начался',
    en: 'The certificate is not valid yet',
  },
  revoked: {
    kk: 'Сертификат кері қайтарылған',
    ru: 'Сертификат отозван',
    en: 'The certificate has been revoked',
  },
  'revocation-unavailable': {
    kk: 'Сертификаттың кері қайтарылмағанын тексеру мүмкін болмады. Біраздан кейін қайталаңыз: жазғандарыңыз сақталды',
    ru: 'Не удалось проверить, не отозван ли сертификат. Повторите позже: всё введённое сохранено',
    en: 'It could not be checked whether the certificate has been revoked. Please try again later: nothing you typed is lost',
  },
  'use-signing-key': {
    kk: 'Бұл — кіруге арналған кілт. Қол қоюға арналған кілтті (RSA/GOST) таңдаңыз',
    ru: 'Это ключ для входа. Выберите ключ для подписания (RSA/GOST)',
    en: 'This key is for signing in. Choose the key for signing (RSA/GOST)',
  },
  'use-authentication-key': {
    kk: 'Бұл — қол қоюға арналған кілт. Кіру үшін аутентификация кілтін (AUTH) таңдаңыз',
    ru: 'Это ключ для подписания. Для входа выберите ключ аутентификации (AUTH)',
    en: 'This key is for signing documents. To sign in choose the authentication key (AUTH)',
  },
  'not-your-key': {
    kk: 'Басқа адамның кілті таңдалды. Өз кілтіңізбен қол қойыңыз',
    ru: 'Выбран ключ другого человека. Подпишите своим ключом',
    en: 'This is another person’s key. Please sign with your own',
  },
  'no-right-to-sign': {
    kk: 'Бұл кілт ұйым атынан қол қоюға құқық бермейді. Бірінші басшының немесе қол қою құқығы бар қызметкердің кілтімен қол қойыңыз',
    ru: 'Этот ключ не даёт права подписи от имени организации. Подпишите ключом первого руководителя или сотрудника с правом подписи',
    en: 'This key gives no right to sign for the organisation. Sign with the key of its first head or of an employee with the right to sign',
  },
  'no-identity': {
    kk: 'Сертификатта ЖСН жоқ немесе ол қате',
    ru: 'В сертификате нет ИИН или он неверен',
    en: 'The certificate has no IIN, or a wrong one',
  },
  'nonce-spent': {
    kk: 'Кіру сұрауының уақыты өтіп кетті немесе ол пайдаланылды. Қайтадан бастаңыз',
    ru: 'Запрос на вход устарел или уже использован. Начните заново',
    en: 'The request to sign in is too old or has been used. Please start again',
  },
  'not-verified': {
    kk: 'Қолтаңба тексеруден өтпеді',
    ru: 'Подпись не прошла проверку',
    en: 'The signature did not pass the check',
  },
} as const satisfies Record<string, Text>;

export type SignatureProblem = keyof typeof signatureProblems;
export const SignatureProblem = z.enum(Object.keys(signatureProblems) as [SignatureProblem, ...SignatureProblem[]]);
