/** Loyalty at the till: who takes part, what is reserved and earned, what is still to be told, what was said. */
export const loyalty = {
  version: 14,
  sql: `
-- JSON: the operator's discount on the sale
ALTER TABLE sale ADD COLUMN cashback TEXT CHECK (cashback IS NULL OR json_valid(cashback));

CREATE TABLE loyalty_participation (
  id TEXT PRIMARY KEY,
  sale_id TEXT NOT NULL REFERENCES sale (id),
  program TEXT NOT NULL,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  -- digits only; null when the customer left before giving any
  member TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'skipped', 'dropped')),
  started_at INTEGER NOT NULL,
  -- set before the first call that names it: from then on the operator may know it
  told_at INTEGER,
  pin_valid_until INTEGER,
  pin_resend_from INTEGER,
  attempts_left INTEGER,
  accepted_by TEXT CHECK (accepted_by IN ('pin', 'master-pin')),
  quote TEXT,
  quote_stale INTEGER NOT NULL DEFAULT 0 CHECK (quote_stale IN (0, 1)),
  cleared INTEGER NOT NULL DEFAULT 0 CHECK (cleared IN (0, 1)),
  last_fault TEXT
) STRICT;
CREATE UNIQUE INDEX one_participation ON loyalty_participation (sale_id) WHERE state <> 'dropped';

CREATE TABLE loyalty_redemption (
  id TEXT PRIMARY KEY,
  participation_id TEXT NOT NULL REFERENCES loyalty_participation (id),
  sale_id TEXT NOT NULL REFERENCES sale (id),
  program TEXT NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('requested', 'unknown', 'reserved', 'declined', 'confirmed', 'cancelled', 'reversed')),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  -- JSON, as every attempt sends it
  request TEXT NOT NULL,
  reference TEXT,
  expires_at INTEGER,
  earned_cents INTEGER CHECK (earned_cents >= 0),
  -- to be undone: nothing is finished on it any more
  given_up INTEGER NOT NULL DEFAULT 0 CHECK (given_up IN (0, 1))
) STRICT;
CREATE INDEX loyalty_redemption_by_sale ON loyalty_redemption (sale_id);
CREATE INDEX loyalty_redemption_requested ON loyalty_redemption (id) WHERE state = 'requested';

CREATE TABLE loyalty_scorer (
  sale_id TEXT UNIQUE REFERENCES sale (id),
  order_id TEXT UNIQUE REFERENCES sales_order (id),
  tax_id TEXT NOT NULL,
  name TEXT,
  registration TEXT NOT NULL CHECK (registration IN ('registered', 'not-registered', 'unknown')),
  points INTEGER,
  CHECK ((sale_id IS NULL) <> (order_id IS NULL))
) STRICT;

CREATE TABLE loyalty_earning (
  id TEXT PRIMARY KEY,
  sale_id TEXT NOT NULL REFERENCES sale (id),
  program TEXT NOT NULL,
  participation_id TEXT NOT NULL,
  member TEXT NOT NULL,
  at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'credited', 'pending', 'declined', 'replaced', 'reversed')),
  reference TEXT,
  points INTEGER,
  earned_cents INTEGER CHECK (earned_cents >= 0)
) STRICT;
CREATE INDEX loyalty_earning_by_sale ON loyalty_earning (sale_id);

-- a finished sale that waits for its campaign; chosen_at is set once, by a person or when the time is over
CREATE TABLE loyalty_choice (
  sale_id TEXT PRIMARY KEY REFERENCES sale (id),
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  participation_id TEXT NOT NULL REFERENCES loyalty_participation (id),
  until INTEGER NOT NULL,
  campaigns TEXT,
  chosen_at INTEGER,
  campaign_id TEXT
) STRICT;
CREATE INDEX loyalty_choice_waiting ON loyalty_choice (terminal_id, until) WHERE chosen_at IS NULL;

-- what is still to be told outside: intent first, the same body on every attempt
CREATE TABLE outbox (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- one after another within a queue
  queue TEXT NOT NULL,
  kind TEXT NOT NULL,
  sale_id TEXT REFERENCES sale (id),
  body TEXT NOT NULL CHECK (json_valid(body)),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'withdrawn', 'task', 'resolved')),
  attempts INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  last_at INTEGER,
  last_fault TEXT
) STRICT;
CREATE INDEX outbox_waiting ON outbox (queue, sequence) WHERE state = 'waiting';
CREATE INDEX outbox_pending ON outbox (sequence) WHERE state IN ('waiting', 'task');
CREATE INDEX outbox_by_sale ON outbox (sale_id, sequence) WHERE sale_id IS NOT NULL;

CREATE TABLE loyalty_log (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  program TEXT NOT NULL,
  operation TEXT NOT NULL,
  sale_id TEXT REFERENCES sale (id),
  masked_member TEXT,
  amount_cents INTEGER,
  attempt INTEGER NOT NULL CHECK (attempt > 0),
  duration_ms INTEGER NOT NULL CHECK (duration_ms >= 0),
  fault TEXT,
  answer TEXT NOT NULL
) STRICT;
CREATE INDEX loyalty_log_by_sale ON loyalty_log (sale_id, id) WHERE sale_id IS NOT NULL;
`,
} as const
