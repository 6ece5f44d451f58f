import type { SessionEndAnswer } from './session-end.ts';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Almaty', hour: '2-digit', minute: '2-digit' });

/** On the server: when a session ends (an ISO instant), as its page and the page's script are told; null for one that has ended. */
export function tellSessionEnd(expiresAt: string | null): SessionEndAnswer {
  if (expiresAt === null) return { time: '', left: 0 };
  return { time: clock.format(new Date(expiresAt)), left: Math.max(0, Date.parse(expiresAt) - Date.now()) };
}
