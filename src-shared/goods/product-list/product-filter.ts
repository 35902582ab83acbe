import { z } from 'zod'
import { lineText } from '../../kernel/text/text-door'

const uid = z.uuid().nullable()
/** Whether products have such a thing; null asks for neither. */
const having = z.boolean().nullable()

/** Which products are meant: what is filled in narrows them, and all of it has to hold. */
export const productFilterSchema = z.object({
  /** Beginnings of words, as in the search, or a whole barcode. */
  text: lineText({ max: 80 }),
  family: uid,
  brand: uid,
  /** Whether they are for sale; null finds both. */
  active: z.boolean().nullable(),
  barcode: having,
  /** Without: the price is nothing. */
  price: having,
})
export type ProductFilter = z.output<typeof productFilterSchema>

/** What the list shows before anybody filters it. */
export const noProductFilter: ProductFilter = {
  text: '',
  family: null,
  brand: null,
  active: true,
  barcode: null,
  price: null,
}
