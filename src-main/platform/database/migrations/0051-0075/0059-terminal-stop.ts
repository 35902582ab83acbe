import type { Migration } from '../migration'

/** Why a terminal the Central stopped may not sell. */
export const terminalStop: Migration = {
  version: 59,
  touches: [],
  sql: `
ALTER TABLE central_link ADD COLUMN stop TEXT CHECK (stop IN ('clash', 'revoked', 'not-enrolled', 'catching-up'));
UPDATE central_link SET stop = 'clash' WHERE stopped_at IS NOT NULL;
`,
}
