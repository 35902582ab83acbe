import type { Migration } from '../migration'

const anew = 'BEGIN UPDATE parameter_version SET version = hex(randomblob(16)); END'

/**
 * Tells whoever keeps parameters in memory that any of them changed, whoever changed it; random, so that a restored file
 * never looks like the one it replaces.
 */
export const parameterVersion: Migration = {
  version: 48,
  touches: [],
  sql: `
CREATE TABLE parameter_version (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version TEXT NOT NULL
) STRICT;
INSERT INTO parameter_version VALUES (1, hex(randomblob(16)));
CREATE TRIGGER parameter_value_inserted AFTER INSERT ON parameter_value ${anew};
CREATE TRIGGER parameter_value_updated AFTER UPDATE ON parameter_value ${anew};
CREATE TRIGGER parameter_value_deleted AFTER DELETE ON parameter_value ${anew};
`,
}
