import type { Migration } from '../migration'

/** A rule names its family or brand by uid: one that arrives, leaves or changes hands makes other rules hold, as a rule does. */
export const goodsOfRules: Migration = {
  version: 42,
  touches: [],
  sql: ['brand', 'family']
    .map(
      (table) => `
CREATE TRIGGER rules_of_${table}_arrived AFTER INSERT ON ${table}
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;
CREATE TRIGGER rules_of_${table}_changed AFTER UPDATE OF id, uid ON ${table}
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;
CREATE TRIGGER rules_of_${table}_left AFTER DELETE ON ${table}
  BEGIN UPDATE price_rule_version SET version = hex(randomblob(16)); END;
`,
    )
    .join(''),
}
