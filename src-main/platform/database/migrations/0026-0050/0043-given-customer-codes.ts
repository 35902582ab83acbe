import type { Migration } from '../migration'

/**
 * The last code given to a customer is kept, whoever leaves. Codes from elsewhere may be any number: one given here is its
 * row's, or as many further on as there were codes in the way, at most one for each customer.
 */
export const givenCustomerCodes: Migration = {
  version: 43,
  touches: [],
  sql: `
INSERT INTO number_floor (kind, scope_id, above)
  SELECT 'customer', 0, max(max(search_id), max(iif(code NOT GLOB '*[^0-9]*' AND length(code) < 16
           AND CAST(code AS INTEGER) <= search_id + (SELECT count(*) FROM customer), CAST(code AS INTEGER), 0)))
  FROM customer HAVING count(*) > 0
  ON CONFLICT (kind, scope_id) DO UPDATE SET above = max(above, excluded.above);
`,
}
