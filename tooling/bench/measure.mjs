import { performance } from 'node:perf_hooks';

/** Runs `work` so many times after a warm-up, one after another; milliseconds. */
export async function measure(times, work, warmUp = Math.min(10, times)) {
  for (let round = 0; round < warmUp; round += 1) await work(round);
  const taken = [];
  for (let round = 0; round < times; round += 1) {
    const start = performance.now();
    await work(round);
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (share) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))];
  return { p50: at(0.5), p95: at(0.95), maximum: taken.at(-1) };
}

/** One row a measure: what, the numbers in milliseconds, the budget and whether it is kept. */
export function report(title, rows) {
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      rows.map(({ what, p50, p95, maximum, budget }) => [
        what,
        {
          'p50 ms': p50.toFixed(1),
          'p95 ms': p95.toFixed(1),
          'max ms': maximum.toFixed(1),
          'budget p95 ms': budget,
          kept: budget === undefined ? '' : p95 <= budget,
        },
      ]),
    ),
  );
}
