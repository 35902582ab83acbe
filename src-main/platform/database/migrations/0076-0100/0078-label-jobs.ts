import type { Migration } from '../migration'

/** A terminal has a printer of labels beside the one of receipts: each has its own queue. What waits is for the latter. */
export const labelJobs: Migration = {
  version: 78,
  touches: [],
  sql: `
ALTER TABLE print_job ADD COLUMN device TEXT NOT NULL DEFAULT 'receipt' CHECK (device IN ('receipt', 'label'));`,
}
