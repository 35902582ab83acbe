import type { Migration } from '../migration'

/**
 * What is owed on crediário stands for itself, since not all of it comes of a sale of this till, and says how much of it
 * was received, forgiven, written off and renegotiated: what is left is open. A receiving is what a customer pays of it.
 */
export const receivings: Migration = {
  version: 72,
  touches: ['receivable'],
  rewrites: [
    {
      table: 'receivable',
      create: `CREATE TABLE receivable (
  -- of a sale's: its tender and its place, so that every till calls it alike
  id TEXT PRIMARY KEY,
  -- printed on its slip of the carnê: found by it, not told apart by it
  code TEXT NOT NULL CHECK (length(code) = 12),
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  -- null where no sale of this program made it
  tender_id TEXT REFERENCES sale_tender (id),
  -- what it is called where it was owed before, or what it comes of
  reference TEXT,
  installment INTEGER NOT NULL CHECK (installment > 0),
  installments INTEGER NOT NULL CHECK (installments >= installment),
  issued_at INTEGER NOT NULL,
  due_on TEXT NOT NULL,
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  received_cents INTEGER NOT NULL DEFAULT 0 CHECK (received_cents >= 0),
  forgiven_cents INTEGER NOT NULL DEFAULT 0 CHECK (forgiven_cents >= 0),
  written_off_cents INTEGER NOT NULL DEFAULT 0 CHECK (written_off_cents >= 0),
  renegotiated_cents INTEGER NOT NULL DEFAULT 0 CHECK (renegotiated_cents >= 0),
  open_cents INTEGER NOT NULL
    GENERATED ALWAYS AS (amount_cents - received_cents - forgiven_cents - written_off_cents - renegotiated_cents) VIRTUAL
    CHECK (open_cents >= 0),
  -- nothing is left of it; cancelled where what was left last was forgiven
  settled_at INTEGER,
  cancelled_at INTEGER CHECK (cancelled_at IS NULL OR settled_at IS NULL),
  UNIQUE (tender_id, installment),
  CHECK ((coalesce(settled_at, cancelled_at) IS NULL) = (open_cents > 0))
) STRICT`,
      select: `tender_id || '/' || installment AS id,
        ${digits('tender_id')} || substr('0' || installment, -2) AS code,
        (SELECT branch_id FROM sale_tender JOIN sale ON sale.id = sale_id WHERE sale_tender.id = tender_id) AS branch_id,
        customer_id, tender_id, NULL AS reference, installment,
        (SELECT max(one.installment) FROM former_receivable AS one WHERE one.tender_id = old.tender_id) AS installments,
        (SELECT finished_at FROM sale_tender JOIN sale ON sale.id = sale_id WHERE sale_tender.id = tender_id) AS issued_at,
        due_on, amount_cents, iif(settled_at IS NULL, 0, amount_cents - forgiven_cents) AS received_cents,
        iif(cancelled_at IS NULL, forgiven_cents, amount_cents) AS forgiven_cents,
        0 AS written_off_cents, 0 AS renegotiated_cents, settled_at, cancelled_at`,
    },
  ],
  sql: `
CREATE INDEX receivable_open ON receivable (customer_id) WHERE settled_at IS NULL AND cancelled_at IS NULL;
CREATE INDEX receivable_due ON receivable (due_on) WHERE settled_at IS NULL AND cancelled_at IS NULL;
CREATE INDEX receivable_by_customer ON receivable (customer_id, issued_at);
CREATE INDEX receivable_by_code ON receivable (code);
CREATE TABLE receiving (
  id TEXT PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  -- null where it was taken at another terminal
  till_session_id TEXT REFERENCES till_session (id),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  operator_id TEXT NOT NULL,
  -- whoever answered for the discount
  approver_id TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'given-up', 'undone')),
  begun_at INTEGER NOT NULL,
  -- the shop's day whose interest and fine it takes
  on_day TEXT NOT NULL,
  discount_cents INTEGER NOT NULL CHECK (discount_cents >= 0),
  total_cents INTEGER NOT NULL CHECK (total_cents > 0),
  change_cents INTEGER CHECK (change_cents >= 0),
  number INTEGER CHECK (number > 0),
  at INTEGER,
  document TEXT,
  undone_in TEXT REFERENCES till_session (id),
  undone_at INTEGER,
  undo_reason TEXT,
  undo_document TEXT,
  CHECK ((state IN ('done', 'undone')) = (number IS NOT NULL)),
  CHECK ((number IS NULL) = (at IS NULL) AND (number IS NULL) = (change_cents IS NULL)),
  CHECK ((state = 'undone') = (undone_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX receiving_number ON receiving (terminal_id, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX one_open_receiving ON receiving (terminal_id) WHERE state = 'open';
CREATE INDEX receiving_by_customer ON receiving (customer_id, at) WHERE number IS NOT NULL;
CREATE INDEX receiving_by_day ON receiving (at) WHERE number IS NOT NULL;
CREATE INDEX receiving_by_session ON receiving (till_session_id);
CREATE INDEX receiving_undone_in ON receiving (undone_in) WHERE undone_in IS NOT NULL;
CREATE TABLE receiving_line (
  receiving_id TEXT NOT NULL REFERENCES receiving (id),
  receivable_id TEXT NOT NULL REFERENCES receivable (id),
  position INTEGER NOT NULL CHECK (position > 0),
  principal_cents INTEGER NOT NULL CHECK (principal_cents >= 0),
  fine_cents INTEGER NOT NULL CHECK (fine_cents >= 0),
  interest_cents INTEGER NOT NULL CHECK (interest_cents >= 0),
  -- charged until then and not paid: the fine is charged once, interest goes on from this receiving's day
  fine_left_cents INTEGER NOT NULL CHECK (fine_left_cents >= 0),
  interest_left_cents INTEGER NOT NULL CHECK (interest_left_cents >= 0),
  -- whether it was late, so that both are charged
  is_charged INTEGER NOT NULL CHECK (is_charged IN (0, 1)),
  PRIMARY KEY (receiving_id, receivable_id),
  CHECK (principal_cents + fine_cents + interest_cents > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX receiving_line_of ON receiving_line (receivable_id);
CREATE TABLE receiving_tender (
  id TEXT PRIMARY KEY,
  receiving_id TEXT NOT NULL REFERENCES receiving (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  kind TEXT NOT NULL REFERENCES tender_kind (kind),
  state TEXT NOT NULL REFERENCES tender_state (state),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  -- JSON, by kind
  detail TEXT NOT NULL CHECK (json_type(detail) = 'object'),
  UNIQUE (receiving_id, sequence)
) STRICT;
ALTER TABLE terminal ADD COLUMN next_receiving_number INTEGER NOT NULL DEFAULT 1 CHECK (next_receiving_number > 0);
ALTER TABLE cash_movement ADD COLUMN receiving_id TEXT REFERENCES receiving (id);
CREATE UNIQUE INDEX cash_movement_of_receiving ON cash_movement (receiving_id, kind) WHERE receiving_id IS NOT NULL;
INSERT INTO cash_movement_kind VALUES ('receiving'), ('receiving-undone');
`,
}

/** The last ten places of a uid as ten digits (`installmentCode` of src-shared says the same). */
function digits(uid: string): string {
  return ['a', 'b', 'c', 'd', 'e', 'f'].reduce(
    (text, letter, at) => `replace(${text}, '${letter}', '${at}')`,
    `substr(lower(${uid}), -10)`,
  )
}
