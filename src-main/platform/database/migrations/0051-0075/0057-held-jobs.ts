import type { Migration } from '../migration'

/** After a copy was restored, what was switched on then and writes to people waits for somebody (crm.md 4.20, J8). */
export const heldJobs: Migration = {
  version: 57,
  touches: [],
  sql: `
-- when the copy it lay in was restored; NULL: nothing holds it
ALTER TABLE job_plan ADD COLUMN held_since INTEGER;
`,
}
