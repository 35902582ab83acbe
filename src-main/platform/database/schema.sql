CREATE TRIGGER brand_insert_for_all AFTER INSERT ON brand WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.uid, 'brand') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER brand_update_for_all AFTER UPDATE ON brand WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.uid, 'brand') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER consent_is_only_added_to BEFORE UPDATE ON consent
BEGIN SELECT RAISE(ABORT, 'consent is append-only'); END;

CREATE TRIGGER consent_text_is_only_added_to BEFORE UPDATE ON consent_text
BEGIN SELECT RAISE(ABORT, 'consent texts are append-only'); END;

CREATE TRIGGER customer_answer_changed_for_all AFTER UPDATE ON customer_answer
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.customer_id, 'customer') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER customer_answer_removed_for_all AFTER DELETE ON customer_answer
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (OLD.customer_id, 'customer') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER customer_answer_written_for_all AFTER INSERT ON customer_answer
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.customer_id, 'customer') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER customer_changed_for_all AFTER UPDATE ON customer
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.id, 'customer') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER customer_code_becomes_no_money BEFORE UPDATE OF code ON customer
WHEN NEW.code IS NOT OLD.code AND ltrim(NEW.code, '0') NOT GLOB '*[^0-9]*' AND length(ltrim(NEW.code, '0')) = 13
  AND EXISTS (SELECT 1 FROM value_kind WHERE prefix = substr(ltrim(NEW.code, '0'), 1, 3))
BEGIN SELECT RAISE(ABORT, 'this number is kept for money'); END;

CREATE TRIGGER customer_code_is_no_money BEFORE INSERT ON customer WHEN ltrim(NEW.code, '0') NOT GLOB '*[^0-9]*' AND length(ltrim(NEW.code, '0')) = 13
  AND EXISTS (SELECT 1 FROM value_kind WHERE prefix = substr(ltrim(NEW.code, '0'), 1, 3))
BEGIN SELECT RAISE(ABORT, 'this number is kept for money'); END;

CREATE TRIGGER customer_label_changed_for_all AFTER UPDATE ON customer_label
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.uid, 'customer-label') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER customer_label_written_for_all AFTER INSERT ON customer_label
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.uid, 'customer-label') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER customer_loyalty_card_becomes_no_money BEFORE UPDATE OF loyalty_card ON customer
WHEN NEW.loyalty_card IS NOT OLD.loyalty_card AND ltrim(NEW.loyalty_card, '0') NOT GLOB '*[^0-9]*' AND length(ltrim(NEW.loyalty_card, '0')) = 13
  AND EXISTS (SELECT 1 FROM value_kind WHERE prefix = substr(ltrim(NEW.loyalty_card, '0'), 1, 3))
BEGIN SELECT RAISE(ABORT, 'this number is kept for money'); END;

CREATE TRIGGER customer_loyalty_card_is_no_money BEFORE INSERT ON customer WHEN ltrim(NEW.loyalty_card, '0') NOT GLOB '*[^0-9]*' AND length(ltrim(NEW.loyalty_card, '0')) = 13
  AND EXISTS (SELECT 1 FROM value_kind WHERE prefix = substr(ltrim(NEW.loyalty_card, '0'), 1, 3))
BEGIN SELECT RAISE(ABORT, 'this number is kept for money'); END;

CREATE TRIGGER customer_question_written_for_all AFTER INSERT ON customer_question
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.id, 'customer-question') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER customer_registered_for_all AFTER INSERT ON customer
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.id, 'customer') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER family_insert_for_all AFTER INSERT ON family WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.uid, 'family') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER family_update_for_all AFTER UPDATE ON family WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.uid, 'family') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER first_count_added BEFORE INSERT ON first_count
WHEN (SELECT closed_at FROM till_session WHERE id = NEW.till_session_id) IS NOT NULL
  OR EXISTS (SELECT 1 FROM first_count WHERE till_session_id = NEW.till_session_id
             AND (tender = NEW.tender OR at <> NEW.at))
BEGIN SELECT RAISE(ABORT, 'a till has one first count, before its closing'); END;

CREATE TRIGGER first_count_changed BEFORE UPDATE ON first_count
BEGIN SELECT RAISE(ABORT, 'a count is never changed'); END;

CREATE TRIGGER first_count_removed BEFORE DELETE ON first_count
BEGIN SELECT RAISE(ABORT, 'a count is never removed'); END;

CREATE TRIGGER order_begun_for_all AFTER INSERT ON order_event
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.order_id, 'order') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER order_changed_for_all AFTER UPDATE ON sales_order
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.id, 'order') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER parameter_value_deleted AFTER DELETE ON parameter_value BEGIN UPDATE parameter_version SET version = hex(randomblob(16)); END;

CREATE TRIGGER parameter_value_inserted AFTER INSERT ON parameter_value BEGIN UPDATE parameter_version SET version = hex(randomblob(16)); END;

CREATE TRIGGER parameter_value_updated AFTER UPDATE ON parameter_value BEGIN UPDATE parameter_version SET version = hex(randomblob(16)); END;

CREATE TRIGGER price_rule_deleted AFTER DELETE ON price_rule
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;

CREATE TRIGGER price_rule_inserted AFTER INSERT ON price_rule
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;

CREATE TRIGGER price_rule_updated AFTER UPDATE ON price_rule
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;

CREATE TRIGGER product_barcode_barcode_becomes_no_money BEFORE UPDATE OF barcode ON product_barcode
WHEN NEW.barcode IS NOT OLD.barcode AND ltrim(NEW.barcode, '0') NOT GLOB '*[^0-9]*' AND length(ltrim(NEW.barcode, '0')) = 13
  AND EXISTS (SELECT 1 FROM value_kind WHERE prefix = substr(ltrim(NEW.barcode, '0'), 1, 3))
BEGIN SELECT RAISE(ABORT, 'this number is kept for money'); END;

CREATE TRIGGER product_barcode_barcode_is_no_money BEFORE INSERT ON product_barcode WHEN ltrim(NEW.barcode, '0') NOT GLOB '*[^0-9]*' AND length(ltrim(NEW.barcode, '0')) = 13
  AND EXISTS (SELECT 1 FROM value_kind WHERE prefix = substr(ltrim(NEW.barcode, '0'), 1, 3))
BEGIN SELECT RAISE(ABORT, 'this number is kept for money'); END;

CREATE TRIGGER product_barcode_delete_for_all AFTER DELETE ON product_barcode WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) SELECT uid, 'product' FROM product WHERE id = OLD.product_id
  ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER product_barcode_insert_for_all AFTER INSERT ON product_barcode WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) SELECT uid, 'product' FROM product WHERE id = NEW.product_id
  ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER product_code_becomes_no_money BEFORE UPDATE OF code ON product
WHEN NEW.code IS NOT OLD.code AND ltrim(NEW.code, '0') NOT GLOB '*[^0-9]*' AND length(ltrim(NEW.code, '0')) = 13
  AND EXISTS (SELECT 1 FROM value_kind WHERE prefix = substr(ltrim(NEW.code, '0'), 1, 3))
BEGIN SELECT RAISE(ABORT, 'this number is kept for money'); END;

CREATE TRIGGER product_code_is_no_money BEFORE INSERT ON product WHEN ltrim(NEW.code, '0') NOT GLOB '*[^0-9]*' AND length(ltrim(NEW.code, '0')) = 13
  AND EXISTS (SELECT 1 FROM value_kind WHERE prefix = substr(ltrim(NEW.code, '0'), 1, 3))
BEGIN SELECT RAISE(ABORT, 'this number is kept for money'); END;

CREATE TRIGGER product_cost_never_changes BEFORE UPDATE ON product_cost
BEGIN SELECT RAISE(ABORT, 'costs are append-only'); END;

CREATE TRIGGER product_cost_never_goes BEFORE DELETE ON product_cost
BEGIN SELECT RAISE(ABORT, 'costs are append-only'); END;

CREATE TRIGGER product_insert_for_all AFTER INSERT ON product WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.uid, 'product') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER product_update_for_all AFTER UPDATE ON product WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.uid, 'product') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER return_line_never_above_sold BEFORE INSERT ON return_line WHEN NEW.sale_line_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'more returned than sold') FROM sale_line
  WHERE id = NEW.sale_line_id AND quantity_thousandths < NEW.quantity_thousandths
    + (SELECT coalesce(sum(quantity_thousandths), 0) FROM return_line WHERE sale_line_id = NEW.sale_line_id);
END;

CREATE TRIGGER rules_of_brand_arrived AFTER INSERT ON brand
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;

CREATE TRIGGER rules_of_brand_changed AFTER UPDATE OF id, uid ON brand
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;

CREATE TRIGGER rules_of_brand_left AFTER DELETE ON brand
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;

CREATE TRIGGER rules_of_family_arrived AFTER INSERT ON family
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;

CREATE TRIGGER rules_of_family_changed AFTER UPDATE OF id, uid ON family
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;

CREATE TRIGGER rules_of_family_left AFTER DELETE ON family
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;

CREATE TRIGGER survey_launch_written_for_all AFTER INSERT ON survey_launch
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.id, 'survey-launch') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER survey_question_written_for_all AFTER INSERT ON survey_question
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.id, 'survey-question') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER survey_written_for_all AFTER INSERT ON survey
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.id, 'survey') ON CONFLICT (uid) DO NOTHING; END;

CREATE TRIGGER till_closed_changed BEFORE UPDATE ON till_session WHEN OLD.closed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a closed till is never changed'); END;

CREATE TRIGGER till_count_added BEFORE INSERT ON till_count
WHEN (SELECT closed_at FROM till_session WHERE id = NEW.till_session_id) IS NOT NULL
  OR EXISTS (SELECT 1 FROM till_count WHERE till_session_id = NEW.till_session_id AND tender = NEW.tender)
BEGIN SELECT RAISE(ABORT, 'a till is counted once, at its closing'); END;

CREATE TRIGGER till_count_changed BEFORE UPDATE ON till_count
BEGIN SELECT RAISE(ABORT, 'a count is never changed'); END;

CREATE TRIGGER till_count_removed BEFORE DELETE ON till_count
BEGIN SELECT RAISE(ABORT, 'a count is never removed'); END;

CREATE TRIGGER till_note_added BEFORE INSERT ON till_note
WHEN EXISTS (SELECT 1 FROM till_note WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a note is never replaced'); END;

CREATE TRIGGER till_note_changed BEFORE UPDATE ON till_note
BEGIN SELECT RAISE(ABORT, 'a note is never changed'); END;

CREATE TRIGGER till_note_removed BEFORE DELETE ON till_note
BEGIN SELECT RAISE(ABORT, 'a note is never removed'); END;

CREATE TRIGGER till_opened BEFORE INSERT ON till_session
WHEN EXISTS (SELECT 1 FROM till_session WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a till session is never replaced'); END;

CREATE TRIGGER till_opening_changed
BEFORE UPDATE OF float_cents, left_before_cents, opening_difference_cents ON till_session
BEGIN SELECT RAISE(ABORT, 'what opening found is never changed'); END;

CREATE TRIGGER till_removed BEFORE DELETE ON till_session
BEGIN SELECT RAISE(ABORT, 'a till session is never removed'); END;

CREATE TRIGGER value_account_changed BEFORE UPDATE OF id, kind, unit, pocket, code, branch_id, opened_at ON value_account
BEGIN SELECT RAISE(ABORT, 'an account stays what it is'); END;

CREATE TRIGGER value_account_opened BEFORE INSERT ON value_account
WHEN NEW.balance <> 0 OR EXISTS (SELECT 1 FROM value_account WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an account opens once, and empty'); END;

CREATE TRIGGER value_account_removed BEFORE DELETE ON value_account
BEGIN SELECT RAISE(ABORT, 'an account is never removed'); END;

CREATE TRIGGER value_hold_ended AFTER UPDATE OF state ON value_hold WHEN OLD.state = 'held' BEGIN
  UPDATE value_account SET held = held - OLD.amount WHERE id = OLD.account_id;
END;

CREATE TRIGGER value_hold_remains BEFORE DELETE ON value_hold
BEGIN SELECT RAISE(ABORT, 'a hold is never removed'); END;

CREATE TRIGGER value_hold_stays BEFORE UPDATE ON value_hold
WHEN OLD.state <> 'held' OR NEW.state = 'held' OR NEW.id <> OLD.id OR NEW.account_id IS NOT OLD.account_id
  OR NEW.amount IS NOT OLD.amount
BEGIN SELECT RAISE(ABORT, 'a hold ends once, and is never another'); END;

CREATE TRIGGER value_hold_taken AFTER INSERT ON value_hold WHEN NEW.state = 'held' BEGIN
  UPDATE value_account SET held = held + NEW.amount WHERE id = NEW.account_id;
END;

CREATE TRIGGER value_moves AFTER INSERT ON value_transfer BEGIN
  UPDATE value_account SET balance = balance - NEW.amount WHERE id = NEW.from_account;
  UPDATE value_account SET balance = balance + NEW.amount WHERE id = NEW.to_account;
END;

CREATE TRIGGER value_transfer_added BEFORE INSERT ON value_transfer
WHEN EXISTS (SELECT 1 FROM value_transfer WHERE key = NEW.key)
  OR (SELECT unit FROM value_account WHERE id = NEW.from_account)
    IS NOT (SELECT unit FROM value_account WHERE id = NEW.to_account)
BEGIN SELECT RAISE(ABORT, 'a transfer is made once, between accounts of one unit'); END;

CREATE TRIGGER value_transfer_remains BEFORE DELETE ON value_transfer
BEGIN SELECT RAISE(ABORT, 'the ledger is never edited'); END;

CREATE TRIGGER value_transfer_stays BEFORE UPDATE ON value_transfer
BEGIN SELECT RAISE(ABORT, 'the ledger is never edited'); END;

CREATE TABLE act (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL REFERENCES act_kind (kind),
  sale_id TEXT NOT NULL REFERENCES sale (id),
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  fingerprint TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'abandoned')),
  begun_at INTEGER NOT NULL,
  ended_at INTEGER,
  CHECK ((ended_at IS NULL) = (state = 'open'))
) STRICT;

CREATE TABLE act_claim (
  -- made before it is first asked for
  id TEXT PRIMARY KEY,
  sale_id TEXT NOT NULL,
  act_kind TEXT NOT NULL REFERENCES act_kind (kind),
  -- the line of the sale it is of
  line_id TEXT NOT NULL,
  quantity_thousandths INTEGER NOT NULL CHECK (quantity_thousandths > 0),
  -- unanswered: it may be granted; used: its act is done; releasing: its act was given up, and the Central is to be told
  state TEXT NOT NULL CHECK (state IN ('asked', 'granted', 'unanswered', 'used', 'releasing')),
  -- of a return that is done
  return_id TEXT
) STRICT;

CREATE TABLE act_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE adjustment_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE audit_entry (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  terminal_id INTEGER NOT NULL,
  operator_id TEXT,
  approver_id TEXT,
  action TEXT NOT NULL,
  sale_id TEXT,
  detail TEXT NOT NULL,
  -- 1: written until version 35, when people had the numbers that are in its hash
  form INTEGER NOT NULL CHECK (form IN (1, 2)),
  hash TEXT NOT NULL UNIQUE
, redacted_by INTEGER) STRICT;

CREATE TABLE audit_head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  entry_id INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE audit_seal (
  entry_id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- HMAC-SHA-256, in hexadecimal
  mac TEXT NOT NULL CHECK (length(mac) = 64)
) STRICT;

CREATE TABLE blocked_address (
  channel TEXT NOT NULL,
  hash TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('bounced', 'asked', 'by-hand')),
  at INTEGER NOT NULL, customer_id TEXT, by TEXT,
  PRIMARY KEY (channel, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE blocking_key (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  key TEXT NOT NULL
) STRICT;

CREATE TABLE branch (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  legal_name TEXT NOT NULL,
  cnpj TEXT NOT NULL,
  address TEXT NOT NULL,
  city TEXT NOT NULL,
  state TEXT NOT NULL CHECK (length(state) = 2),
  phone TEXT NOT NULL,
  pix_key TEXT,
  receipt_logo TEXT,
  time_zone TEXT
) STRICT;

CREATE TABLE branch_scale_layout (
  branch_id INTEGER PRIMARY KEY REFERENCES branch (id),
  layouts TEXT NOT NULL CHECK (json_valid(layouts))
) STRICT;

CREATE TABLE brand (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  name TEXT NOT NULL UNIQUE
, active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))) STRICT;

CREATE TABLE bulk_edit (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  operator_id TEXT NOT NULL,
  -- products by uid, or a filter
  choice TEXT NOT NULL CHECK (json_type(choice) = 'object'),
  change TEXT NOT NULL CHECK (json_type(change) = 'object'),
  what TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'stopped', 'done', 'undoing', 'undone')),
  -- products up to this one were looked at, of those up to the other
  last_product INTEGER NOT NULL,
  until_product INTEGER NOT NULL,
  changed INTEGER NOT NULL DEFAULT 0,
  refused INTEGER NOT NULL DEFAULT 0,
  undone INTEGER NOT NULL DEFAULT 0,
  kept INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE bulk_edit_product (
  bulk_edit_id TEXT NOT NULL REFERENCES bulk_edit (id),
  product_id INTEGER NOT NULL REFERENCES product (id),
  before TEXT,
  after TEXT,
  refused TEXT,
  undo TEXT CHECK (undo IN ('undone', 'kept')),
  PRIMARY KEY (bulk_edit_id, product_id),
  CHECK ((before IS NULL) = (after IS NULL) AND (after IS NULL) <> (refused IS NULL)),
  CHECK (undo IS NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE cash_movement (
  id TEXT PRIMARY KEY,
  -- null where another terminal moved it
  till_session_id TEXT REFERENCES till_session (id),
  kind TEXT NOT NULL REFERENCES cash_movement_kind (kind),
  sale_id TEXT REFERENCES sale (id),
  return_id TEXT REFERENCES return (id),
  amount_cents INTEGER NOT NULL,
  at INTEGER NOT NULL,
  reason TEXT,
  operator_id TEXT,
  approver_id TEXT, receiving_id TEXT REFERENCES receiving (id),
  CHECK (return_id IS NULL OR (sale_id IS NULL AND amount_cents < 0)),
  CHECK (kind <> 'return' OR return_id IS NOT NULL),
  CHECK (kind <> 'cash-in' OR (amount_cents > 0 AND reason IS NOT NULL)),
  CHECK (kind <> 'cash-drop' OR (amount_cents < 0 AND reason IS NOT NULL)),
  CHECK ((reason IS NULL) = (operator_id IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE cash_movement_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE central_link (
  terminal_id INTEGER PRIMARY KEY REFERENCES terminal (id),
  -- the name of an enrolling nobody answered yet, made before it is asked for
  attempt TEXT,
  -- null until it is granted
  epoch INTEGER CHECK (epoch > 0),
  -- 0 while what happened before is being told: until then acts leave their facts to that
  is_telling INTEGER NOT NULL DEFAULT 0 CHECK (is_telling IN (0, 1)),
  -- the last sequence of the epoch up to which the Central has all
  acknowledged INTEGER NOT NULL DEFAULT 0 CHECK (acknowledged >= 0),
  -- somebody else speaks as this terminal
  stopped_at INTEGER,
  facts_cursor TEXT, stop TEXT CHECK (stop IN ('clash', 'revoked', 'not-enrolled', 'catching-up')),
  CHECK (epoch IS NOT NULL OR is_telling = 0)
) STRICT;

CREATE TABLE central_past (
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  type TEXT NOT NULL,
  -- in the order of whoever tells facts of the type
  position INTEGER NOT NULL,
  PRIMARY KEY (terminal_id, type)
) STRICT, WITHOUT ROWID;

CREATE TABLE central_release (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE consent (
  -- the order in which this file came to know them
  position INTEGER PRIMARY KEY,
  -- the same on every till
  id TEXT NOT NULL UNIQUE,
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  customer_id TEXT NOT NULL,
  channel TEXT NOT NULL,
  purpose TEXT NOT NULL,
  is_given INTEGER NOT NULL CHECK (is_given IN (0, 1)),
  at INTEGER NOT NULL,
  -- the operator's uid; NULL where the person did it without one
  by TEXT,
  origin TEXT NOT NULL,
  -- of a yes: the words it was said to
  text_version INTEGER CHECK (text_version > 0),
  text_hash TEXT,
  -- of a yes: JSON of the ids of every no that whoever took it knew of
  knows TEXT NOT NULL CHECK (json_type(knows) = 'array'),
  CHECK ((text_version IS NULL) = (text_hash IS NULL))
) STRICT;

CREATE TABLE consent_text (
  version INTEGER PRIMARY KEY CHECK (version > 0),
  text TEXT NOT NULL,
  -- SHA-256 of the text
  hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- the operator's uid; NULL for what every shop starts with
  by TEXT
) STRICT;

CREATE TABLE customer (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  tax_id TEXT,
  mobile TEXT,
  email TEXT,
  city TEXT,
  loyalty_card TEXT,
  note TEXT,
  credit_limit_cents INTEGER CHECK (credit_limit_cents >= 0),
  registered_at INTEGER NOT NULL,
  -- the row of customer_search in this file
  search_id INTEGER NOT NULL UNIQUE
, birth_date TEXT
  CHECK (birth_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), postal_code TEXT CHECK (length(postal_code) = 8 AND postal_code NOT GLOB '*[^0-9]*'), surname TEXT
  CHECK (surname <> '' AND (name = surname OR substr(name, -length(surname) - 1) = ' ' || surname)), sex TEXT CHECK (sex IN ('female', 'male', 'other')), phone TEXT CHECK (phone NOT GLOB '*[^0-9]*'), street TEXT, street_number TEXT, complement TEXT, district TEXT, state_code TEXT CHECK (length(state_code) = 2), country TEXT CHECK (length(country) = 2), language TEXT CHECK (length(language) = 2), branch_uid TEXT, origin_uid TEXT, grouping_uid TEXT, is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)), sort_name TEXT GENERATED ALWAYS AS (lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name, 'Á', 'A'), 'á', 'A'), 'À', 'A'), 'à', 'A'), 'Â', 'A'), 'â', 'A'), 'Ã', 'A'), 'ã', 'A'), 'Ä', 'A'), 'ä', 'A'), 'É', 'E'), 'é', 'E'), 'Ê', 'E'), 'ê', 'E'), 'Í', 'I'), 'í', 'I'), 'Ó', 'O'), 'ó', 'O'), 'Ô', 'O'), 'ô', 'O'), 'Õ', 'O'), 'õ', 'O'), 'Ú', 'U'), 'ú', 'U'), 'Ü', 'U'), 'ü', 'U'), 'Ç', 'C'), 'ç', 'C'), 'Ñ', 'N'), 'ñ', 'N'))) VIRTUAL, merged_into TEXT) STRICT;

CREATE TABLE customer_answer (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  question_uid TEXT NOT NULL,
  -- a text, a number with a point, a choice as written, a day, 'yes' or 'no'
  value TEXT NOT NULL CHECK (value <> ''),
  PRIMARY KEY (customer_id, question_uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_label (
  uid TEXT PRIMARY KEY,
  list TEXT NOT NULL CHECK (list IN ('origin', 'grouping')),
  name TEXT NOT NULL,
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE customer_merge (
  merged_id TEXT PRIMARY KEY,
  survivor_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  -- of the survivor: what the fields that were taken over were before, and became
  fields_before TEXT NOT NULL CHECK (json_type(fields_before) = 'object'),
  fields_after TEXT NOT NULL CHECK (json_type(fields_after) = 'object'),
  -- those that had gone into the merged one before
  moved TEXT NOT NULL CHECK (json_type(moved) = 'array')
) STRICT;

CREATE TABLE customer_question (
  -- of this version
  id TEXT PRIMARY KEY,
  -- of the question, whatever its version
  question_uid TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'choice', 'date', 'yes-no')),
  -- a list of texts; of a choice only
  choices TEXT CHECK ((kind = 'choice') = (choices IS NOT NULL) AND coalesce(json_type(choices), 'array') = 'array'),
  position INTEGER NOT NULL,
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  at INTEGER NOT NULL,
  operator_id TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE customer_search USING fts5 (
  name, content = '', contentless_delete = 1, detail = none,
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6 7 8 9 10'
);

CREATE TABLE document_cursor (
  kind TEXT PRIMARY KEY,
  -- of the documents as this program reads them
  version INTEGER NOT NULL CHECK (version > 0),
  cursor TEXT NOT NULL,
  -- 1: what only this file had was told
  is_offered INTEGER NOT NULL DEFAULT 0 CHECK (is_offered IN (0, 1))
) STRICT;

CREATE TABLE document_edit (
  uid TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  -- made before it is first sent, with what is sent, and what the rows were then
  patch TEXT UNIQUE,
  base INTEGER CHECK (base >= 0),
  fields TEXT CHECK (json_type(fields) = 'object'),
  rows_then TEXT CHECK (json_type(rows_then) = 'object'),
  CHECK ((patch IS NULL) = (base IS NULL) AND (patch IS NULL) = (fields IS NULL) AND (patch IS NULL) = (rows_then IS NULL))
) STRICT;

CREATE TABLE document_erasure (
  uid TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  -- made before it is first sent
  patch TEXT NOT NULL UNIQUE,
  base INTEGER NOT NULL CHECK (base >= 0)
) STRICT;

CREATE TABLE document_life (
  document TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('awaiting', 'authorised', 'contingency', 'refused'))
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure (
  customer_id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  -- null: what lies outside the rows is still to be cleaned
  cleaned_at INTEGER
) STRICT;

CREATE TABLE fact (
  -- follows from the type and what it is of
  uid TEXT PRIMARY KEY,
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  epoch INTEGER NOT NULL CHECK (epoch > 0),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  type TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  at INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (terminal_id, epoch, sequence)
) STRICT;

CREATE TABLE family (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  name TEXT NOT NULL UNIQUE
, active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))) STRICT;

CREATE TABLE first_count (
  till_session_id TEXT NOT NULL REFERENCES till_session (id),
  tender TEXT NOT NULL,
  counted_cents INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (till_session_id, tender)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_choice (
  kind TEXT NOT NULL,
  -- SHA-256 of the names of the file's columns
  signature TEXT NOT NULL,
  -- JSON: how the file was read, and which column was which
  choices TEXT NOT NULL CHECK (json_type(choices) = 'object'),
  PRIMARY KEY (kind, signature)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_run (
  -- made by the screen before the file was sent
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL,
  file TEXT NOT NULL,
  -- SHA-256 of the file
  hash TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'stopped', 'done', 'given-up')),
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  started_by TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  -- rows to be taken over, and those that were
  rows INTEGER NOT NULL CHECK (rows > 0),
  rows_done INTEGER NOT NULL DEFAULT 0 CHECK (rows_done BETWEEN 0 AND rows),
  -- of the file: those up to it were taken over, in the transaction that says so
  last_row INTEGER NOT NULL DEFAULT 0,
  new_rows INTEGER NOT NULL DEFAULT 0,
  changed_rows INTEGER NOT NULL DEFAULT 0,
  unchanged_rows INTEGER NOT NULL,
  refused_rows INTEGER NOT NULL,
  CHECK ((ended_at IS NULL) = (state IN ('running', 'stopped')))
) STRICT;

CREATE TABLE job_plan (
  job TEXT PRIMARY KEY,
  -- 'HH:MM' on the shop's clock; NULL: it runs by the hour
  at TEXT CHECK (at GLOB '[0-2][0-9]:[0-5][0-9]'),
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
, held_since INTEGER) STRICT;

CREATE TABLE job_run (
  id TEXT PRIMARY KEY,
  job TEXT NOT NULL,
  -- the hour, day or month of the shop it is a run of
  period TEXT NOT NULL,
  -- 0: by the clock; each time somebody asks is one more
  attempt INTEGER NOT NULL CHECK (attempt >= 0),
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'failed', 'stopped', 'missed')),
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  started_by TEXT,
  -- who runs it must renew this; past it, the run is anybody's
  lease_until INTEGER,
  result TEXT,
  incident_id TEXT,
  UNIQUE (job, period, attempt),
  CHECK ((state = 'running') = (ended_at IS NULL)),
  CHECK ((state = 'running') = (lease_until IS NOT NULL))
) STRICT;

CREATE TABLE loyalty_choice (
  sale_id TEXT PRIMARY KEY REFERENCES sale (id),
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  participation_id TEXT NOT NULL REFERENCES loyalty_participation (id),
  until INTEGER NOT NULL,
  campaigns TEXT,
  chosen_at INTEGER,
  campaign_id TEXT
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

CREATE TABLE loyalty_scorer (
  sale_id TEXT UNIQUE REFERENCES sale (id),
  order_id TEXT UNIQUE REFERENCES sales_order (id),
  tax_id TEXT NOT NULL,
  name TEXT,
  registration TEXT NOT NULL CHECK (registration IN ('registered', 'not-registered', 'unknown')),
  points INTEGER,
  CHECK ((sale_id IS NULL) <> (order_id IS NULL))
) STRICT;

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

CREATE TABLE message_gateway (
  channel TEXT PRIMARY KEY,
  gateway TEXT NOT NULL,
  -- JSON of the fields filled in
  settings TEXT NOT NULL,
  -- of one part
  price_cents INTEGER NOT NULL CHECK (price_cents >= 0)
) STRICT;

CREATE TABLE message_reply (
  gateway TEXT NOT NULL,
  -- theirs
  id TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- whether it asked for no more messages; what it said is not kept
  opts_out INTEGER NOT NULL CHECK (opts_out IN (0, 1)),
  PRIMARY KEY (gateway, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE message_template (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  -- the occasion it is sent on, which decides what it may say
  used_for TEXT NOT NULL,
  channel TEXT NOT NULL,
  -- empty by SMS
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  keeps_accents INTEGER NOT NULL CHECK (keeps_accents IN (0, 1))
) STRICT;

CREATE TABLE number_floor (
  kind TEXT NOT NULL CHECK (kind IN ('order', 'customer')),
  -- the terminal's id for orders; 0 for customers
  scope_id INTEGER NOT NULL,
  above INTEGER NOT NULL CHECK (above >= 0),
  PRIMARY KEY (kind, scope_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE operator (
  -- a UUIDv7, the same on every till
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  -- the key until version 35: entries of the trail from then have it in their hashes
  former_id INTEGER UNIQUE,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL REFERENCES role (id),
  pin_hash TEXT NOT NULL,
  sells INTEGER NOT NULL DEFAULT 1 CHECK (sells IN (0, 1)),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE order_claim (
  order_id TEXT PRIMARY KEY,
  -- made before it is first asked for
  id TEXT NOT NULL UNIQUE,
  -- unanswered: it may be granted; lost: it went on here all the same, and another till has it; releasing: the order waits
  -- again, and the Central is to be told
  state TEXT NOT NULL CHECK (state IN ('asked', 'held', 'unanswered', 'lost', 'releasing'))
) STRICT;

CREATE TABLE order_event (
  order_id TEXT NOT NULL REFERENCES sales_order (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  detail TEXT NOT NULL,
  PRIMARY KEY (order_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE order_line (
  id TEXT PRIMARY KEY,
  order_id TEXT NOT NULL REFERENCES sales_order (id),
  position INTEGER NOT NULL CHECK (position > 0),
  product_id INTEGER NOT NULL REFERENCES product (id),
  code TEXT NOT NULL,
  barcode TEXT,
  description TEXT NOT NULL,
  variant TEXT NOT NULL,
  unit TEXT NOT NULL,
  family_id INTEGER,
  brand_id INTEGER,
  quantity_thousandths INTEGER NOT NULL CHECK (quantity_thousandths > 0),
  unit_price_cents INTEGER NOT NULL CHECK (unit_price_cents >= 0),
  promotional_price_cents INTEGER CHECK (promotional_price_cents >= 0),
  label_price_cents INTEGER CHECK (label_price_cents >= 0),
  discount TEXT,
  salesperson_id TEXT,
  lot TEXT,
  expires_on TEXT,
  serial TEXT,
  UNIQUE (order_id, position)
) STRICT;

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

CREATE TABLE paired_screen (
  id INTEGER PRIMARY KEY,
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  name TEXT NOT NULL CHECK (name <> ''),
  -- SHA-256 of the token, in hexadecimal
  token_hash TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 64),
  paired_at INTEGER NOT NULL
) STRICT;

CREATE TABLE parameter_value (
  key TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('company', 'branch', 'terminal')),
  -- the branch's or the terminal's id; 0 for the company
  scope_id INTEGER NOT NULL CHECK ((scope = 'company') = (scope_id = 0)),
  -- of the parameter's schema when it was written
  version INTEGER NOT NULL CHECK (version > 0),
  -- JSON
  value TEXT NOT NULL,
  PRIMARY KEY (key, scope, scope_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE parameter_version (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version TEXT NOT NULL
) STRICT;

CREATE TABLE parked_document (
  uid TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document)),
  why TEXT NOT NULL,
  at INTEGER NOT NULL
, is_clash INTEGER NOT NULL DEFAULT 0 CHECK (is_clash IN (0, 1))) STRICT;

CREATE TABLE parked_fact (
  place INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  fact TEXT NOT NULL CHECK (json_valid(fact)),
  -- what is missing here, or what is wrong with it
  why TEXT NOT NULL,
  at INTEGER NOT NULL
, is_clash INTEGER NOT NULL DEFAULT 0 CHECK (is_clash IN (0, 1))) STRICT;

CREATE TABLE pin_pause (
  terminal_id INTEGER PRIMARY KEY REFERENCES terminal (id),
  until INTEGER NOT NULL,
  -- Whether somebody who manages has tried during this pause, which is done once
  grace_used INTEGER NOT NULL DEFAULT 0 CHECK (grace_used IN (0, 1))
) STRICT;

CREATE TABLE price_rule (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  name TEXT NOT NULL,
  condition TEXT NOT NULL,
  action TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  stacking TEXT NOT NULL DEFAULT 'combinable' CHECK (stacking IN ('exclusive', 'single', 'combinable')),
  sort_order INTEGER NOT NULL DEFAULT 0,
  floor_cents INTEGER CHECK (floor_cents >= 0),
  usage_limit INTEGER CHECK (usage_limit > 0),
  scope TEXT NOT NULL DEFAULT '{}' CHECK (json_type(scope) = 'object')
) STRICT;

CREATE TABLE price_rule_version (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version TEXT NOT NULL
) STRICT;

CREATE TABLE print_job (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  title TEXT NOT NULL,
  document TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'printing', 'printed', 'failed', 'cancelled')),
  doubts INTEGER NOT NULL DEFAULT 0 CHECK (doubts >= 0),
  fault TEXT,
  queued_at INTEGER NOT NULL,
  ended_at INTEGER, held_for TEXT CHECK (held_for IS NULL OR state IN ('waiting', 'cancelled')), device TEXT NOT NULL DEFAULT 'receipt' CHECK (device IN ('receipt', 'label')),
  CHECK ((ended_at IS NULL) = (state IN ('waiting', 'printing')))
) STRICT;

CREATE TABLE product (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  code TEXT NOT NULL UNIQUE,
  description TEXT NOT NULL,
  size TEXT NOT NULL DEFAULT '',
  color TEXT NOT NULL DEFAULT '',
  brand_id INTEGER REFERENCES brand (id),
  family_id INTEGER REFERENCES family (id),
  classification TEXT,
  unit TEXT NOT NULL DEFAULT 'UN',
  is_fractional INTEGER NOT NULL DEFAULT 0 CHECK (is_fractional IN (0, 1)),
  price_cents INTEGER NOT NULL CHECK (price_cents >= 0),
  promotional_price_cents INTEGER CHECK (promotional_price_cents >= 0),
  promotion_starts_at INTEGER,
  promotion_ends_at INTEGER,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
, style_id INTEGER REFERENCES product_style (id), cost_cents INTEGER CHECK (cost_cents >= 0), description_order TEXT AS (upper(CASE WHEN description GLOB '*[^ -~]*' THEN replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(description,'á','A'),'Á','A'),'à','A'),'À','A'),'â','A'),'Â','A'),'ã','A'),'Ã','A'),'ä','A'),'Ä','A'),'é','E'),'É','E'),'è','E'),'È','E'),'ê','E'),'Ê','E'),'ë','E'),'Ë','E'),'í','I'),'Í','I'),'ì','I'),'Ì','I'),'î','I'),'Î','I'),'ï','I'),'Ï','I'),'ó','O'),'Ó','O'),'ò','O'),'Ò','O'),'ô','O'),'Ô','O'),'õ','O'),'Õ','O'),'ö','O'),'Ö','O'),'ú','U'),'Ú','U'),'ù','U'),'Ù','U'),'û','U'),'Û','U'),'ü','U'),'Ü','U'),'ç','C'),'Ç','C'),'ñ','N'),'Ñ','N') ELSE description END)) VIRTUAL) STRICT;

CREATE TABLE product_barcode (
  barcode TEXT PRIMARY KEY,
  product_id INTEGER NOT NULL REFERENCES product (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE product_cost (
  id INTEGER PRIMARY KEY,
  product_id INTEGER NOT NULL REFERENCES product (id),
  cost_cents INTEGER NOT NULL CHECK (cost_cents >= 0),
  at INTEGER NOT NULL,
  cause TEXT NOT NULL CHECK (cause <> ''),
  -- the paper it came with, or the supplier
  source TEXT,
  operator_id TEXT
) STRICT;

CREATE TABLE product_photo (
  id INTEGER PRIMARY KEY,
  product_id INTEGER REFERENCES product (id),
  style_id INTEGER REFERENCES product_style (id),
  -- null: of all of them
  size TEXT,
  color TEXT,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  kind TEXT NOT NULL CHECK (kind IN ('jpg', 'png', 'webp')),
  position INTEGER NOT NULL,
  CHECK ((product_id IS NULL) <> (style_id IS NULL)),
  CHECK (style_id IS NOT NULL OR (size IS NULL AND color IS NULL))
) STRICT;

CREATE VIRTUAL TABLE product_search USING fts5 (
  words, content = '', contentless_delete = 1, detail = none,
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6 7 8 9 10'
);

CREATE TABLE product_stock (
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  product_id INTEGER NOT NULL REFERENCES product (id),
  quantity_thousandths INTEGER NOT NULL, last_movement INTEGER,
  PRIMARY KEY (branch_id, product_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE product_style (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  -- what the codes of its sizes and colours begin with
  code TEXT NOT NULL
) STRICT;

CREATE TABLE program_setting (
  program TEXT NOT NULL,
  -- the branch's id; 0 for the company
  branch_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL CHECK (value <> ''),
  PRIMARY KEY (program, branch_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE "receipt" (
  sale_id TEXT NOT NULL REFERENCES sale (id),
  kind TEXT NOT NULL CHECK (kind IN ('sale', 'void')),
  document TEXT NOT NULL,
  PRIMARY KEY (sale_id, kind)
) STRICT;

CREATE TABLE receivable (
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
  cancelled_at INTEGER CHECK (cancelled_at IS NULL OR settled_at IS NULL), excess_cents INTEGER NOT NULL DEFAULT 0 CHECK (excess_cents >= 0),
  UNIQUE (tender_id, installment),
  CHECK ((coalesce(settled_at, cancelled_at) IS NULL) = (open_cents > 0))
) STRICT;

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

CREATE TABLE refund_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE return (
  id TEXT PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  -- null where it was taken at another terminal
  till_session_id TEXT REFERENCES till_session (id),
  number INTEGER NOT NULL CHECK (number > 0),
  sale_id TEXT REFERENCES sale (id),
  operator_id TEXT NOT NULL,
  approver_id TEXT,
  salesperson_id TEXT,
  customer_id TEXT REFERENCES customer (id),
  reason TEXT NOT NULL,
  refund_kind TEXT NOT NULL REFERENCES refund_kind (kind),
  total_cents INTEGER NOT NULL CHECK (total_cents >= 0),
  -- the vale-troca it gave
  voucher_account TEXT UNIQUE REFERENCES value_account (id),
  at INTEGER NOT NULL,
  document TEXT NOT NULL, is_unchecked INTEGER NOT NULL DEFAULT 0 CHECK (is_unchecked IN (0, 1)), loaded_cents INTEGER NOT NULL DEFAULT 0 CHECK (loaded_cents >= 0),
  CHECK (sale_id IS NOT NULL OR refund_kind = 'exchange-voucher'),
  UNIQUE (terminal_id, number)
) STRICT;

CREATE TABLE return_line (
  id TEXT PRIMARY KEY,
  return_id TEXT NOT NULL REFERENCES return (id),
  position INTEGER NOT NULL CHECK (position > 0),
  sale_line_id TEXT REFERENCES sale_line (id),
  product_id INTEGER NOT NULL REFERENCES product (id),
  code TEXT NOT NULL,
  description TEXT NOT NULL,
  variant TEXT NOT NULL,
  unit TEXT NOT NULL,
  quantity_thousandths INTEGER NOT NULL CHECK (quantity_thousandths > 0),
  discount_cents INTEGER NOT NULL CHECK (discount_cents >= 0),
  amount_cents INTEGER NOT NULL CHECK (amount_cents >= 0),
  UNIQUE (return_id, position)
) STRICT;

CREATE TABLE return_refund (
  return_id TEXT NOT NULL REFERENCES return (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  kind TEXT NOT NULL REFERENCES tender_kind (kind),
  tender_id TEXT REFERENCES sale_tender (id),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  PRIMARY KEY (return_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE role (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  -- JSON, a level by permission; what is missing is worth its default
  levels TEXT NOT NULL CHECK (json_valid(levels)),
  -- JSON, thousandths of a percent or cents by limit
  limits TEXT NOT NULL CHECK (json_valid(limits))
) STRICT, WITHOUT ROWID;

CREATE TABLE role_notice (
  -- what an update changed in the roles, told until somebody who manages them has read it
  name TEXT PRIMARY KEY,
  read_at INTEGER,
  read_by TEXT REFERENCES operator (id),
  CHECK ((read_at IS NULL) = (read_by IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE sale (
  id TEXT PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  -- where it was made
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  -- null where that is another terminal
  till_session_id TEXT REFERENCES till_session (id),
  operator_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'paying', 'parked', 'finished', 'cancelled', 'voided')),
  opened_at INTEGER NOT NULL,
  order_id TEXT REFERENCES sales_order (id),
  priced_at INTEGER,
  customer_id TEXT REFERENCES customer (id),
  receipt_tax_id TEXT,
  salesperson_id TEXT,
  discount TEXT,
  -- JSON, what loyalty programmes take off
  benefits TEXT NOT NULL DEFAULT '[]' CHECK (json_type(benefits) = 'array'),
  parked_as TEXT,
  number INTEGER,
  finished_at INTEGER,
  finished_by TEXT,
  gross_cents INTEGER,
  total_cents INTEGER CHECK (total_cents >= 0),
  change_cents INTEGER CHECK (change_cents >= 0),
  voided_in TEXT REFERENCES till_session (id) CHECK (voided_in IS NULL OR state = 'voided'), loaded_cents INTEGER NOT NULL DEFAULT 0 CHECK (loaded_cents >= 0),
  CHECK (till_session_id IS NOT NULL OR state IN ('finished', 'voided')),
  CHECK ((state IN ('finished', 'voided')) = (number IS NOT NULL)),
  CHECK ((number IS NULL) = (finished_at IS NULL)),
  CHECK ((number IS NULL) = (total_cents IS NULL))
) STRICT;

CREATE TABLE sale_adjustment (
  line_id TEXT NOT NULL REFERENCES sale_line (id),
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL REFERENCES adjustment_kind (kind),
  label TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  -- the price rule's uid
  rule TEXT,
  -- whose benefit it is
  source TEXT,
  PRIMARY KEY (line_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE sale_line (
  id TEXT PRIMARY KEY,
  sale_id TEXT NOT NULL REFERENCES sale (id),
  position INTEGER NOT NULL CHECK (position > 0),
  product_id INTEGER NOT NULL REFERENCES product (id),
  code TEXT NOT NULL,
  barcode TEXT,
  description TEXT NOT NULL,
  variant TEXT NOT NULL,
  unit TEXT NOT NULL,
  family_id INTEGER,
  brand_id INTEGER,
  quantity_thousandths INTEGER NOT NULL CHECK (quantity_thousandths > 0),
  unit_price_cents INTEGER NOT NULL CHECK (unit_price_cents >= 0),
  promotional_price_cents INTEGER CHECK (promotional_price_cents >= 0),
  label_price_cents INTEGER CHECK (label_price_cents >= 0),
  discount TEXT,
  salesperson_id TEXT,
  cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
  gross_cents INTEGER,
  net_cents INTEGER CHECK (net_cents >= 0),
  lot TEXT,
  expires_on TEXT,
  serial TEXT, unit_cost_cents INTEGER CHECK (unit_cost_cents >= 0),
  UNIQUE (sale_id, position)
) STRICT;

CREATE TABLE sale_load (
  id TEXT PRIMARY KEY,
  sale_id TEXT NOT NULL REFERENCES sale (id),
  account_id TEXT NOT NULL REFERENCES value_account (id),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  -- taken off the sale again
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
, undo_hold TEXT, return_id TEXT REFERENCES return (id)) STRICT;

CREATE TABLE sale_tender (
  id TEXT PRIMARY KEY,
  sale_id TEXT NOT NULL REFERENCES sale (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  kind TEXT NOT NULL REFERENCES tender_kind (kind),
  state TEXT NOT NULL REFERENCES tender_state (state),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  -- JSON, by kind
  detail TEXT NOT NULL CHECK (json_type(detail) = 'object'),
  UNIQUE (sale_id, sequence)
) STRICT;

CREATE TABLE sales_order (
  id TEXT PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  -- where it was made: its number is that terminal's
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  number INTEGER NOT NULL CHECK (number > 0),
  state TEXT NOT NULL CHECK (state IN ('quote', 'waiting', 'receiving', 'received', 'cancelled')),
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  customer_id TEXT REFERENCES customer (id),
  salesperson_id TEXT,
  discount TEXT,
  notes TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  priced_at INTEGER NOT NULL,
  plan TEXT,
  placed_at INTEGER,
  total_cents INTEGER NOT NULL CHECK (total_cents >= 0),
  UNIQUE (terminal_id, number),
  CHECK (state NOT IN ('waiting', 'receiving', 'received') OR placed_at IS NOT NULL)
) STRICT;

CREATE TABLE secret (
  name TEXT PRIMARY KEY,
  -- system: sealed by the operating system for this user; none: as it is, for a simulator on this computer alone
  protection TEXT NOT NULL CHECK (protection IN ('system', 'none')),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE shared_document (
  uid TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  -- as the Central last said it; null: erased for good
  body TEXT CHECK (json_type(body) = 'object')
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE stock_document (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL REFERENCES stock_document_kind (kind),
  -- whose stock it moves
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  -- where it was made, and is numbered
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  state TEXT NOT NULL CHECK (state IN ('draft', 'posted', 'discarded')),
  number INTEGER CHECK (number > 0),
  -- people by uid: who began it, who posted it, who allowed that
  operator_id TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  posted_by TEXT,
  approver_id TEXT,
  posted_at INTEGER,
  -- of goods received
  supplier TEXT NOT NULL DEFAULT '',
  invoice TEXT NOT NULL DEFAULT '',
  -- of an adjustment and of a reversal
  reason TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  -- of a count: JSON, what is counted
  scope TEXT CHECK (json_valid(scope)),
  -- of a transfer: where the goods go
  to_branch_id INTEGER REFERENCES branch (id),
  -- of a reversal: what it takes back; of an arrival: what was sent
  origin_id TEXT REFERENCES stock_document (id),
  CHECK ((state = 'posted') = (number IS NOT NULL)),
  CHECK ((number IS NULL) = (posted_at IS NULL)),
  CHECK ((number IS NULL) = (posted_by IS NULL)),
  CHECK (kind <> 'count' OR scope IS NOT NULL),
  CHECK (kind <> 'transfer' OR to_branch_id IS NOT NULL),
  CHECK (kind NOT IN ('arrival', 'reversal') OR origin_id IS NOT NULL)
) STRICT;

CREATE TABLE stock_document_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE stock_document_line (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES stock_document (id),
  position INTEGER NOT NULL CHECK (position > 0),
  product_id INTEGER NOT NULL REFERENCES product (id),
  -- received, sent, arrived and counted: how much; adjusted and reversed: by how much
  quantity_thousandths INTEGER NOT NULL,
  -- of goods received: what one unit cost
  cost_cents INTEGER CHECK (cost_cents >= 0),
  -- of a count: what there should have been when it was counted; of an arrival: what was sent
  expected_thousandths INTEGER,
  -- of a count: the last movement known then
  seen_movement INTEGER,
  at INTEGER NOT NULL,
  UNIQUE (document_id, position),
  UNIQUE (document_id, product_id)
) STRICT;

CREATE TABLE stock_minimum (
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  product_id INTEGER NOT NULL REFERENCES product (id),
  minimum_thousandths INTEGER NOT NULL CHECK (minimum_thousandths > 0),
  PRIMARY KEY (branch_id, product_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE stock_movement (
  -- the order in which this file came to know them
  id INTEGER PRIMARY KEY,
  line_id TEXT REFERENCES sale_line (id),
  return_line_id TEXT REFERENCES return_line (id),
  document_line_id TEXT REFERENCES stock_document_line (id),
  kind TEXT NOT NULL REFERENCES stock_movement_kind (kind),
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  product_id INTEGER NOT NULL REFERENCES product (id),
  quantity_thousandths INTEGER NOT NULL,
  at INTEGER NOT NULL,
  -- what the branch had of the product after it
  balance_thousandths INTEGER NOT NULL,
  -- the movement before it of the same branch and product
  previous_id INTEGER,
  CHECK ((line_id IS NOT NULL) + (return_line_id IS NOT NULL) + (document_line_id IS NOT NULL) <= 1),
  CHECK (kind NOT IN ('sale', 'void') OR line_id IS NOT NULL),
  CHECK (kind <> 'return' OR return_line_id IS NOT NULL),
  CHECK (kind NOT IN ('received', 'adjusted', 'counted', 'transfer-out', 'transfer-in') OR document_line_id IS NOT NULL),
  UNIQUE (line_id, kind)
) STRICT;

CREATE TABLE stock_movement_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE survey (
  -- of this version
  id TEXT PRIMARY KEY,
  -- of the survey, whatever its version
  survey_uid TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  title TEXT NOT NULL,
  at INTEGER NOT NULL,
  operator_id TEXT NOT NULL
) STRICT;

CREATE TABLE survey_answer (
  response_id INTEGER NOT NULL REFERENCES survey_response (id),
  question_id TEXT NOT NULL,
  choice INTEGER NOT NULL,
  PRIMARY KEY (response_id, question_id),
  FOREIGN KEY (question_id, choice) REFERENCES survey_choice (question_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_choice (
  question_id TEXT NOT NULL REFERENCES survey_question (id),
  position INTEGER NOT NULL CHECK (position > 0),
  text TEXT NOT NULL,
  PRIMARY KEY (question_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_item (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  position INTEGER NOT NULL CHECK (position > 0),
  question_uid TEXT NOT NULL,
  PRIMARY KEY (survey_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_launch (
  id TEXT PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  -- null: nothing is asked from then on
  survey_uid TEXT,
  at INTEGER NOT NULL,
  operator_id TEXT NOT NULL
) STRICT;

CREATE TABLE survey_question (
  -- of this version
  id TEXT PRIMARY KEY,
  -- of the question, whatever its version
  question_uid TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  operator_id TEXT NOT NULL
) STRICT;

CREATE TABLE survey_response (
  id INTEGER PRIMARY KEY,
  sale_id TEXT NOT NULL UNIQUE REFERENCES sale (id),
  -- the version that was shown
  survey_id TEXT NOT NULL REFERENCES survey (id),
  state TEXT NOT NULL CHECK (state IN ('answered', 'skipped')),
  operator_id TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE tender_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE tender_state (state TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE terminal (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  name TEXT NOT NULL,
  next_sale_number INTEGER NOT NULL DEFAULT 1 CHECK (next_sale_number > 0),
  next_return_number INTEGER NOT NULL DEFAULT 1 CHECK (next_return_number > 0), next_receiving_number INTEGER NOT NULL DEFAULT 1 CHECK (next_receiving_number > 0), next_stock_number INTEGER NOT NULL DEFAULT 1 CHECK (next_stock_number > 0),
  UNIQUE (branch_id, name)
) STRICT;

CREATE TABLE "till_count" (
  till_session_id TEXT NOT NULL REFERENCES till_session (id),
  tender TEXT NOT NULL,
  expected_cents INTEGER NOT NULL,
  counted_cents INTEGER NOT NULL CHECK (counted_cents >= 0 OR tender <> 'cash'),
  difference_cents INTEGER NOT NULL CHECK (difference_cents = counted_cents - expected_cents),
  PRIMARY KEY (till_session_id, tender)
) STRICT, WITHOUT ROWID;

CREATE TABLE till_note (
  id INTEGER PRIMARY KEY,
  till_session_id TEXT NOT NULL REFERENCES till_session (id),
  at INTEGER NOT NULL,
  operator_id TEXT NOT NULL REFERENCES operator (id),
  text TEXT NOT NULL
) STRICT;

CREATE TABLE till_session (
  id TEXT PRIMARY KEY,
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  operator_id TEXT NOT NULL REFERENCES operator (id),
  opened_at INTEGER NOT NULL,
  float_cents INTEGER NOT NULL CHECK (float_cents >= 0),
  left_before_cents INTEGER,
  opening_difference_cents INTEGER CHECK (opening_difference_cents IS float_cents - left_before_cents),
  taken_over_by TEXT REFERENCES operator (id),
  closed_at INTEGER,
  closed_by TEXT REFERENCES operator (id),
  expected_cash_cents INTEGER,
  counted_cash_cents INTEGER CHECK (counted_cash_cents >= 0),
  difference_cents INTEGER,
  closing_note TEXT,
  left_cents INTEGER CHECK (left_cents BETWEEN 0 AND counted_cash_cents),
  CHECK (difference_cents = counted_cash_cents - expected_cash_cents),
  CHECK ((closed_at IS NULL) = (difference_cents IS NULL))
) STRICT;

CREATE TABLE value_account (
  -- a UUIDv7, the same on every till; of a counter what it counts, as in 'spent:cents'
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL REFERENCES value_kind (kind),
  unit TEXT NOT NULL CHECK (unit IN ('cents', 'points')),
  -- only what was paid for is owed; null: a counter
  pocket TEXT CHECK (pocket IN ('sold', 'granted')),
  -- what is printed or read; two tills may draw the same
  code TEXT,
  branch_id INTEGER REFERENCES branch (id),
  -- by uid, known here or not
  customer_id TEXT,
  opened_at INTEGER NOT NULL,
  -- its last day; null: it has none
  expires_on TEXT,
  balance INTEGER NOT NULL DEFAULT 0, held INTEGER NOT NULL DEFAULT 0
  CHECK (held = 0 OR (held > 0 AND held <= balance)),
  CHECK ((pocket IS NULL) = (kind = 'counter')),
  CHECK (kind = 'counter' OR balance >= 0),
  CHECK (kind <> 'exchange-voucher' OR (length(code) = 13 AND branch_id IS NOT NULL AND expires_on IS NOT NULL))
) STRICT;

CREATE TABLE value_cause (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

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

CREATE TABLE value_kind (kind TEXT PRIMARY KEY, prefix TEXT CHECK (length(prefix) = 3)) STRICT, WITHOUT ROWID;

CREATE TABLE value_transfer (
  -- what is done by cause, and of what: the same thing done twice is one row
  key TEXT PRIMARY KEY,
  from_account TEXT NOT NULL REFERENCES value_account (id),
  to_account TEXT NOT NULL REFERENCES value_account (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  cause TEXT NOT NULL REFERENCES value_cause (kind),
  return_id TEXT REFERENCES return (id),
  tender_id TEXT REFERENCES sale_tender (id),
  at INTEGER NOT NULL,
  CHECK (from_account <> to_account),
  CHECK (cause NOT IN ('spent', 'restored') OR tender_id IS NOT NULL)
) STRICT;

CREATE TABLE voucher_tries (
  terminal_id INTEGER PRIMARY KEY REFERENCES terminal (id),
  wrong INTEGER NOT NULL CHECK (wrong > 0),
  last_at INTEGER NOT NULL,
  wait_until INTEGER
) STRICT;

CREATE TABLE waiting_voucher (
  terminal_id INTEGER PRIMARY KEY REFERENCES terminal (id),
  account_id TEXT NOT NULL REFERENCES value_account (id)
) STRICT;

CREATE TABLE wrong_pin (
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  code TEXT NOT NULL,
  failed INTEGER NOT NULL CHECK (failed > 0),
  last_at INTEGER NOT NULL,
  PRIMARY KEY (terminal_id, code)
) STRICT, WITHOUT ROWID;

CREATE INDEX act_claim_by_sale ON act_claim (sale_id);

CREATE INDEX act_claim_to_release ON act_claim (id) WHERE state = 'releasing';

CREATE UNIQUE INDEX act_open_by_sale ON act (sale_id) WHERE state = 'open';

CREATE INDEX act_open_by_terminal ON act (terminal_id) WHERE state = 'open';

CREATE INDEX audit_by_action ON audit_entry (action, at);

CREATE INDEX audit_by_operator ON audit_entry (operator_id, at);

CREATE INDEX audit_by_operator_and_action ON audit_entry (operator_id, action, at);

CREATE INDEX audit_by_sale ON audit_entry (sale_id) WHERE sale_id IS NOT NULL;

CREATE INDEX audit_by_time ON audit_entry (at);

CREATE INDEX blocked_address_by_day ON blocked_address (at);

CREATE INDEX bulk_edit_by_time ON bulk_edit (at, id);

CREATE INDEX bulk_edit_to_undo ON bulk_edit_product (bulk_edit_id, product_id)
  WHERE after IS NOT NULL AND undo IS NULL;

CREATE INDEX bulk_edit_working ON bulk_edit (id) WHERE state IN ('running', 'undoing');

CREATE INDEX cash_movement_by_session ON cash_movement (till_session_id);

CREATE UNIQUE INDEX cash_movement_of_receiving ON cash_movement (receiving_id, kind) WHERE receiving_id IS NOT NULL;

CREATE UNIQUE INDEX cash_movement_of_return ON cash_movement (return_id) WHERE return_id IS NOT NULL;

CREATE UNIQUE INDEX cash_movement_once ON cash_movement (sale_id, kind) WHERE sale_id IS NOT NULL;

CREATE INDEX consent_of_person ON consent (customer_id, channel, purpose);

CREATE INDEX consent_of_terminal ON consent (terminal_id, position);

CREATE INDEX customer_answer_by_question ON customer_answer (question_uid, value);

CREATE INDEX customer_by_city ON customer (city, sort_name, id) WHERE city IS NOT NULL;

CREATE INDEX customer_by_code ON customer (code);

CREATE INDEX customer_by_email ON customer (email COLLATE NOCASE) WHERE email IS NOT NULL;

CREATE INDEX customer_by_grouping ON customer (grouping_uid, sort_name, id) WHERE grouping_uid IS NOT NULL;

CREATE INDEX customer_by_loyalty_card ON customer (loyalty_card) WHERE loyalty_card IS NOT NULL;

CREATE INDEX customer_by_mobile ON customer (mobile);

CREATE INDEX customer_by_origin ON customer (origin_uid, sort_name, id) WHERE origin_uid IS NOT NULL;

CREATE INDEX customer_by_tax_id ON customer (tax_id) WHERE tax_id IS NOT NULL;

CREATE INDEX customer_goes_by ON customer (coalesce(merged_into, id));

CREATE INDEX customer_merge_by_time ON customer_merge (at);

CREATE INDEX customer_merged ON customer (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX customer_question_versions ON customer_question (question_uid, version, id);

CREATE INDEX customer_sorted ON customer (sort_name, id, is_active);

CREATE INDEX erasure_to_clean ON erasure (customer_id) WHERE cleaned_at IS NULL;

CREATE INDEX import_run_by_start ON import_run (started_at);

CREATE UNIQUE INDEX import_run_open ON import_run (ended_at IS NULL) WHERE ended_at IS NULL;

CREATE INDEX job_run_newest ON job_run (job, id);

CREATE INDEX job_run_running ON job_run (job) WHERE state = 'running';

CREATE INDEX loyalty_choice_waiting ON loyalty_choice (terminal_id, until) WHERE chosen_at IS NULL;

CREATE INDEX loyalty_earning_by_sale ON loyalty_earning (sale_id);

CREATE INDEX loyalty_log_by_sale ON loyalty_log (sale_id, id) WHERE sale_id IS NOT NULL;

CREATE INDEX loyalty_participation_by_customer ON loyalty_participation (customer_id);

CREATE INDEX loyalty_redemption_by_sale ON loyalty_redemption (sale_id);

CREATE INDEX loyalty_redemption_requested ON loyalty_redemption (id) WHERE state = 'requested';

CREATE INDEX message_by_address ON message (address COLLATE NOCASE, created_at, id);

CREATE INDEX message_by_customer ON message (customer_id, created_at, id);

CREATE INDEX message_by_procedure ON message (procedure, created_at, id);

CREATE INDEX message_by_state ON message (state, created_at, id);

CREATE INDEX message_held ON message (created_at) WHERE state = 'queued' AND is_held = 1;

CREATE INDEX message_newest ON message (created_at, id, channel, procedure);

CREATE INDEX message_of_person ON message (customer_id, last_at) WHERE purpose = 'marketing';

CREATE INDEX message_open ON message (state) WHERE state IN ('queued', 'sending', 'unknown');

CREATE INDEX message_queued ON message (channel, purpose, not_before, id) WHERE state = 'queued' AND is_held = 0;

CREATE INDEX message_reply_by_day ON message_reply (at);

CREATE INDEX message_to_ask ON message (gateway, ask_at) WHERE ask_at IS NOT NULL;

CREATE UNIQUE INDEX one_current_sale ON sale (terminal_id) WHERE state IN ('open', 'paying');

CREATE UNIQUE INDEX one_open_receiving ON receiving (terminal_id) WHERE state = 'open';

CREATE UNIQUE INDEX one_open_till ON till_session (terminal_id) WHERE closed_at IS NULL;

CREATE UNIQUE INDEX one_participation ON loyalty_participation (sale_id) WHERE state <> 'dropped';

CREATE UNIQUE INDEX one_sale_an_order ON sale (order_id) WHERE order_id IS NOT NULL AND state <> 'cancelled';

CREATE INDEX order_by_customer ON sales_order (customer_id, created_at, number, branch_id, state, salesperson_id)
  WHERE customer_id IS NOT NULL;

CREATE INDEX order_by_date ON sales_order (branch_id, created_at, number);

CREATE INDEX order_by_number ON sales_order (branch_id, number);

CREATE INDEX order_by_salesperson ON sales_order (branch_id, salesperson_id, created_at, number);

CREATE INDEX order_by_salesperson_state ON sales_order (branch_id, salesperson_id, state, created_at, number);

CREATE INDEX order_by_state ON sales_order (branch_id, state, created_at, number);

CREATE INDEX order_waiting ON sales_order (branch_id, placed_at) WHERE state = 'waiting';

CREATE INDEX outbox_by_sale ON outbox (sale_id, sequence) WHERE sale_id IS NOT NULL;

CREATE INDEX outbox_pending ON outbox (sequence) WHERE state IN ('waiting', 'task');

CREATE INDEX outbox_waiting ON outbox (queue, sequence) WHERE state = 'waiting';

CREATE INDEX print_job_ended ON print_job (terminal_id, ended_at) WHERE ended_at IS NOT NULL;

CREATE INDEX print_job_open ON print_job (terminal_id, id) WHERE ended_at IS NULL;

CREATE INDEX product_barcode_by_letters ON product_barcode (barcode COLLATE NOCASE) WHERE barcode GLOB '*[A-Za-z]*';

CREATE INDEX product_barcode_by_product ON product_barcode (product_id);

CREATE INDEX product_by_description ON product (description_order, id);

CREATE INDEX product_by_letters ON product (code COLLATE NOCASE) WHERE code GLOB '*[A-Za-z]*';

CREATE INDEX product_by_price ON product (price_cents, id);

CREATE INDEX product_by_style ON product (style_id) WHERE style_id IS NOT NULL;

CREATE INDEX product_cost_by_product ON product_cost (product_id, at);

CREATE INDEX product_in_family ON product (family_id, code);

CREATE INDEX product_inactive ON product (id) WHERE active = 0;

CREATE INDEX product_of_brand ON product (brand_id, code);

CREATE INDEX product_photo_by_hash ON product_photo (hash);

CREATE INDEX product_photo_by_product ON product_photo (product_id) WHERE product_id IS NOT NULL;

CREATE INDEX product_photo_by_style ON product_photo (style_id) WHERE style_id IS NOT NULL;

CREATE INDEX product_stock_by_quantity ON product_stock (branch_id, quantity_thousandths, product_id);

CREATE INDEX product_style_by_code ON product_style (code);

CREATE INDEX quick_sale_by_date ON sale (branch_id, finished_at, number)
  WHERE order_id IS NULL AND number IS NOT NULL;

CREATE INDEX quick_sale_by_salesperson ON sale (branch_id, salesperson_id, finished_at, number)
  WHERE order_id IS NULL AND number IS NOT NULL AND salesperson_id IS NOT NULL;

CREATE INDEX receivable_by_code ON receivable (code);

CREATE INDEX receivable_by_customer ON receivable (customer_id, issued_at);

CREATE INDEX receivable_due ON receivable (due_on) WHERE settled_at IS NULL AND cancelled_at IS NULL;

CREATE INDEX receivable_in_excess ON receivable (id) WHERE excess_cents > 0;

CREATE INDEX receivable_open ON receivable (customer_id) WHERE settled_at IS NULL AND cancelled_at IS NULL;

CREATE INDEX receiving_by_customer ON receiving (customer_id, at) WHERE number IS NOT NULL;

CREATE INDEX receiving_by_day ON receiving (at) WHERE number IS NOT NULL;

CREATE INDEX receiving_by_session ON receiving (till_session_id);

CREATE INDEX receiving_line_of ON receiving_line (receivable_id);

CREATE UNIQUE INDEX receiving_number ON receiving (terminal_id, number) WHERE number IS NOT NULL;

CREATE INDEX receiving_undone_in ON receiving (undone_in) WHERE undone_in IS NOT NULL;

CREATE INDEX return_by_customer ON return (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX return_by_sale ON return (sale_id) WHERE sale_id IS NOT NULL;

CREATE INDEX return_by_session ON return (till_session_id);

CREATE INDEX return_line_by_sale_line ON return_line (sale_line_id) WHERE sale_line_id IS NOT NULL;

CREATE INDEX return_refund_by_tender ON return_refund (tender_id) WHERE tender_id IS NOT NULL;

CREATE INDEX sale_by_customer ON sale (customer_id, finished_at, number, branch_id, order_id, salesperson_id)
  WHERE customer_id IS NOT NULL;

CREATE INDEX sale_by_day ON sale (branch_id, finished_at) WHERE number IS NOT NULL;

CREATE INDEX sale_by_receipt_tax_id ON sale (receipt_tax_id, finished_at) WHERE receipt_tax_id IS NOT NULL;

CREATE INDEX sale_by_session ON sale (till_session_id);

CREATE INDEX sale_load_by_account ON sale_load (account_id);

CREATE INDEX sale_load_by_return ON sale_load (return_id) WHERE return_id IS NOT NULL;

CREATE INDEX sale_load_by_sale ON sale_load (sale_id);

CREATE UNIQUE INDEX sale_number ON sale (terminal_id, number) WHERE number IS NOT NULL;

CREATE INDEX sale_parked ON sale (terminal_id, opened_at) WHERE state = 'parked';

CREATE INDEX sale_voided_in ON sale (voided_in) WHERE voided_in IS NOT NULL;

CREATE INDEX stock_document_draft ON stock_document (branch_id, opened_at) WHERE state = 'draft';

CREATE INDEX stock_document_number ON stock_document (terminal_id, number) WHERE number IS NOT NULL;

CREATE INDEX stock_document_origin ON stock_document (origin_id) WHERE origin_id IS NOT NULL;

CREATE INDEX stock_document_posted ON stock_document (branch_id, posted_at) WHERE posted_at IS NOT NULL;

CREATE INDEX stock_document_sent_to ON stock_document (to_branch_id, posted_at) WHERE to_branch_id IS NOT NULL;

CREATE UNIQUE INDEX stock_movement_of_document ON stock_movement (document_line_id) WHERE document_line_id IS NOT NULL;

CREATE UNIQUE INDEX stock_movement_of_return ON stock_movement (return_line_id) WHERE return_line_id IS NOT NULL;

CREATE INDEX survey_launch_by_branch ON survey_launch (branch_id, at, id);

CREATE INDEX survey_question_versions ON survey_question (question_uid, version, id);

CREATE INDEX survey_versions ON survey (survey_uid, version, id);

CREATE INDEX till_note_by_session ON till_note (till_session_id);

CREATE INDEX till_session_closed ON till_session (terminal_id, closed_at) WHERE closed_at IS NOT NULL;

CREATE INDEX value_account_by_code ON value_account (code) WHERE code IS NOT NULL;

CREATE INDEX value_account_by_customer ON value_account (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX value_account_to_expire ON value_account (expires_on) WHERE balance > 0 AND expires_on IS NOT NULL;

CREATE INDEX value_hold_open ON value_hold (account_id) WHERE state = 'held';

CREATE INDEX value_transfer_by_tender ON value_transfer (tender_id) WHERE tender_id IS NOT NULL;

CREATE INDEX value_transfer_from ON value_transfer (from_account);

CREATE INDEX value_transfer_to ON value_transfer (to_account);
