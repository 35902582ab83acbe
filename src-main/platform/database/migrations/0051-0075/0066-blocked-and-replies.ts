import type { Migration } from '../migration'

/**
 * Whose a blocked address was and who blocked it, by uid, since the hash says neither; and which replies were read, so that
 * one the operator tells again does nothing a second time. Both stay at the till.
 */
export const blockedAndReplies: Migration = {
  version: 66,
  touches: [],
  sql: `
ALTER TABLE blocked_address ADD COLUMN customer_id TEXT;
-- the operator's uid; NULL where nobody of the shop did it
ALTER TABLE blocked_address ADD COLUMN by TEXT;
CREATE INDEX blocked_address_by_day ON blocked_address (at);
CREATE TABLE message_reply (
  gateway TEXT NOT NULL,
  -- theirs
  id TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- whether it asked for no more messages; what it said is not kept
  opts_out INTEGER NOT NULL CHECK (opts_out IN (0, 1)),
  PRIMARY KEY (gateway, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX message_reply_by_day ON message_reply (at);
`,
}
