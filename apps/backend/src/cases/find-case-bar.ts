import type { EntityManager } from 'typeorm';

/**
 * Whether an officer may not examine or decide a reopened case: who did it before or is named in the complaint does not do it
 * anew where the department has another of the same role. The database refuses what is tried past this.
 */
export async function isBarredFromCase(manager: EntityManager, caseId: string, officerId: string): Promise<boolean> {
  const [row] = (await manager.query(`SELECT case_bar($1, $2) AS barred`, [caseId, officerId])) as [
    { barred: boolean },
  ];
  return row.barred;
}
