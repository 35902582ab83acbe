import { normalizeBarcode } from '#shared/goods/catalog/ean'
import type { Grouping } from '#shared/goods/product/grouping'
import type {
  FileBasis,
  ProductFile,
  ProductFileView,
  ProductVariant,
} from '#shared/goods/product/product-file'
import { variantName } from '#shared/goods/product/variant-name'
import type { ProductId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { authorize, type AccessRefusal, type Caller } from '../../store/access/caller'
import { changedFields } from '../../store/audit/changed-fields'
import { recordAction } from '../../store/audit/record-action'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { fileInWords, variantsInWords } from './file-words'
import { nextProductCode, nextVariantCode } from './new-codes'
import { productFile, withoutCost, type FilePlace } from './product-file-queries'
import { checkCodes, type CodeRefusal } from './refuse-codes'
import { writeProductFile } from './write-product-file'

interface ToSave {
  readonly file: ProductFile
  /** Null for a new one. */
  readonly basis: FileBasis | null
}
type Refusal =
  | CodeRefusal
  | AccessRefusal
  | { readonly code: 'unknown-product' | 'product-changed' | 'promotion-wrong' | 'central-unreachable' }
  | { readonly code: 'variant-twice'; readonly variant: string }
  | { readonly code: 'grouping-not-found'; readonly grouping: Grouping }

/**
 * Keeps a product with all its sizes and colours (FEATURES B5). What they have in common and was not touched stays what it
 * is of each. Where there is a Central, all it knows is here before, and it is told after: the catalogue is one for all.
 */
export async function saveProduct(
  desk: Desk,
  central: Pick<CentralLink, 'isEnrolled' | 'sync'>,
  caller: Caller,
  asked: ToSave,
): Promise<Result<ProductFileView, Refusal>> {
  const seesCost = authorize(caller, 'catalog.see-cost')
  if (asked.file.cost !== null && !seesCost.ok) return seesCost
  if (central.isEnrolled() && (await central.sync()) !== 'done') return fail({ code: 'central-unreachable' })
  const { branchId } = desk.terminal
  const place = { branchId, timeZone: shopTimeZone(desk.database, branchId) }
  const saved = desk.database.write((db) => save(db, desk, caller, place, asked))
  return saved.ok && !seesCost.ok ? ok(withoutCost(saved.value)) : saved
}

function save(
  db: WriteDb,
  desk: Desk,
  caller: Caller,
  place: FilePlace,
  { file: typed, basis }: ToSave,
): Result<ProductFileView, Refusal> {
  const known = fileOf(db, basis, typed, place)
  if (!known.ok || (basis === null && known.value)) return known as Result<ProductFileView, Refusal>
  const before = known.value
  if (before && before.basis.mark !== basis?.mark) return fail({ code: 'product-changed' })
  const file = withCodes(db, typed)
  const refusal = refusalOf(db, file)
  if (refusal) return fail(refusal)
  const checked = checkCodes(db, file)
  if (!checked.ok) return checked
  const said = { at: desk.now(), operatorId: caller.operator.id, timeZone: place.timeZone }
  const productId = writeProductFile(db, file, before, said)
  const after = productFile(db, basis?.productId ?? productId, place)
  if (!after) throw new Error('What was just written is there')
  recordFile(db, desk, caller, before?.file ?? null, after.file)
  return ok(after)
}

/** What is kept already: of the product that was opened, or, of a new one, where the same was saved once. */
function fileOf(
  db: ReadDb,
  basis: FileBasis | null,
  typed: ProductFile,
  place: FilePlace,
): Result<ProductFileView | undefined, { readonly code: 'unknown-product' }> {
  if (basis === null) {
    const [first] = typed.variants
    const id = db.get<{ id: ProductId }>('SELECT id FROM product WHERE uid = ?', first?.uid ?? '')?.id
    return ok(id === undefined ? undefined : productFile(db, id, place))
  }
  const found = productFile(db, basis.productId, place)
  return found ? ok(found) : fail({ code: 'unknown-product' })
}

/** Barcodes in the one spelling they are kept in, and a code where none was typed. */
function withCodes(db: ReadDb, file: ProductFile): ProductFile {
  const typed = new Set(file.variants.map(({ code }) => code).filter((code) => code !== ''))
  const code = file.code === '' ? nextProductCode(db, typed) : file.code
  const isAlone = file.variants.length === 1
  const variants = file.variants.map((variant): ProductVariant => {
    const own = variant.code === '' ? (isAlone ? code : nextVariantCode(db, code, typed)) : variant.code
    typed.add(own)
    const barcodes = [...new Set(variant.barcodes.map(normalizeBarcode))].toSorted()
    return { ...variant, code: own, barcodes }
  })
  return { ...file, code, variants }
}

function refusalOf(
  db: ReadDb,
  { variants, familyId, brandId, promotional, price }: ProductFile,
): Refusal | null {
  const names = variants.map((variant) => variantName(variant).toLocaleLowerCase('pt-BR'))
  const twice = variants.find((_, index) => names.indexOf(names[index] ?? '') < index)
  if (twice) return { code: 'variant-twice', variant: variantName(twice) || 'Sem tamanho nem cor' }
  if (!isThere(db, 'family', familyId)) return { code: 'grouping-not-found', grouping: 'family' }
  if (!isThere(db, 'brand', brandId)) return { code: 'grouping-not-found', grouping: 'brand' }
  if (promotional === null) return null
  const { from, until } = promotional
  const isBackwards = from !== null && until !== null && until < from
  return isBackwards || promotional.price >= price ? { code: 'promotion-wrong' } : null
}

function isThere(db: ReadDb, grouping: Grouping, id: number | null): boolean {
  return id === null || db.get(`SELECT 1 FROM ${grouping} WHERE id = ?`, id) !== undefined
}

function recordFile(
  db: WriteDb,
  desk: Desk,
  caller: Caller,
  before: ProductFile | null,
  after: ProductFile,
): void {
  const name = { code: after.code, product: after.description }
  if (before === null) {
    const detail = {
      ...name,
      after: { ...fileInWords(db, after), grid: variantsInWords(after.variants, []) },
    }
    return recordAction(db, desk, caller, { action: 'product.add', saleId: null, detail })
  }
  const changed = changedFields(
    { ...fileInWords(db, before), grid: variantsInWords(before.variants, after.variants) },
    { ...fileInWords(db, after), grid: variantsInWords(after.variants, before.variants) },
  )
  if (changed)
    recordAction(db, desk, caller, {
      action: 'product.change',
      saleId: null,
      detail: { ...name, ...changed },
    })
}
