/**
 * Parameters by scope. The receipt's footer and the scale label rule, until now columns of the branch, become parameters a
 * branch may inherit: only what differs from the default was ever a decision. What the settings decided comes along.
 */
export const parameterValues = {
  version: 10,
  sql: `
CREATE TABLE parameter_value (
  key TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('company', 'branch', 'terminal')),
  -- the branch's or the terminal's id; 0 for the company
  scope_id INTEGER NOT NULL CHECK ((scope = 'company') = (scope_id = 0)),
  -- of the parameter's schema when it was written
  version INTEGER NOT NULL CHECK (version > 0),
  -- JSON
  value TEXT NOT NULL,
  PRIMARY KEY (key, scope, scope_id)
) STRICT, WITHOUT ROWID;

INSERT INTO parameter_value (key, scope, scope_id, version, value)
  SELECT 'receipt.footer', 'branch', id, 1, json_quote(receipt_footer) FROM branch WHERE receipt_footer <> '';
INSERT INTO parameter_value (key, scope, scope_id, version, value)
  SELECT 'catalog.scale-label-rule', 'branch', id, 1, json_quote(scale_label_rule) FROM branch
  WHERE scale_label_rule <> 'weight';
INSERT INTO parameter_value (key, scope, scope_id, version, value)
  SELECT 'till.parked-at-closing', 'company', 0, 1, json_quote(json_extract(value, '$.parkedSalesAtClosing')) FROM setting
  WHERE key = 'till' AND json_valid(value) AND json_type(value, '$.parkedSalesAtClosing') = 'text';
INSERT INTO parameter_value (key, scope, scope_id, version, value)
  SELECT 'returns.voucher-days', 'company', 0, 1, json_extract(value, '$.voucherDays') FROM setting
  WHERE key = 'returns' AND json_valid(value) AND json_type(value, '$.voucherDays') = 'integer';
INSERT INTO parameter_value (key, scope, scope_id, version, value)
  SELECT 'sale.void-days', 'company', 0, 1, json_extract(value, '$.days') FROM setting
  WHERE key = 'void' AND json_valid(value) AND json_type(value, '$.days') = 'integer';
DELETE FROM setting WHERE key IN ('till', 'returns', 'void');
ALTER TABLE branch DROP COLUMN receipt_footer;
ALTER TABLE branch DROP COLUMN scale_label_rule;
`,
} as const
