import { OfficerRole, officerRoles } from '@shaqyru/domain/account/role';
import { accessTable, type ProcedureName } from './access.ts';
import { mayCall, mayReach, ministryReaches, positions, reachOf } from './reach.ts';

const names = (Object.keys(accessTable) as ProcedureName[]).toSorted();
const roles = OfficerRole.options;
const list = (of: readonly string[]) => of.join(', ') || '—';

/** docs/ACCESS.md: every procedure × every role × where the thing lies that it is about. */
export function renderAccess(): string {
  const of = (access: string) => names.filter((name) => accessTable[name] === access);
  const forOfficers = names.filter((name) => !['anyone', 'applicant', 'officer'].includes(accessTable[name]));
  const own = forOfficers.filter((name) => roles.every((role) => reachOf(name, role) === 'own'));
  const rows = forOfficers
    .filter((name) => !own.includes(name))
    .map((name) => {
      const named = roles
        .filter((role) => reachOf(name, role) === 'own' && mayCall(name, role))
        .map((role) => `${role}\\*`);
      const cells = positions.map((position) =>
        list([...roles.filter((role) => mayReach(name, role, position)), ...(position === 'own-unit' ? named : [])]),
      );
      const ministry = list(roles.filter((role) => ministryReaches(name, role)));
      return `| \`${name}\` | \`${accessTable[name]}\` | ${cells.join(' | ')} | ${ministry} |`;
    });
  const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  return `# Who may do what

Written by \`pnpm access\` from \`trpc/access.ts\`, \`trpc/reach.ts\` and the permissions of the roles; a test fails when it is not as they
are. \`trpc/access.test.ts\` calls every procedure as every role with things of the own unit, of another unit of the department and
of another department, and expects what stands here: an officer who is not permitted is refused, and what is out of reach does not
exist for whoever asks.

The roles: ${roles.map((role) => `\`${role}\` – ${officerRoles[role].en}`).join('; ')}.

## Officers

A role that works for the whole department (the head, the chancellery …) has no unit: for it every unit is its own. The last column
is what an officer of the ministry with that role reaches of a department.

| Procedure | Permission | Own unit | Other unit of the department | Other department | From the ministry |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

\\* Only what was given to the officer by name.

### What was given to the officer by name, and nothing else

${bullets(own.map((name) => `\`${name}\` (\`${accessTable[name]}\`): ${list(roles.filter((role) => mayCall(name, role)))}`))}

### The own account, every role

${bullets(of('officer').map((name) => `\`${name}\``))}

## Applicants, their own things only

${bullets(of('applicant').map((name) => `\`${name}\``))}

## Anyone

What names a thing here needs a secret that only the person it was given to has: a code, a link, a machine’s code.

${bullets(of('anyone').map((name) => `\`${name}\``))}
`;
}
