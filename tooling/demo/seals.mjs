// The departments' and the ministry's sealing keys of the demonstration, made by the test authority.
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ministryId } from '@shaqyru/domain/complaint/complaint-topic';
import { bodyOf } from '@shaqyru/domain/offices/bodies';
import { departments } from '@shaqyru/domain/offices/offices';
import { toPem } from '@shaqyru/pki/keys';

/** One folder a department and one for the ministry, as the backend's SEAL_DIRECTORY wants it. */
export async function ensureSeals(authority, directory) {
  for (const id of [...departments.map((department) => department.id), ministryId]) {
    const body = bodyOf(id);
    const folder = join(directory, id);
    const whole = await access(join(folder, 'chain.pem')).then(
      () => true,
      () => false,
    );
    if (whole) continue;
    const organisation = { name: `${body.name.kk} (ДЕМО)`, bin: binOf(body.annexNumber) };
    const key = await authority.issueSeal(organisation, { name: `seal-${id}` });
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
