// The halls of the demonstration: windows in every unit, a kiosk and a display each, and what happened in one of them today.
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const minutes = 60_000;
const pathOf = (dataDirectory) => join(dataDirectory, 'demo-halls.json');

/** The codes of the machines by unit, as they were given out once; empty before the seeding. */
export async function hallCodes(dataDirectory) {
  try {
    return JSON.parse(await readFile(pathOf(dataDirectory), 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return {};
  }
}

/**
 * Sets the halls up with the procedures that people use.
 * @param {{ head: object, inspectors: { officer: { login: string, unitId: string }, api: object }[], door: object,
 *   setNow: (at: Date) => void, midnight: number, dataDirectory: string }} hall `midnight` is when the day began, so that its
 *   tickets are of today
 */
export async function setUpHalls({ head, inspectors, door, setNow, midnight, dataDirectory }) {
  const codes = {};
  const now = Date.now();
  setNow(new Date(now));
  for (const unitId of new Set(inspectors.map(({ officer }) => officer.unitId))) {
    const staff = inspectors.filter(({ officer }) => officer.unitId === unitId);
    for (const [index, name] of ['1', '2'].entries()) {
      const { windowId } = await head.counter.addWindow({ unitId, name });
      await staff[index]?.api.counter.sit({ windowId });
    }
    const kiosk = await head.counter.addDevice({ unitId, kind: 'kiosk', name: 'Залдағы киоск' });
    const board = await head.counter.addDevice({ unitId, kind: 'board', name: 'Залдағы табло' });
    codes[unitId] = { kiosk: kiosk.secret, board: board.secret };
  }
  await writeFile(pathOf(dataDirectory), JSON.stringify(codes, null, 2), { mode: 0o600 });

  const [first] = inspectors;
  const { kiosk } = codes[first.officer.unitId];
  const ago = (count) => setNow(new Date(Math.max(now - count * minutes, Math.min(now, midnight + minutes))));
  const take = (language) => door.counter.takeTicket({ secret: kiosk, language, idempotencyKey: randomUUID() });
  const { counter } = first.api;
  const next = async (calledAgo, acts) => {
    ago(calledAgo);
    const { ticket } = await counter.callNext();
    for (const [action, actAgo] of acts) {
      ago(actAgo);
      await counter.moveTicket({ ticketId: ticket.id, action });
    }
  };
  for (const [takenAgo, language] of [
    [58, 'kk'],
    [55, 'ru'],
    [50, 'kk'],
    [41, 'en'],
  ]) {
    ago(takenAgo);
    await take(language);
  }
  await next(53, [
    ['start-serving', 52],
    ['finish', 43],
  ]);
  await next(42, [
    ['start-serving', 41],
    ['finish', 24],
  ]);
  await next(23, [
    ['call-again', 22],
    ['no-show', 20],
  ]);
  await next(20, [
    ['start-serving', 19],
    ['finish', 13],
  ]);
  for (const [takenAgo, language] of [
    [11, 'kk'],
    [6, 'kk'],
    [2, 'ru'],
  ]) {
    ago(takenAgo);
    await take(language);
  }
}
