/** After a copy is restored, numbers begin past those the file set aside had given out: papers carry them already. */
export const numberFloors = {
  version: 22,
  sql: `
CREATE TABLE number_floor (
  kind TEXT NOT NULL CHECK (kind IN ('order', 'customer')),
  -- the branch's id for orders; 0 for customers
  scope_id INTEGER NOT NULL,
  above INTEGER NOT NULL CHECK (above >= 0),
  PRIMARY KEY (kind, scope_id)
) STRICT, WITHOUT ROWID;
`,
} as const
