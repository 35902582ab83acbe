import type { ProductId } from '#shared/kernel/ids'
import { formatQuantity, thousandths, type Thousandths } from '#shared/kernel/money/quantity'
import type { ReadDb } from '../../platform/database/connection'
import { quantityColumn } from '../../store/import/columns'
import { importKind, type ImportPlace, type Judged, type ValuesOf } from '../../store/import/import-kind'
import { productColumns } from '../import/product-columns'
import { productMet } from '../import/product-met'
import { moveStock } from './move-stock'

const columns = {
  code: productColumns.code,
  barcodes: productColumns.barcodes,
  quantity: quantityColumn({
    name: 'Quantidade',
    alsoCalled: [
      'estoque',
      'saldo',
      'qtd',
      'qtde',
      'quant',
      'estoque atual',
      'saldo atual',
      'quantidade em estoque',
    ],
    example: '12',
  }),
}

/** What lay in the shop before this till counted anything, once a product; what was sold since is already taken out of it. */
export const openingStockImport = importKind({
  id: 'opening-stock',
  name: 'Estoque inicial',
  about:
    'Diz quanto havia de cada produto antes de a loja começar a usar o Balcão. Uma vez por produto: depois, use Contagem ou Ajuste.',
  columns,
  needs: [['code', 'barcodes'], ['quantity']],
  unique: ({ code, barcodes = [] }) =>
    code === undefined ? barcodes.map((barcode) => `código de barras ${barcode}`) : [`código ${code}`],
  judge: (db, values, place) => outcome(judge(db, values, place)),
  apply(db, values, work) {
    const plan = judge(db, values, work)
    if (plan.kind === 'new') {
      const { productId, quantity } = plan
      moveStock(db, { kind: 'opening', branchId: work.branchId, productId, quantity, at: work.at })
    }
    return outcome(plan)
  },
})

type Plan =
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unchanged'; readonly title: string }
  | {
      readonly kind: 'new'
      readonly title: string
      readonly productId: ProductId
      readonly quantity: Thousandths
    }

function outcome(plan: Plan): Judged {
  return plan.kind === 'refused'
    ? { state: 'refused', why: plan.why }
    : { state: plan.kind, title: plan.title }
}

function judge(
  db: ReadDb,
  { quantity, ...named }: ValuesOf<typeof columns>,
  { branchId }: ImportPlace,
): Plan {
  const product = productMet(db, named)
  if (!product) return { kind: 'refused', why: 'este produto não está cadastrado: importe os produtos antes' }
  if (quantity === undefined) return { kind: 'refused', why: 'não diz a quantidade' }
  const title = `${product.description} · ${product.code}: ${formatQuantity(quantity)}`
  if (quantity % 1000 !== 0 && product.is_fractional === 0)
    return {
      kind: 'refused',
      why: `${product.description} não se vende em partes: a quantidade tem de ser inteira`,
    }
  const before = openingOf(db, branchId, product.id)
  if (before === quantity || (before === null && quantity === 0)) return { kind: 'unchanged', title }
  if (before !== null)
    return {
      kind: 'refused',
      why: `já teve estoque inicial de ${formatQuantity(before)}: use Contagem ou Ajuste`,
    }
  return isCounted(db, branchId, product.id)
    ? { kind: 'refused', why: 'já teve entrada, contagem ou ajuste: use Contagem ou Ajuste' }
    : { kind: 'new', title, productId: product.id, quantity }
}

/** What was said to be there before; null where nobody said. */
function openingOf(db: ReadDb, branchId: number, productId: ProductId): Thousandths | null {
  const row = db.get<{ quantity: number }>(
    `SELECT quantity_thousandths AS quantity FROM stock_movement
     WHERE product_id IN (?) AND branch_id = ? AND kind = 'opening' LIMIT 1`,
    productId,
    branchId,
  )
  return row === undefined ? null : thousandths(row.quantity)
}

/** Whether somebody counted or received it since: what lay there before is in that already. */
function isCounted(db: ReadDb, branchId: number, productId: ProductId): boolean {
  const row = db.get(
    `SELECT 1 FROM stock_movement
     WHERE product_id IN (?) AND branch_id = ? AND kind NOT IN ('sale', 'void', 'return', 'opening') LIMIT 1`,
    productId,
    branchId,
  )
  return row !== undefined
}
