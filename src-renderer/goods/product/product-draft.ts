import { normalizeBarcode } from '#shared/goods/catalog/ean'
import type { ProductFile, ProductVariant } from '#shared/goods/product/product-file'
import type { Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { parseDay } from '../../ui/fields/day-text'

/** A product as it is being filled in: amounts may be missing, days are as typed. */
export interface ProductDraft extends Omit<ProductFile, 'price' | 'promotional'> {
  readonly price: Cents | null
  readonly promotionalPrice: Cents | null
  readonly promotionFrom: string
  readonly promotionUntil: string
}
export type DraftField =
  | 'description'
  | 'unit'
  | 'price'
  | 'promotionalPrice'
  | 'promotionFrom'
  | 'promotionUntil'
export type DraftErrors = Readonly<Partial<Record<DraftField, string>>>

export const newVariant = (rest: Partial<ProductVariant> = {}): ProductVariant => ({
  uid: crypto.randomUUID(),
  code: '',
  size: '',
  color: '',
  barcodes: [],
  price: null,
  active: true,
  ...rest,
})

/** A new product; `seesCost`: whether whoever fills it in may say what it costs. */
export function newDraft(seesCost: boolean, barcode: string | null = null): ProductDraft {
  const barcodes = barcode === null ? [] : [normalizeBarcode(barcode)]
  return {
    code: '',
    description: '',
    familyId: null,
    brandId: null,
    unit: 'UN',
    classification: '',
    fractional: false,
    price: null,
    promotionalPrice: null,
    promotionFrom: '',
    promotionUntil: '',
    cost: seesCost ? { last: null } : null,
    variants: [newVariant({ barcodes })],
  }
}

export function draftOf({ promotional, ...file }: ProductFile): ProductDraft {
  return {
    ...file,
    promotionalPrice: promotional?.price ?? null,
    promotionFrom: shownDay(promotional?.from ?? null),
    promotionUntil: shownDay(promotional?.until ?? null),
  }
}

/** The same as a new product: with its sizes and colours, without what is only its own. */
export function duplicateOf(draft: ProductDraft): ProductDraft {
  const variants = draft.variants.map(({ size, color, price }) => newVariant({ size, color, price }))
  return { ...draft, code: '', variants }
}

/** What a draft means, or what to correct, by field. */
export function readDraft(draft: ProductDraft): Result<ProductFile, DraftErrors> {
  const { price, promotionalPrice, promotionFrom, promotionUntil, ...rest } = draft
  const from = parseDay(promotionFrom) ?? null
  const until = parseDay(promotionUntil) ?? null
  const errors: DraftErrors = {
    ...(draft.description.trim() === '' && { description: 'Informe a descrição.' }),
    ...(draft.unit.trim() === '' && { unit: 'Informe a unidade.' }),
    ...(price === null && { price: 'Informe o preço de venda.' }),
    ...(promotionFrom !== '' && from === null && { promotionFrom: 'Data inválida.' }),
    ...(promotionUntil !== '' && until === null && { promotionUntil: 'Data inválida.' }),
    ...promotionErrors(draft, from, until),
  }
  if (price === null || Object.keys(errors).length > 0) return fail(errors)
  const promotional = promotionalPrice === null ? null : { price: promotionalPrice, from, until }
  return ok({ ...rest, price, promotional })
}

function promotionErrors(
  { price, promotionalPrice, promotionFrom, promotionUntil }: ProductDraft,
  from: string | null,
  until: string | null,
): DraftErrors {
  if (promotionalPrice === null)
    return promotionFrom + promotionUntil === ''
      ? {}
      : { promotionalPrice: 'Informe o preço, ou apague as datas.' }
  if (price !== null && promotionalPrice >= price)
    return { promotionalPrice: 'Deve ser menor que o preço de venda.' }
  return from !== null && until !== null && until < from
    ? { promotionUntil: 'Termina antes de começar.' }
    : {}
}

/** `2026-12-31` as its field shows it. */
function shownDay(day: string | null): string {
  return day === null ? '' : day.split('-').toReversed().join('/')
}
