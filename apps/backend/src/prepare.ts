import { makeAuditKeys } from './audit/audit-keys.ts';
import { appUrl, prepareDatabase } from './database/prepare-database.ts';

// Run as the owner before the backend and the worker start: they never hold the owner's address.
const owner = process.env['DATABASE_URL'];
const password = process.env['APP_DATABASE_PASSWORD'];
if (!owner || !password) throw new Error('DATABASE_URL and APP_DATABASE_PASSWORD are needed to prepare the database');
const auditKeys = process.env['AUDIT_KEY_DIRECTORY'];
if (auditKeys) makeAuditKeys(auditKeys);
await prepareDatabase(owner, password);
process.send?.({ appDatabaseUrl: appUrl(owner, password) });
process.disconnect?.();
