import { lineSubject, type LineField } from '#shared/goods/condition/line-fields'
import type { Condition } from '#shared/kernel/condition/condition'
import type { ProductId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { Thousandths } from '#shared/kernel/money/quantity'
import { conditionSql, type Asked } from '../../platform/condition/condition-sql'
import { column } from '../../platform/condition/field-sql'
import type { Moment } from '../../platform/condition/moment'
import type { ReadDb } from '../../platform/database/connection'
import { productJoins, productSql } from './product-sql'

/** A line as a condition asks about it, wherever it is: of an open sale, of an order, of a basket somebody tries. */
export interface AskedLine {
  /** How the answer names it. */
  readonly id: string
  readonly productId: ProductId
  readonly quantity: Thousandths
  /** Of one unit, before anything is taken off. */
  readonly unitPrice: Cents
  /** What is paid for the line. */
  readonly net: Cents
  /** Whether a promotion or a discount has taken something off. */
  readonly reduced: boolean
}

const asked: Asked<LineField> = {
  subject: lineSubject,
  fields: {
    ...productSql,
    quantity: column('line.quantity'),
    'unit-price': column('line.unit_price'),
    net: column('line.net'),
    reduced: column('line.reduced'),
  },
}

/** The lines are one bound value, so that every basket is the same statement. */
const lines = `WITH line (id, product_id, quantity, unit_price, net, reduced) AS (
  SELECT value ->> 'id', value ->> 'productId', value ->> 'quantity', value ->> 'unitPrice', value ->> 'net',
         value ->> 'reduced' FROM json_each(?))`

/** The ids of the lines a condition holds for. */
export function linesWhere(
  db: ReadDb,
  basket: readonly AskedLine[],
  condition: Condition,
  moment: Moment,
): ReadonlySet<string> {
  const { text, values } = conditionSql(condition, asked, moment)
  const rows = db.all<{ id: string }>(
    `${lines} SELECT line.id FROM line JOIN product ON product.id = line.product_id ${productJoins} WHERE ${text}`,
    JSON.stringify(basket),
    ...values,
  )
  return new Set(rows.map(({ id }) => id))
}
