import type { Migration } from '../migration'

/** Until now the numbers a file gave out were kept by the number its terminals have in it. */
const byUid = (list: string): string => `json((
  SELECT json_group_array(json_object('of', coalesce(terminal.uid, one.value ->> '$.of'), 'last', one.value ->> '$.last')
                          ORDER BY one.key)
  FROM json_each(setting.value, '$.numbers.${list}') AS one
  LEFT JOIN terminal ON terminal.id = one.value ->> '$.of'
  WHERE terminal.uid IS NOT NULL OR json_type(one.value, '$.of') = 'text'))`

/** What a terminal or a branch has for itself is kept by its uid, and the note of a restoring names terminals so. */
export const settingKeys: Migration = {
  version: 52,
  touches: ['setting'],
  sql: `
UPDATE setting SET key = device.name || '.' || device.uid
FROM (SELECT one.value AS name, terminal.id, terminal.uid
      FROM terminal, json_each('["printer", "scanners", "display"]') AS one) AS device
WHERE setting.key = device.name || '.' || device.id;

UPDATE setting SET key = substr(setting.key, 1, length(setting.key) - length(branch.id)) || branch.uid
FROM branch WHERE setting.key GLOB 'points-table:*:' || branch.id;

UPDATE setting SET value = json_set(value, '$.numbers.sales', ${byUid('sales')},
  '$.numbers.returns', ${byUid('returns')}, '$.numbers.orders', ${byUid('orders')})
WHERE key IN ('restore-note', 'restore-untold') AND json_valid(value) AND json_type(value, '$.numbers') = 'object';
`,
}
