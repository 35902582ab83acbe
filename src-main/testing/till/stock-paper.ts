import { randomUUID } from 'node:crypto'
import type { CountScope } from '#shared/goods/stock/counting/count-scope'
import type { FilledKind } from '#shared/goods/stock/documents/document-kind'
import type { ProductId } from '#shared/kernel/ids'
import { units } from '#shared/kernel/money/quantity'
import { figures } from './sell'
import type { TestTill } from './test-till'

/** A document begun, with so many units of each product. */
export async function draftOf(
  till: TestTill,
  kind: Exclude<FilledKind, 'count'>,
  ...items: readonly (readonly [{ readonly id: ProductId }, number])[]
): Promise<string> {
  const id = randomUUID()
  await till.must('stock.begin', { id, kind })
  for (const [{ id: productId }, count] of items)
    await till.must('stock.add-product', { id, productId, quantity: units(count) })
  return id
}

/** What the shop has of a product, in units. */
export const unitsOf = (till: Pick<TestTill, 'database'>, { id }: { readonly id: ProductId }): number =>
  Number(
    figures(
      till,
      `SELECT quantity_thousandths FROM product_stock WHERE branch_id = 1 AND product_id = ${id}`,
    )[0],
  ) / 1_000

/** A count begun, of all goods unless told. */
export async function countOf(till: TestTill, scope: CountScope = { kind: 'everything' }): Promise<string> {
  const id = randomUUID()
  await till.must('stock.begin', { id, kind: 'count', scope })
  return id
}
