import type { Migration } from '../migration'

/** Quotes and orders are told to the branch's other tills, and taken out of the cashier's list by one of them. */
export const sharedOrders: Migration = {
  version: 70,
  touches: [],
  sql: `
CREATE TABLE order_claim (
  order_id TEXT PRIMARY KEY,
  -- made before it is first asked for
  id TEXT NOT NULL UNIQUE,
  -- unanswered: it may be granted; lost: it went on here all the same, and another till has it; releasing: the order waits
  -- again, and the Central is to be told
  state TEXT NOT NULL CHECK (state IN ('asked', 'held', 'unanswered', 'lost', 'releasing'))
) STRICT;
-- Whoever writes an order, the others are told. A new one by its first event: a trigger on its own row would have every
-- sale looked through for it.
CREATE TRIGGER order_begun_for_all AFTER INSERT ON order_event
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.order_id, 'order') ON CONFLICT (uid) DO NOTHING; END;
CREATE TRIGGER order_changed_for_all AFTER UPDATE ON sales_order
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.id, 'order') ON CONFLICT (uid) DO NOTHING; END;
`,
}
