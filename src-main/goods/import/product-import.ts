import type { ProductId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'
import { importKind, type ImportPlace, type Judged } from '../../store/import/import-kind'
import { moneyOfCode } from '../catalog/money-queries'
import { productKnown } from './known-product-queries'
import { changesOf, newProduct, type ProductRow } from './product-changes'
import { productColumns, type ProductValues } from './product-columns'
import { ownerOfBarcode } from './product-met'
import { insertProduct, updateProduct } from './put-product'

/** Products, by their code, else by a barcode; never by their names. An empty cell changes nothing (FEATURES B5). */
export const productImport = importKind({
  id: 'products',
  name: 'Produtos',
  about:
    'Cadastra produtos novos e muda os que já existem, pelo código ou código de barras. Célula vazia não muda nada.',
  columns: productColumns,
  needs: [['code', 'barcodes']],
  unique: ({ code, barcodes = [] }) => [
    ...(code === undefined ? [] : [`código ${code}`]),
    ...barcodes.map((barcode) => `código de barras ${barcode}`),
  ],
  judge: (db, values, place) => outcome(judge(db, values, place)),
  apply(db, values, place) {
    const plan = judge(db, values, place)
    if (plan.kind === 'new') insertProduct(db, plan.product, place)
    if (plan.kind === 'changed') updateProduct(db, plan.id, plan.changes, place)
    return outcome(plan)
  },
})

type Plan =
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unchanged'; readonly title: string }
  | { readonly kind: 'new'; readonly title: string; readonly product: ReturnType<typeof newProduct> }
  | {
      readonly kind: 'changed'
      readonly title: string
      readonly id: ProductId
      readonly changes: ReturnType<typeof changesOf>
    }

function outcome(plan: Plan): Judged {
  return plan.kind === 'refused'
    ? { state: 'refused', why: plan.why }
    : { state: plan.kind, title: plan.title }
}

function judge(db: ReadDb, values: ProductValues, place: ImportPlace): Plan {
  const refused = (why: string): Plan => ({ kind: 'refused', why })
  const { code, barcodes = [], description, price } = values
  if (code === undefined && barcodes.length === 0) return refused('não tem código nem código de barras')
  const money = [code ?? '', ...barcodes].find((one) => one !== '' && moneyOfCode(db, one) !== undefined)
  if (money !== undefined) return refused(`${money} é número de vale ou cartão, e não pode ser de um produto`)
  const owners = barcodes.map((barcode) => ({ barcode, owner: ownerOfBarcode(db, barcode) }))
  const known = code === undefined ? owners.find(({ owner }) => owner)?.owner : productKnown(db, 'code', code)
  const taken = owners.find(({ owner }) => owner !== undefined && owner.id !== known?.id)
  if (taken?.owner)
    return refused(
      `o código de barras ${taken.barcode} é de “${taken.owner.description}” (código ${taken.owner.code})`,
    )
  if (known) {
    const changes = changesOf(db, known, values, place)
    const title = `${values.description ?? known.description} · ${known.code}`
    const wrong = wrongPromotion({ ...known, ...changes.row })
    if (wrong !== null && touchesPrices(changes.row)) return refused(wrong)
    return Object.keys(changes.row).length === 0 && changes.barcodes.length === 0
      ? { kind: 'unchanged', title }
      : { kind: 'changed', title, id: known.id, changes }
  }
  if (description === undefined) return refused('é um produto novo sem descrição')
  if (price === undefined) return refused('é um produto novo sem preço')
  const product = newProduct(db, { ...values, description, price }, place)
  const wrong = wrongPromotion(product.row)
  if (wrong !== null) return refused(wrong)
  return { kind: 'new', title: `${description} · ${product.row.code}`, product }
}

const touchesPrices = (row: Partial<ProductRow>): boolean =>
  row.price_cents !== undefined ||
  row.promotional_price_cents !== undefined ||
  row.promotion_starts_at !== undefined ||
  row.promotion_ends_at !== undefined

/** As the product file refuses it; null where the promotion is one, or there is none. */
function wrongPromotion(row: ProductRow): string | null {
  const { price_cents: price, promotional_price_cents: promotional } = row
  if (promotional !== null && promotional >= price)
    return 'o preço promocional deve ser menor que o preço de venda'
  const { promotion_starts_at: starts, promotion_ends_at: ends } = row
  return starts !== null && ends !== null && ends < starts ? 'a promoção termina antes de começar' : null
}
