/** What is said of a customer out of their sales: one definition each, as SQL over a row of `customer`. */

/** Also what was bought under a file that went into theirs. */
const finished = `(sale.customer_id = customer.id OR sale.customer_id IN
  (SELECT former.id FROM customer AS former WHERE former.merged_into = customer.id)) AND sale.state = 'finished'`

/** Cents paid in sales that stand, net of every discount, less what came back of them. 0 for who never bought. */
export const turnover = `(SELECT coalesce(sum(total_cents), 0) FROM sale WHERE ${finished})
  - (SELECT coalesce(sum(return.total_cents), 0) FROM sale JOIN return ON return.sale_id = sale.id WHERE ${finished})`

/** Sales that stand and of which a line, or a part of one, was kept. */
export const visits = `SELECT count(*) FROM sale WHERE ${finished} AND EXISTS (
  SELECT 1 FROM sale_line WHERE sale_line.sale_id = sale.id AND cancelled = 0 AND quantity_thousandths >
    (SELECT coalesce(sum(returned.quantity_thousandths), 0) FROM return_line AS returned
     WHERE returned.sale_line_id = sale_line.id))`

/** Cents a visit, half a cent upwards; null before the first. */
export const basket = `SELECT (2 * cents + count) / (2 * count) FROM
  (SELECT ${turnover} AS cents, nullif((${visits}), 0) AS count)`

/** The instant of the last sale that stands; null before the first. */
export const lastPurchase = `SELECT max(finished_at) FROM sale WHERE ${finished}`
