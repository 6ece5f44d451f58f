import type { Text } from '../law/text.ts';

export const visitWords = {
  'visit-within-validity': {
    kk: 'Шақыру {validUntil} күнін қоса алғанда жарамды: келушінің осы күнге дейін келуі керек.',
    ru: 'Приглашение действительно по {validUntil} включительно: въехать нужно не позже этого дня.',
    en: 'The invitation is valid until {validUntil}, inclusive: the visitor enters by that day.',
  },
  'visit-register-within': {
    kk: 'Шекарадан {arrivedOn} күні өтті; көші-қон полициясында тіркелу мерзімі – {days} күнтізбелік күн, келесі күннен бастап есептеледі.',
    ru: 'Граница пересечена {arrivedOn}; срок регистрации в миграционной полиции – {days} календарных дней, считая со следующего дня.',
    en: 'The border was crossed on {arrivedOn}; registration with the migration police is due within {days} calendar days, counted from the next day.',
  },
  'visit-depart-by-period': {
    kk: 'Шақырудағы сапар мерзімінің соңғы күні – {visitTo}.',
    ru: 'Последний день периода поездки по приглашению – {visitTo}.',
    en: 'The last day of the period of visit on the invitation is {visitTo}.',
  },
  'visit-depart-by-days': {
    kk: 'Бақылау талоны бойынша кіруге {days} күнге рұқсат берілген; {arrivedOn} күнінен бастап санағанда соңғы күн – {until}.',
    ru: 'По контрольному талону въезд разрешён на {days} дн.; считая с {arrivedOn}, последний день – {until}.',
    en: 'The control slip permits {days} days; counted from {arrivedOn}, the last of them is {until}.',
  },
  'visit-slip-no-term': {
    kk: 'Шақырылушы {departedOn} күні кетті. Талон шақыруды ресімдеген органға қайтарылуға тиіс; оның мерзімі белгіленбеген.',
    ru: 'Приглашённый выехал {departedOn}. Талон подлежит возврату в орган, оформивший приглашение; срок не установлен.',
    en: 'The visitor departed on {departedOn}. The slip is to be returned to the body that issued the invitation; no term is set.',
  },
} as const satisfies Record<string, Text>;
