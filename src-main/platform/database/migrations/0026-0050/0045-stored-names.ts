import type { Migration } from '../migration'

/**
 * Stored JSON names this machine's terminal by its uid, and the order another was copied from by its number with the
 * terminal that counted it, where several do and only one order of the branch has that number.
 */
export const storedNames: Migration = {
  version: 45,
  touches: [],
  sql: `
UPDATE setting SET value = json_object('uid', coalesce(
    (SELECT uid FROM terminal WHERE id = value ->> '$.id'), CAST(value ->> '$.id' AS TEXT)))
  WHERE key = 'terminal' AND json_type(value, '$.id') = 'integer';

UPDATE order_event SET detail = json_set(detail, '$.from', coalesce(
    (SELECT iif((SELECT count(*) FROM terminal WHERE branch_id = copy.branch_id) > 1, original.terminal_id || '-', '')
         || original.number
       FROM sales_order AS copy
       JOIN sales_order AS original ON original.branch_id = copy.branch_id AND original.number = detail ->> '$.from'
       WHERE copy.id = order_id GROUP BY copy.id HAVING count(*) = 1),
    CAST(detail ->> '$.from' AS TEXT)))
  WHERE kind = 'copied' AND json_type(detail, '$.from') = 'integer';
`,
}
