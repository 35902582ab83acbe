import type { Instant } from '#shared/kernel/ids'
import type { Clash } from '#shared/store/central/clash'
import type { ReadDb } from '../../platform/database/connection'

/** So many of each are shown: who has more has another trouble. */
const MOST = 20
/** What came back twice is told for so long: what is done about it is done outside the program. */
const TOLD_MS = 30 * 86_400_000

/**
 * Where two tills contradict each other: goods that came back twice, codes and documents two of them gave out. Main reads it
 * while it sells: the few that clash come first (`CROSS JOIN`), for SQLite would begin with every sale and every product.
 */
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
       FROM order_claim CROSS JOIN sales_order ON sales_order.id = order_claim.order_id
       JOIN terminal ON terminal.id = sales_order.terminal_id
       CROSS JOIN sale ON sale.order_id = sales_order.id AND sale.state = 'finished' AND sale.state <> 'cancelled'
       WHERE order_claim.state = 'lost' ORDER BY since LIMIT ${MOST}`,
    )
    .map((one) => ({ kind: 'order-twice', ...one }))
}

/** A product of others under a code or barcode that something else has here. */
function codesTaken(db: ReadDb): Clash[] {
  return db
    .all<{ code: string; ours: string; theirs: string; since: Instant }>(
      `SELECT code.value AS code, own.description AS ours, document ->> '$.body.description' AS theirs, at AS since
       FROM parked_document
       CROSS JOIN json_each(json_insert(document -> '$.body.barcodes', '$[#]', document ->> '$.body.code')) AS code
       CROSS JOIN product AS own ON own.uid <> parked_document.uid AND own.id IN
         (SELECT id FROM product WHERE product.code = code.value
          UNION ALL SELECT product_id FROM product_barcode WHERE barcode = code.value)
       WHERE is_clash = 1 AND document ->> '$.kind' = 'product' GROUP BY parked_document.uid ORDER BY at LIMIT ${MOST}`,
    )
    .map((one) => ({ kind: 'code-taken', ...one }))
}

/** Two customers registered apart with one document or card: each till refuses that only of those it knew. */
function samePerson(db: ReadDb): Clash[] {
  const twice = (column: 'tax_id' | 'loyalty_card') =>
    db.all<{ one: string; other: string }>(
      `SELECT min(name) AS one, max(name) AS other FROM customer WHERE ${column} IN
         (SELECT ${column} FROM customer WHERE ${column} IS NOT NULL AND merged_into IS NULL GROUP BY ${column} HAVING count(*) > 1 LIMIT ${MOST})
       AND merged_into IS NULL GROUP BY ${column}`,
    )
  return [
    ...twice('tax_id').map((two) => ({ kind: 'same-person' as const, by: 'tax-id' as const, ...two })),
    ...twice('loyalty_card').map((two) => ({ kind: 'same-person' as const, by: 'card' as const, ...two })),
  ]
}
