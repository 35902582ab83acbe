import type { Migration } from '../migration'

/**
 * A secret is kept by a name that is the same in every file: a programme's of a branch by the branch's uid instead of its
 * number here, the company's as such, a terminal's key at the Central by the terminal's uid. What it is stays as it is.
 */
export const secretNames: Migration = {
  version: 67,
  touches: ['secret'],
  sql: `
UPDATE secret
SET name = substr(secret.name, 1, instr(secret.name, '/')) || place.uid
           || substr(secret.name, instr(secret.name, '/') + 1 + length(place.number))
FROM (SELECT id AS number, uid FROM branch UNION ALL SELECT 0, 'company') AS place
WHERE instr(secret.name, '/' || place.number || '/') > 1
  AND instr(secret.name, '/' || place.number || '/') = instr(secret.name, '/');

UPDATE secret SET name = 'central-key-' || terminal.uid
FROM terminal WHERE secret.name = 'central-key-' || terminal.id;
`,
}
