import type Sqlite from 'better-sqlite3'

/** Each query answers the rows that break one promise; none may ever answer a row. */
const promises: Readonly<Record<string, string>> = {
  'line figures sum to the sale': `
    SELECT sale.id FROM sale JOIN sale_line ON sale_id = sale.id AND cancelled = 0
    WHERE number IS NOT NULL GROUP BY sale.id
    HAVING sum(sale_line.gross_cents) <> sale.gross_cents OR sum(net_cents) <> total_cents`,
  'gross and adjustments make the net': `
    SELECT id FROM sale_line WHERE net_cents IS NOT NULL
      AND gross_cents + coalesce((SELECT sum(amount_cents) FROM sale_adjustment WHERE line_id = id), 0) <> net_cents`,
  'tenders pay the total and the change': `
    SELECT id FROM sale WHERE number IS NOT NULL
      AND coalesce((SELECT sum(amount_cents) FROM sale_tender
        WHERE sale_id = sale.id AND sale_tender.state <> 'undone'), 0) <> total_cents + loaded_cents + change_cents`,
  'printed numbers have no gap': `
    SELECT terminal.id FROM terminal LEFT JOIN sale ON terminal_id = terminal.id AND number IS NOT NULL
    GROUP BY terminal.id HAVING (count(number) <> next_sale_number - 1 OR coalesce(max(number), 0) <> next_sale_number - 1)
      -- A restored copy goes on past the numbers of the file that was set aside.
      AND NOT EXISTS (SELECT 1 FROM audit_entry WHERE action = 'database.restore')`,
  'at most one sale in progress at a terminal': `
    SELECT terminal_id FROM sale WHERE state IN ('open', 'paying') GROUP BY terminal_id HAVING count(*) > 1`,
  'cash movements are the cash that stayed': `
    SELECT sale.id FROM sale
    WHERE number IS NOT NULL
      AND coalesce((SELECT sum(amount_cents) FROM sale_tender
        WHERE sale_id = sale.id AND kind = 'cash' AND sale_tender.state <> 'undone'), 0) - change_cents
        <> coalesce((SELECT sum(amount_cents) FROM cash_movement WHERE sale_id = sale.id AND kind = 'sale'), 0)`,
  'every sold line left the stock, once': `
    SELECT sale_line.id FROM sale_line JOIN sale ON sale.id = sale_id
    LEFT JOIN stock_movement ON line_id = sale_line.id AND kind = 'sale'
    WHERE number IS NOT NULL AND cancelled = 0
      AND coalesce(stock_movement.quantity_thousandths, 0) <> 0 - sale_line.quantity_thousandths`,
  'what was voided came back': `
    SELECT line_id FROM stock_movement JOIN sale_line ON sale_line.id = line_id JOIN sale ON sale.id = sale_id
    GROUP BY line_id HAVING (max(sale.state) = 'voided') <> (sum(stock_movement.quantity_thousandths) = 0)`,
  'instalments sum to their tender': `
    SELECT sale_tender.id FROM sale_tender JOIN sale ON sale.id = sale_id
    WHERE kind = 'store-credit' AND number IS NOT NULL AND sale_tender.state <> 'undone'
      AND sale_tender.amount_cents <> (SELECT coalesce(sum(amount_cents), 0) FROM receivable WHERE tender_id = sale_tender.id)`,
  'what was received of an instalment is what its receivings say': `
    SELECT receivable.id FROM receivable WHERE tender_id IS NOT NULL AND received_cents + excess_cents <> (SELECT coalesce(sum(principal_cents), 0)
      FROM receiving_line JOIN receiving ON receiving.id = receiving_id AND receiving.state = 'done'
      WHERE receivable_id = receivable.id)`,
  'nothing is paid beyond an instalment, but where tills that were apart received it': `
    SELECT id FROM receivable WHERE excess_cents > 0
      AND (open_cents > 0 OR NOT EXISTS (SELECT 1 FROM central_link))`,
  'a receiving is worth its lines and its tenders': `
    SELECT id FROM receiving
    WHERE total_cents + discount_cents <> (SELECT sum(principal_cents + fine_cents + interest_cents)
        FROM receiving_line WHERE receiving_id = receiving.id)
      OR (number IS NOT NULL AND total_cents + change_cents <> (SELECT sum(amount_cents)
        FROM receiving_tender WHERE receiving_id = receiving.id AND receiving_tender.state <> 'undone'))`,
  'cash of receivings is what stayed, and went back with what was undone': `
    SELECT id FROM receiving WHERE till_session_id IS NOT NULL AND
      CASE receiving.state WHEN 'done' THEN coalesce((SELECT sum(amount_cents) FROM receiving_tender
        WHERE receiving_id = receiving.id AND kind = 'cash' AND receiving_tender.state <> 'undone'), 0) - change_cents ELSE 0 END
      <> coalesce((SELECT sum(amount_cents) FROM cash_movement WHERE receiving_id = receiving.id), 0)`,
  'numbers of receivings have no gap': `
    SELECT terminal.id FROM terminal LEFT JOIN receiving ON terminal_id = terminal.id AND number IS NOT NULL
    GROUP BY terminal.id HAVING count(number) <> next_receiving_number - 1
      AND NOT EXISTS (SELECT 1 FROM audit_entry WHERE action = 'database.restore')`,
  'no line gave back more than was sold or paid': `
    SELECT sale_line.id FROM sale_line JOIN return_line ON sale_line_id = sale_line.id GROUP BY sale_line.id
    HAVING sum(return_line.quantity_thousandths) > sale_line.quantity_thousandths OR sum(amount_cents) > net_cents
      OR (sum(return_line.quantity_thousandths) = sale_line.quantity_thousandths) AND sum(amount_cents) <> net_cents`,
  'a return is worth its lines and its refunds': `
    SELECT id FROM return
    WHERE total_cents <> (SELECT coalesce(sum(amount_cents), 0) FROM return_line WHERE return_id = return.id)
      OR loaded_cents <> (SELECT coalesce(sum(amount_cents), 0) FROM sale_load WHERE return_id = return.id)
      OR total_cents + loaded_cents <> (SELECT coalesce(sum(amount_cents), 0) FROM return_refund WHERE return_id = return.id)`,
  'value that was given back left its account, once': `
    SELECT id FROM sale_load WHERE (return_id IS NOT NULL)
      <> EXISTS (SELECT 1 FROM value_transfer WHERE key = 'given-back:' || sale_load.id AND amount = amount_cents)`,
  'what was returned came back to the stock, once': `
    SELECT return_line.id FROM return_line LEFT JOIN stock_movement ON return_line_id = return_line.id
    WHERE coalesce(stock_movement.quantity_thousandths, 0) <> return_line.quantity_thousandths`,
  'cash given back left the till': `
    SELECT id FROM return
    WHERE (SELECT coalesce(sum(amount_cents), 0) FROM return_refund WHERE return_id = return.id AND kind = 'cash')
      <> (SELECT coalesce(-sum(amount_cents), 0) FROM cash_movement WHERE return_id = return.id)`,
  'an account holds what its transfers say': `
    SELECT id FROM value_account
    WHERE balance <> (SELECT coalesce(sum(amount), 0) FROM value_transfer WHERE to_account = id)
      - (SELECT coalesce(sum(amount), 0) FROM value_transfer WHERE from_account = id)`,
  'of an account so much is kept as its holds say': `
    SELECT id FROM value_account WHERE held <>
      (SELECT coalesce(sum(amount), 0) FROM value_hold WHERE account_id = value_account.id AND state = 'held')`,
  'all accounts of a unit sum to nothing': `
    SELECT unit FROM value_account GROUP BY unit HAVING sum(balance) <> 0`,
  'every voucher on a finished sale was spent, and only there': `
    SELECT sale_tender.id FROM sale_tender JOIN sale ON sale.id = sale_id
    WHERE kind = 'exchange-voucher' AND sale_tender.state <> 'undone' AND sale.till_session_id IS NOT NULL
      AND (SELECT coalesce(sum(iif(cause = 'spent', amount, -amount)), 0) FROM value_transfer WHERE tender_id = sale_tender.id)
        <> CASE WHEN sale.state = 'finished' THEN amount_cents ELSE 0 END`,
  'what pays a finished sale is the shop’s or went back, what was given up is undone, and no other': `
    SELECT sale_tender.id FROM sale_tender JOIN sale ON sale.id = sale_id
    WHERE CASE WHEN sale_tender.state = 'undone' THEN 0
      WHEN number IS NOT NULL THEN sale_tender.state NOT IN ('confirmed', 'refunding', 'refunded')
      WHEN sale.state = 'cancelled' THEN 1
      ELSE sale_tender.state NOT IN ('asked', 'approved') END`,
  'every finished sale kept its receipt': `
    SELECT id FROM sale WHERE number IS NOT NULL AND till_session_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM receipt WHERE sale_id = sale.id AND kind = 'sale')`,
  'every finished sale says who finished it, and no other': `
    SELECT id FROM sale WHERE (number IS NULL) <> (finished_by IS NULL)`,
  'an order being received has one sale being paid, a received one has one finished': `
    SELECT sales_order.id FROM sales_order
    WHERE (SELECT count(*) FROM sale WHERE order_id = sales_order.id AND state = 'paying') > (state = 'receiving')
      -- Where tills share their orders another one may be receiving it.
      OR (state = 'receiving' AND NOT EXISTS (SELECT 1 FROM central_link)
        AND NOT EXISTS (SELECT 1 FROM sale WHERE order_id = sales_order.id AND state = 'paying'))
      OR (SELECT count(*) FROM sale WHERE order_id = sales_order.id AND number IS NOT NULL) <> (state = 'received')
      OR (SELECT count(*) FROM sale WHERE order_id = sales_order.id AND state IN ('open', 'parked')) <> 0`,
  'every closed till was counted, cash too, and its cash is what moved in it': `
    SELECT till_session.id FROM till_session LEFT JOIN till_count ON till_session_id = till_session.id AND tender = 'cash'
    WHERE closed_at IS NOT NULL AND (till_count.expected_cents IS NOT expected_cash_cents
      OR till_count.counted_cents IS NOT counted_cash_cents
      OR expected_cash_cents IS NOT (SELECT sum(amount_cents) FROM cash_movement WHERE till_session_id = till_session.id))`,
  'nothing was counted before the till closed': `
    SELECT tender FROM till_count JOIN till_session ON till_session.id = till_session_id WHERE closed_at IS NULL`,
  'every voided sale says in which session it was given back, and no other': `
    SELECT id FROM sale WHERE (state = 'voided') <> (voided_in IS NOT NULL)
      -- Where tills share their sales another one may have cancelled it.
      AND NOT (voided_in IS NULL AND EXISTS (SELECT 1 FROM central_link))`,
  'stock is what its movements sum to': `
    SELECT branch_id, product_id FROM (
      SELECT branch_id, product_id, quantity_thousandths AS quantity FROM product_stock
      UNION ALL SELECT branch_id, product_id, 0 - quantity_thousandths FROM stock_movement)
    GROUP BY branch_id, product_id HAVING sum(quantity) <> 0`,
  'each movement of stock goes on from the one before, and the last one leaves what there is': `
    SELECT stock_movement.id FROM stock_movement LEFT JOIN stock_movement AS before ON before.id = stock_movement.previous_id
    WHERE stock_movement.balance_thousandths <> coalesce(before.balance_thousandths, 0) + stock_movement.quantity_thousandths
      OR before.id >= stock_movement.id OR before.product_id <> stock_movement.product_id OR before.branch_id <> stock_movement.branch_id
    UNION ALL SELECT 0 - product_stock.product_id FROM product_stock LEFT JOIN stock_movement ON id = last_movement
    WHERE product_stock.quantity_thousandths <> coalesce(balance_thousandths, 0)`,
  'a posted document moved the stock by each of its lines, and no other did': `
    SELECT stock_document_line.id FROM stock_document_line JOIN stock_document ON stock_document.id = document_id
    LEFT JOIN stock_movement ON document_line_id = stock_document_line.id
    WHERE CASE WHEN state <> 'posted' THEN stock_movement.id IS NOT NULL
      ELSE coalesce(stock_movement.quantity_thousandths, 0) <> CASE stock_document.kind
        WHEN 'count' THEN stock_document_line.quantity_thousandths - expected_thousandths
        WHEN 'transfer' THEN 0 - stock_document_line.quantity_thousandths
        ELSE stock_document_line.quantity_thousandths END END`,
  'an unfinished sale moved nothing': `
    SELECT sale.id FROM sale JOIN sale_line ON sale_id = sale.id JOIN stock_movement ON line_id = sale_line.id
    WHERE number IS NULL`,
}

/** What is wrong with a shop's file, in words: SQLite's own checks, then every promise above. Empty when it is sound. */
export function unsoundness(raw: Sqlite.Database): string[] {
  const integrity = raw.pragma('integrity_check', { simple: true }) as string
  const dangling = raw.pragma('foreign_key_check') as unknown[]
  return [
    ...(integrity === 'ok' ? [] : [`integrity: ${integrity}`]),
    ...(dangling.length === 0 ? [] : [`${dangling.length} dangling references`]),
    ...Object.entries(promises).flatMap(([promise, query]) => {
      const broken = raw.prepare(query).all()
      return broken.length === 0 ? [] : [`broken promise “${promise}”: ${JSON.stringify(broken.slice(0, 3))}`]
    }),
  ]
}
