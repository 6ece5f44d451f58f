// `npm start`: the whole service with fictional people; Ctrl-C stops all of it, the data stay in .data/.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applicants, officers, officerSecrets } from './people.mjs';
import { hallCodes } from './demo-counter.mjs';
import { seedDemo } from './seed-process.mjs';
import { startStack, usualPorts } from './stack.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dataDirectory = process.env.DATA_DIRECTORY ?? join(root, '.data');

const stack = await startStack({
  dataDirectory,
  log: (line) => console.log(`  ✓ ${line}`),
  onExit: (name, code) => {
    console.error(`${name} ended unexpectedly (${code}); stopping`);
    void stop(1);
  },
}).catch((error) => {
  console.error(`The service could not start: ${error.message}`);
  process.exit(1);
});

let stopping = false;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  await stack.stop();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

const secrets = await officerSecrets(dataDirectory);
await seedDemo(stack, dataDirectory);

const table = (rows) => rows.map((row) => `    ${row.join('  ')}`).join('\n');
console.log(`
Shaqyru is running.

  Site     http://localhost:${usualPorts.site}     for applicants and everyone
  Office   http://localhost:${usualPorts.office}     for officers
  Mail     http://localhost:${usualPorts.mail}     the e-mails that were sent
  NCALayer http://localhost:${usualPorts.ncalayerPage}    asks which key to sign with; keep it open in a tab

  Applicants (fictional) sign in with their key:
${table(applicants.map(({ surname, name, patronymic, iin }) => [iin, `${surname} ${name} ${patronymic}`]))}

  Officers (fictional) sign in with login, password and a six-digit code made from the TOTP secret:
${table(officers.map(({ login, name, role }) => [login.padEnd(18), secrets[login].password, secrets[login].totpSecret, role.padEnd(13), name]))}

  Halls: http://localhost:${usualPorts.office}/counter/kiosk gives out tickets, http://localhost:${usualPorts.office}/counter/board shows calls; each asks for its code once:
${table(Object.entries(await hallCodes(dataDirectory)).map(([unit, { kiosk, board }]) => [unit.padEnd(24), `kiosk ${kiosk}`, `board ${board}`]))}

Ctrl-C stops everything. The data stay in ${dataDirectory}.
`);
