/**
 * How each branch's scales write their labels, several ways side by side. Until now a parameter said whether the one
 * known label carried weight or price; a branch where it says price keeps reading prices, the others need no row.
 */
export const scaleLayoutRows = {
  version: 19,
  sql: `
CREATE TABLE branch_scale_layout (
  branch_id INTEGER PRIMARY KEY REFERENCES branch (id),
  layouts TEXT NOT NULL CHECK (json_valid(layouts))
) STRICT;

INSERT INTO branch_scale_layout (branch_id, layouts)
  SELECT branch.id, '[{"prefix":"2","codeLength":5,"valueLength":5,"value":"price","decimals":2,'
    || '"spare":"after-value","checksValue":false}]'
  FROM branch
  LEFT JOIN parameter_value own
    ON own.key = 'catalog.scale-label-rule' AND own.scope = 'branch' AND own.scope_id = branch.id
  LEFT JOIN parameter_value above
    ON above.key = 'catalog.scale-label-rule' AND above.scope = 'company'
  WHERE coalesce(own.value, above.value) = '"price"';
DELETE FROM parameter_value WHERE key = 'catalog.scale-label-rule';
`,
} as const
