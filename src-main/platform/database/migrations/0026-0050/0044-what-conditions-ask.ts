/** What the manual's own examples ask of a customer: a year of birth, a CEP. Both are missing until somebody fills them in. */
export const whatConditionsAsk = {
  version: 44,
  sql: `
ALTER TABLE customer ADD COLUMN birth_date TEXT
  CHECK (birth_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE customer ADD COLUMN postal_code TEXT CHECK (length(postal_code) = 8 AND postal_code NOT GLOB '*[^0-9]*');
`,
} as const
