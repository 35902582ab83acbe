/**
 * Until here any cashier gave any sale back as a vale-troca, alone and without a limit. Roles now have a limit for returns
 * and a right above it. A role of the shop's own that already cancels sales and refunds cash on its own is taken for a
 * supervisor's; any other asks for approval. Whoever manages access is told, where there is anybody yet.
 */
export const returnLimits = {
  version: 20,
  sql: `
UPDATE role SET
  levels = json_set(levels, '$."returns.above-limit"', CASE
    WHEN id IN ('supervisor', 'manager') THEN 'allow'
    WHEN id <> 'cashier' AND levels ->> '$."sale.void"' = 'allow'
      AND levels ->> '$."returns.refund-cash"' = 'allow' THEN 'allow'
    ELSE 'approval' END),
  limits = json_set(limits, '$.refund', CASE
    WHEN id = 'manager' THEN 99999999999
    WHEN id = 'supervisor' THEN 500000
    WHEN id <> 'cashier' AND levels ->> '$."sale.void"' = 'allow'
      AND levels ->> '$."returns.refund-cash"' = 'allow' THEN 500000
    ELSE 0 END);

CREATE TABLE role_notice (
  -- what an update changed in the roles, told until somebody who manages them has read it
  name TEXT PRIMARY KEY,
  read_at INTEGER,
  read_by INTEGER REFERENCES operator (id),
  CHECK ((read_at IS NULL) = (read_by IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO role_notice (name) SELECT 'return-limits' WHERE EXISTS (SELECT 1 FROM operator);
`,
} as const
