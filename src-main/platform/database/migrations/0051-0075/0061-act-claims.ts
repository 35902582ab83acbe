import type { Migration } from '../migration'

/** What acts ask the Central for, of which there is only so much for all tills, and returns nobody could answer for. */
export const actClaims: Migration = {
  version: 61,
  touches: [],
  sql: `
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
CREATE INDEX act_claim_by_sale ON act_claim (sale_id);
CREATE INDEX act_claim_to_release ON act_claim (id) WHERE state = 'releasing';
-- 1: goods of another till's sale, given back while nobody could be asked whether they came back before
ALTER TABLE return ADD COLUMN is_unchecked INTEGER NOT NULL DEFAULT 0 CHECK (is_unchecked IN (0, 1));
`,
}
