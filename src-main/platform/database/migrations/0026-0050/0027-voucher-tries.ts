/**
 * Numbers of no vale-troca that were tried, by terminal; and the right to print a vale again, whose number is money: of the
 * roles of the shop's own, those have it that cancel vouchers without asking, the others ask.
 */
export const voucherTries = {
  version: 27,
  sql: `
CREATE TABLE voucher_tries (
  terminal_id INTEGER PRIMARY KEY REFERENCES terminal (id),
  wrong INTEGER NOT NULL CHECK (wrong > 0),
  last_at INTEGER NOT NULL,
  wait_until INTEGER
) STRICT;
UPDATE role SET levels = json_set(levels, '$."returns.reprint-voucher"', CASE
  WHEN id IN ('supervisor', 'manager') THEN 'allow'
  WHEN id <> 'cashier' AND levels ->> '$."returns.cancel-voucher"' = 'allow' THEN 'allow'
  ELSE 'approval' END);
`,
} as const
