/**
 * SQL: every id somebody goes by, for any one of them: where two files of one person were merged, what is theirs keeps the id
 * it was written with (ADR 0021).
 */
export const THEIR_IDS = `(SELECT id FROM customer WHERE coalesce(merged_into, id) =
  (SELECT coalesce(merged_into, id) FROM customer WHERE id IN (?)))`

/** The same; of somebody this file does not know yet, the id itself. */
export const THEIR_IDS_KNOWN_OR_NOT = `(WITH them (id) AS (SELECT ?)
  SELECT id FROM them UNION SELECT same.id FROM them JOIN customer ON customer.id = them.id
  JOIN customer AS same ON coalesce(same.merged_into, same.id) = coalesce(customer.merged_into, customer.id))`

/** SQL: the id of the file somebody is in today, for a column that holds one they were written with. */
export const todaysId = (column: string): string =>
  `(SELECT coalesce(merged_into, id) FROM customer AS former WHERE former.id = ${column})`
