/**
 * How price rules get on with one another, where, when and for whom they are. Those there are add up in their order, as
 * they did. The version tells whoever keeps them in memory that any of them changed, in this process or another; it is
 * random, so that a restored file never looks like the one it replaces.
 */
export const priceRules = {
  version: 34,
  touches: ['price_rule'],
  sql: `
ALTER TABLE price_rule ADD COLUMN stacking TEXT NOT NULL DEFAULT 'combinable'
  CHECK (stacking IN ('exclusive', 'single', 'combinable'));
ALTER TABLE price_rule ADD COLUMN sort_order INTEGER NOT NULL DEFAULT 0;
ALTER TABLE price_rule ADD COLUMN floor_cents INTEGER CHECK (floor_cents >= 0);
ALTER TABLE price_rule ADD COLUMN usage_limit INTEGER CHECK (usage_limit > 0);
ALTER TABLE price_rule ADD COLUMN scope TEXT NOT NULL DEFAULT '{}' CHECK (json_type(scope) = 'object');
UPDATE price_rule SET sort_order = id;

CREATE TABLE price_rule_version (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version TEXT NOT NULL
) STRICT;
INSERT INTO price_rule_version VALUES (1, hex(randomblob(16)));
CREATE TRIGGER price_rule_inserted AFTER INSERT ON price_rule
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;
CREATE TRIGGER price_rule_updated AFTER UPDATE ON price_rule
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;
CREATE TRIGGER price_rule_deleted AFTER DELETE ON price_rule
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;

ALTER TABLE sale_adjustment ADD COLUMN rule TEXT;
ALTER TABLE sale_adjustment ADD COLUMN source TEXT;
`,
} as const
