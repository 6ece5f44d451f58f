// The departments' sealing keys of the demonstration, made by the test authority.
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { departments } from '@shaqyru/domain/offices/offices';
import { toPem } from '@shaqyru/pki/keys';

/** One folder a department, as the backend's SEAL_DIRECTORY wants it. */
export async function ensureSeals(authority, directory) {
  for (const department of departments) {
    const folder = join(directory, department.id);
    const whole = await access(join(folder, 'chain.pem')).then(
      () => true,
      () => false,
    );
    if (whole) continue;
    const organisation = { name: `${department.name.kk} (ДЕМО)`, bin: binOf(department.annexNumber) };
    const key = await authority.issueSeal(organisation, { name: `seal-${department.id}` });
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'key.pem'), key.privateKeyPem, { mode: 0o600 });
    await writeFile(join(folder, 'certificate.pem'), toPem('CERTIFICATE', key.certificate));
    await writeFile(join(folder, 'chain.pem'), authority.issuingPem + authority.rootPem);
  }
}

/** A fictional BIN: the departments' own are not part of the demonstration. */
function binOf(annexNumber) {
  return `1201400000${String(annexNumber).padStart(2, '0')}`;
}
