/** Who finished a sale, beside who opened it (operator_id): until now a sale knew only the one. */
export const saleFinisher = {
  version: 2,
  sql: `
ALTER TABLE sale ADD COLUMN finished_by INTEGER REFERENCES operator (id);
UPDATE sale SET finished_by = operator_id WHERE number IS NOT NULL;
`,
} as const
