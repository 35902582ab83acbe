import type { Migration } from '../migration'

/**
 * What an act under way keeps of an account, so that nobody else spends it: of an account there is never more held than is
 * in it. A name that was let go stands for nothing ever after, also where its hold never arrived.
 */
export const valueHolds: Migration = {
  version: 50,
  touches: [],
  sql: `
ALTER TABLE value_account ADD COLUMN held INTEGER NOT NULL DEFAULT 0
  CHECK (held = 0 OR (held > 0 AND held <= balance));

CREATE TABLE value_hold (
  id TEXT PRIMARY KEY,
  -- null: let go before it arrived
  account_id TEXT REFERENCES value_account (id),
  amount INTEGER CHECK (amount > 0),
  state TEXT NOT NULL CHECK (state IN ('held', 'released', 'captured')),
  at INTEGER NOT NULL,
  CHECK ((account_id IS NULL) = (amount IS NULL)),
  CHECK (state = 'released' OR account_id IS NOT NULL)
) STRICT;
CREATE INDEX value_hold_open ON value_hold (account_id) WHERE state = 'held';

CREATE TRIGGER value_hold_taken AFTER INSERT ON value_hold WHEN NEW.state = 'held' BEGIN
  UPDATE value_account SET held = held + NEW.amount WHERE id = NEW.account_id;
END;
CREATE TRIGGER value_hold_ended AFTER UPDATE OF state ON value_hold WHEN OLD.state = 'held' BEGIN
  UPDATE value_account SET held = held - OLD.amount WHERE id = OLD.account_id;
END;
CREATE TRIGGER value_hold_stays BEFORE UPDATE ON value_hold
WHEN OLD.state <> 'held' OR NEW.state = 'held' OR NEW.id <> OLD.id OR NEW.account_id IS NOT OLD.account_id
  OR NEW.amount IS NOT OLD.amount
BEGIN SELECT RAISE(ABORT, 'a hold ends once, and is never another'); END;
CREATE TRIGGER value_hold_remains BEFORE DELETE ON value_hold
BEGIN SELECT RAISE(ABORT, 'a hold is never removed'); END;
`,
}
