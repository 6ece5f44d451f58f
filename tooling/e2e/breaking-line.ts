import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * A line to the service that stands still in the middle of a large body until it breaks: what goes up a connection beyond `hold`
 * bytes waits. After `cut` nothing comes through, on no connection that is open either, until `mend`; then the line is a good one.
 */
export async function openBreakingLine(to: string, hold: number) {
  const { hostname, port } = new URL(to);
  const open = new Set<Socket>();
  let state: 'holds' | 'broken' | 'good' = 'holds';
  const server = createServer((browser) => {
    if (state === 'broken') return browser.destroy();
    open.add(browser);
    const service = connect(Number(port), hostname);
    const close = () => {
      open.delete(browser);
      browser.destroy();
      service.destroy();
    };
    let passed = 0;
    browser.on('data', (data) => {
      passed += data.length;
      service.write(data);
      if (passed < hold || state !== 'holds') return;
      browser.pause();
    });
    service.pipe(browser);
    for (const end of [browser, service]) end.on('error', close).on('close', close);
  });
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve));
  return {
    at: (address: string) => address.replace(`:${port}`, `:${(server.address() as AddressInfo).port}`),
    cut: () => {
      state = 'broken';
      for (const socket of open) socket.destroy();
    },
    mend: () => {
      state = 'good';
    },
    close: () => {
      server.close();
    },
  };
}
