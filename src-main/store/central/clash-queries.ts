import type { Instant } from '#shared/kernel/ids'
import type { Clash } from '#shared/store/central/clash'
import type { ReadDb } from '../../platform/database/connection'

/** So many of each are shown: who has more has another trouble. */
const MOST = 20
/** What came back twice is told for so long: what is done about it is done outside the program. */
const TOLD_MS = 30 * 86_400_000

/** Where two tills contradict each other: goods that came back twice, codes and documents two of them gave out. */
export function clashesHere(db: ReadDb, now: Instant): Clash[] {
  return [...undoneTwice(db, now), ...ordersTwice(db), ...codesTaken(db), ...samePerson(db)]
}

function undoneTwice(db: ReadDb, now: Instant): Clash[] {
  return db
    .all<{ sale: number; terminalName: string; since: Instant }>(
      `SELECT sale.number AS sale, terminal.name AS terminalName, max(parked_fact.at) AS since
       FROM parked_fact JOIN sale ON sale.id = fact ->> '$.body.sale' JOIN terminal ON terminal.id = terminal_id
       WHERE is_clash = 1 AND parked_fact.at > ? GROUP BY sale.id ORDER BY since LIMIT ${MOST}`,
      now - TOLD_MS,
    )
    .map((one) => ({ kind: 'undone-twice', ...one }))
}

/** Orders received here without an answer that another till had: until the sale here is cancelled. */
function ordersTwice(db: ReadDb): Clash[] {
  return db
    .all<{ order: number; terminalName: string; since: Instant }>(
      `SELECT sales_order.number AS "order", terminal.name AS terminalName, finished_at AS since
       FROM order_claim JOIN sales_order ON sales_order.id = order_claim.order_id
       JOIN terminal ON terminal.id = sales_order.terminal_id
       JOIN sale ON sale.order_id = sales_order.id AND sale.state = 'finished'
       WHERE order_claim.state = 'lost' ORDER BY since LIMIT ${MOST}`,
    )
    .map((one) => ({ kind: 'order-twice', ...one }))
}

/** A product of others under a code or barcode that something else has here. */
function codesTaken(db: ReadDb): Clash[] {
  return db
    .all<{ code: string; ours: string; theirs: string; since: Instant }>(
      `SELECT taken.code, own.description AS ours, document ->> '$.body.description' AS theirs, at AS since
       FROM parked_document
       JOIN (SELECT id AS product, code FROM product UNION ALL SELECT product_id, barcode FROM product_barcode)
         AS taken ON taken.code IN (SELECT document ->> '$.body.code' UNION ALL
           SELECT value FROM json_each(document, '$.body.barcodes'))
       JOIN product AS own ON own.id = taken.product AND own.uid <> parked_document.uid
       WHERE is_clash = 1 AND document ->> '$.kind' = 'product' GROUP BY parked_document.uid ORDER BY at LIMIT ${MOST}`,
    )
    .map((one) => ({ kind: 'code-taken', ...one }))
}

/** Two customers registered apart with one document or card: each till refuses that only of those it knew. */
function samePerson(db: ReadDb): Clash[] {
  const twice = (column: 'tax_id' | 'loyalty_card') =>
    db.all<{ one: string; other: string }>(
      `SELECT min(name) AS one, max(name) AS other FROM customer WHERE ${column} IN
         (SELECT ${column} FROM customer WHERE ${column} IS NOT NULL GROUP BY ${column} HAVING count(*) > 1 LIMIT ${MOST})
       GROUP BY ${column}`,
    )
  return [
    ...twice('tax_id').map((two) => ({ kind: 'same-person' as const, by: 'tax-id' as const, ...two })),
    ...twice('loyalty_card').map((two) => ({ kind: 'same-person' as const, by: 'card' as const, ...two })),
  ]
}
