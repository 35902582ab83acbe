import type { Migration } from '../migration'

/** Held messages are counted while thousands wait that are not held. */
export const heldMessages: Migration = {
  version: 64,
  touches: [],
  sql: `CREATE INDEX message_held ON message (created_at) WHERE state = 'queued' AND is_held = 1;`,
}
