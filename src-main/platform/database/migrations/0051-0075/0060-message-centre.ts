import type { Migration } from '../migration'

/** What the message centre looks by, and what became of each attempt to send. */
export const messageCentre: Migration = {
  version: 60,
  touches: [],
  sql: `
CREATE TABLE message_attempt (
  message_id TEXT NOT NULL REFERENCES message (id),
  -- 1 for the first
  attempt INTEGER NOT NULL CHECK (attempt > 0),
  at INTEGER NOT NULL,
  -- whom it was given to
  gateway TEXT NOT NULL,
  -- what it made of the message, as far as anybody knows; 'queued': it was put off
  state TEXT NOT NULL,
  fault TEXT,
  PRIMARY KEY (message_id, attempt)
) STRICT, WITHOUT ROWID;
CREATE INDEX message_newest ON message (created_at, id, channel, procedure);
CREATE INDEX message_by_state ON message (state, created_at, id);
CREATE INDEX message_by_procedure ON message (procedure, created_at, id);
CREATE INDEX message_by_customer ON message (customer_id, created_at, id);
CREATE INDEX message_by_address ON message (address COLLATE NOCASE, created_at, id);
`,
}
