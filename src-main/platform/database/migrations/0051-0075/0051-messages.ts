import type { Migration } from '../migration'

/**
 * What goes out to people by e-mail and SMS, who said yes to it, and which addresses must not be written to. Messages stay at
 * the till; consent is a fact (ADR 0021); a blocked address is only its keyed hash, so that it outlives erasing somebody.
 */
export const messages: Migration = {
  version: 51,
  touches: [],
  sql: `
CREATE TABLE message (
  -- ours, made before the first attempt and sent with each
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL,
  purpose TEXT NOT NULL,
  -- what wrote it
  procedure TEXT NOT NULL,
  customer_id TEXT,
  -- NULL once the person is erased
  address TEXT,
  subject TEXT,
  body TEXT,
  parts INTEGER NOT NULL,
  price_cents INTEGER NOT NULL CHECK (price_cents >= 0),
  -- the same for the same cause, on every till
  dedupe TEXT UNIQUE,
  state TEXT NOT NULL CHECK (state IN
    ('queued', 'sending', 'accepted', 'delivered', 'undelivered', 'refused', 'unknown', 'withdrawn')),
  -- it lay in a copy that was restored: nothing goes out until somebody looked
  is_held INTEGER NOT NULL DEFAULT 0 CHECK (is_held IN (0, 1)),
  created_at INTEGER NOT NULL,
  not_before INTEGER NOT NULL,
  -- past it, it would say nothing any more
  expires_at INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  last_at INTEGER,
  -- whom it was given to: only they can be asked about it
  gateway TEXT,
  provider_id TEXT,
  -- when they are asked next how it went; NULL: nothing to ask
  ask_at INTEGER,
  -- JSON of the last fault
  fault TEXT,
  withdrawn_for TEXT,
  CHECK ((state = 'withdrawn') = (withdrawn_for IS NOT NULL))
) STRICT;
CREATE INDEX message_queued ON message (channel, purpose, not_before, id) WHERE state = 'queued' AND is_held = 0;
CREATE INDEX message_open ON message (state) WHERE state IN ('queued', 'sending', 'unknown');
CREATE INDEX message_to_ask ON message (gateway, ask_at) WHERE ask_at IS NOT NULL;
CREATE INDEX message_of_person ON message (customer_id, last_at) WHERE purpose = 'marketing';
-- who carries the messages of a channel; secrets lie sealed in their own table
CREATE TABLE message_gateway (
  channel TEXT PRIMARY KEY,
  gateway TEXT NOT NULL,
  -- JSON of the fields filled in
  settings TEXT NOT NULL,
  -- of one part
  price_cents INTEGER NOT NULL CHECK (price_cents >= 0)
) STRICT;
CREATE TABLE consent (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL,
  channel TEXT NOT NULL,
  is_given INTEGER NOT NULL CHECK (is_given IN (0, 1)),
  at INTEGER NOT NULL,
  -- the operator's uid; NULL where the person did it without one
  by TEXT,
  origin TEXT NOT NULL,
  text_version TEXT,
  -- the newest withdrawal whoever gave it knew of: one it did not know of wins
  after_withdrawal TEXT
) STRICT;
CREATE INDEX consent_of_person ON consent (customer_id, channel, id);
CREATE TRIGGER consent_is_only_added_to BEFORE UPDATE ON consent
BEGIN SELECT RAISE(ABORT, 'consent is append-only'); END;
CREATE TABLE blocked_address (
  channel TEXT NOT NULL,
  hash TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('bounced', 'asked', 'by-hand')),
  at INTEGER NOT NULL,
  PRIMARY KEY (channel, hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE blocking_key (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  key TEXT NOT NULL
) STRICT;
INSERT INTO blocking_key (id, key) VALUES (1, lower(hex(randomblob(32))));
`,
}
