/** A record `r` with its register `g` as the schema `SpecialRecord` has it; `closedAt` as the database writes a moment. */
export const recordColumns = `jsonb_build_object('id', r.id, 'register', r.register, 'kind', g.kind, 'externalId', r.external_id,
  'name', r.name, 'birthDate', r.birth_date, 'citizenship', r.citizenship, 'passportNumber', r.passport_number, 'reason', r.reason,
  'closedAt', r.closed_at)`;
