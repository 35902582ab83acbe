/** What loyalty programmes are set up with, and secrets of any feature, sealed. */
export const programSettings = {
  version: 15,
  sql: `
CREATE TABLE program_setting (
  program TEXT NOT NULL,
  -- the branch's id; 0 for the company
  branch_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL CHECK (value <> ''),
  PRIMARY KEY (program, branch_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE secret (
  name TEXT PRIMARY KEY,
  -- system: sealed by the operating system for this user; none: as it is, for a simulator on this computer alone
  protection TEXT NOT NULL CHECK (protection IN ('system', 'none')),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const
