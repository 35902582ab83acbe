/**
 * Receipts as ordinary rows: in a table without row ids these long texts sat in the search tree itself, which among a
 * million of them grew ten levels deep and took four times as long to write.
 */
export const receiptRows = {
  version: 3,
  sql: `
CREATE TABLE receipt_row (
  sale_id TEXT NOT NULL REFERENCES sale (id),
  kind TEXT NOT NULL CHECK (kind IN ('sale', 'void')),
  document TEXT NOT NULL,
  PRIMARY KEY (sale_id, kind)
) STRICT;
INSERT INTO receipt_row SELECT sale_id, kind, document FROM receipt;
DROP TABLE receipt;
ALTER TABLE receipt_row RENAME TO receipt;
`,
} as const
