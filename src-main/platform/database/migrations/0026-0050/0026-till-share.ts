/**
 * Until here whoever signed in sold into, dropped from and closed a till a colleague had opened. To work in another's till
 * is a right now: of the roles of the shop's own, those have it that took tills over without asking.
 */
export const tillShare = {
  version: 26,
  sql: `
UPDATE role SET levels = json_set(levels, '$."till.share"', CASE
  WHEN id IN ('supervisor', 'manager') THEN 'allow'
  WHEN id <> 'cashier' AND levels ->> '$."till.take-over"' = 'allow' THEN 'allow'
  ELSE 'deny' END);
INSERT INTO role_notice (name) SELECT 'till-share' WHERE EXISTS (SELECT 1 FROM operator);
`,
} as const
