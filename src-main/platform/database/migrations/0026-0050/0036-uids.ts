import type { Migration } from '../migration'

/**
 * What several tills will share gets a name that is the same on all of them. Branches, terminals and goods keep the small
 * number that rows of this file refer to, beside a uid; people have no other key. Kinds stand in tables, so that a new
 * one is a row and never a table of millions made anew. Rules name what they look at by uid.
 */
export const uids: Migration = {
  version: 36,
  touches: ['act', 'branch', 'terminal', 'operator', 'brand', 'family', 'product', 'price_rule'],
  rewrites: [
    {
      table: 'act',
      create: `CREATE TABLE act (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL REFERENCES act_kind (kind),
  sale_id TEXT NOT NULL REFERENCES sale (id),
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  fingerprint TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'abandoned')),
  begun_at INTEGER NOT NULL,
  ended_at INTEGER,
  CHECK ((ended_at IS NULL) = (state = 'open'))
) STRICT`,
      select: 'id, kind, sale_id, terminal_id, fingerprint, state, begun_at, ended_at',
    },
    {
      table: 'branch',
      create: `CREATE TABLE branch (
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
) STRICT`,
      select: `id, uid_of('branch', id) AS uid, code, name, legal_name, cnpj, address, city, state, phone, pix_key,
        receipt_logo, time_zone`,
    },
    {
      table: 'terminal',
      create: `CREATE TABLE terminal (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  name TEXT NOT NULL,
  next_sale_number INTEGER NOT NULL DEFAULT 1 CHECK (next_sale_number > 0),
  next_return_number INTEGER NOT NULL DEFAULT 1 CHECK (next_return_number > 0),
  UNIQUE (branch_id, name)
) STRICT`,
      select: `id, uid_of('terminal', id) AS uid, branch_id, name, next_sale_number, next_return_number`,
    },
    {
      table: 'operator',
      create: `CREATE TABLE operator (
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
) STRICT`,
      select: `uid_of('operator', id) AS id, id AS former_id, code, name, role, pin_hash, sells, active`,
    },
    ...['brand', 'family'].map((table) => ({
      table,
      create: `CREATE TABLE ${table} (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  name TEXT NOT NULL UNIQUE
) STRICT`,
      select: `id, uid_of('${table}', id) AS uid, name`,
    })),
    {
      table: 'product',
      create: `CREATE TABLE product (
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
) STRICT`,
      select: `id, uid_of('product', id) AS uid, code, description, size, color, brand_id, family_id, classification,
        unit, is_fractional, price_cents, promotional_price_cents, promotion_starts_at, promotion_ends_at, active`,
    },
    {
      table: 'price_rule',
      create: `CREATE TABLE price_rule (
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
) STRICT`,
      select: `id, uid_of('price_rule', id) AS uid, name,
        CASE WHEN NOT json_valid(condition) THEN condition ELSE CASE condition ->> '$.kind'
          WHEN 'family' THEN json_object('kind', 'family',
            'family', uid_of('family', condition ->> '$.familyId'))
          WHEN 'brand' THEN json_object('kind', 'brand',
            'brand', uid_of('brand', condition ->> '$.brandId'))
          ELSE condition END END AS condition,
        action, starts_at, ends_at, stacking, sort_order, floor_cents, usage_limit,
        iif(json_type(scope, '$.branches') = 'array', json_set(scope, '$.branches', json((
          SELECT json_group_array(uid_of('branch', CAST(value AS INTEGER))) FROM json_each(scope, '$.branches')))), scope) AS scope`,
    },
  ],
  sql: `
CREATE UNIQUE INDEX act_open_by_sale ON act (sale_id) WHERE state = 'open';
CREATE INDEX act_open_by_terminal ON act (terminal_id) WHERE state = 'open';

CREATE TRIGGER price_rule_inserted AFTER INSERT ON price_rule
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;
CREATE TRIGGER price_rule_updated AFTER UPDATE ON price_rule
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;
CREATE TRIGGER price_rule_deleted AFTER DELETE ON price_rule
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;
UPDATE price_rule_version SET version = hex(randomblob(16));

CREATE INDEX product_by_letters ON product (code COLLATE NOCASE) WHERE code GLOB '*[A-Za-z]*';

UPDATE setting SET value = json_set(value, '$.brands', json((
  SELECT json_group_array(json_object('brand', uid_of('brand', one.value ->> '$.brandId'), 'factor', one.value ->> '$.factor')
                          ORDER BY one.key)
  FROM json_each(setting.value, '$.brands') AS one)))
WHERE key LIKE 'points-table:%' AND json_valid(value) AND json_type(value, '$.brands') = 'array';

CREATE TABLE tender_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO tender_kind VALUES ('cash'), ('credit-card'), ('debit-card'), ('pix'), ('store-credit'), ('exchange-voucher');

CREATE TABLE tender_state (state TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO tender_state VALUES ('asked'), ('approved'), ('refused'), ('expired'), ('unknown'), ('confirming'),
  ('confirmed'), ('undoing'), ('undone'), ('refunding'), ('refunded');

CREATE TABLE adjustment_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO adjustment_kind VALUES ('promotion'), ('price-rule'), ('set-rule'), ('sale-rule'), ('customer-rate'),
  ('line-discount'), ('sale-discount'), ('cashback');

CREATE TABLE act_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO act_kind VALUES ('finish'), ('void'), ('return');

CREATE TABLE stock_movement_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO stock_movement_kind VALUES ('sale'), ('void'), ('return');

CREATE TABLE cash_movement_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO cash_movement_kind VALUES ('float'), ('sale'), ('void'), ('return'), ('cash-in'), ('cash-drop');

CREATE TABLE voucher_movement_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO voucher_movement_kind VALUES ('issued'), ('spent'), ('restored'), ('expired'), ('cancelled');

CREATE TABLE refund_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO refund_kind VALUES ('exchange-voucher'), ('cash'), ('same-tender');
`,
}
