const everything = [
  'sale.sell',
  'sale.discount',
  'sale.discount-above-limit',
  'sale.cancel-line',
  'sale.cancel',
  'sale.void',
  'payment.remove-tender',
  'payment.store-credit-above-limit',
  'receipt.reprint',
  'customer.register',
  'till.open',
  'till.close',
  'settings.keys',
]
const levels = (others: Record<string, string>): string =>
  JSON.stringify({ ...Object.fromEntries(everything.map((right) => [right, 'allow'])), ...others })

const cashier = levels({
  'sale.discount-above-limit': 'approval',
  'sale.cancel': 'approval',
  'sale.void': 'approval',
  'payment.store-credit-above-limit': 'approval',
  'settings.keys': 'deny',
})
const supervisor = levels({ 'settings.keys': 'deny' })

/**
 * The three roles as every shop had them until now, from here on the shop's own to change. The operator table is made
 * anew because it allowed no other role than these.
 */
export const storedRoles = {
  version: 4,
  sql: `
CREATE TABLE role (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  -- JSON, a level by permission; what is missing is worth its default
  levels TEXT NOT NULL CHECK (json_valid(levels)),
  -- JSON, thousandths of a percent or cents by limit
  limits TEXT NOT NULL CHECK (json_valid(limits))
) STRICT, WITHOUT ROWID;
INSERT INTO role (id, name, levels, limits) VALUES
  ('cashier', 'Caixa', '${cashier}', '{"discount":5000}'),
  ('supervisor', 'Supervisor', '${supervisor}', '{"discount":20000}'),
  ('manager', 'Gerente', '${levels({})}', '{"discount":100000}');

CREATE TABLE new_operator (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL REFERENCES role (id),
  pin_hash TEXT NOT NULL,
  failed_pins INTEGER NOT NULL DEFAULT 0 CHECK (failed_pins >= 0),
  locked_until INTEGER,
  sells INTEGER NOT NULL DEFAULT 1 CHECK (sells IN (0, 1)),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
INSERT INTO new_operator SELECT id, code, name, role, pin_hash, failed_pins, locked_until, sells, active FROM operator;
DROP TABLE operator;
ALTER TABLE new_operator RENAME TO operator;
`,
} as const
