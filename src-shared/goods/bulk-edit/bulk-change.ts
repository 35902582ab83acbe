import { z } from 'zod'
import { lineText } from '../../kernel/text/text-door'
import { daySchema } from '../../kernel/time/calendar-day'
import { productLengths } from '../product/product-file'
import { priceStepSchema } from './price-step'

const uid = z.uuid().nullable()

/** One thing changed of many products; of families and brands the uid. */
export const bulkChangeSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('family'), to: uid }),
  z.object({ what: z.literal('brand'), to: uid }),
  z.object({ what: z.literal('classification'), to: lineText({ max: productLengths.classification }) }),
  z.object({ what: z.literal('unit'), to: lineText({ min: 1, max: productLengths.unit }) }),
  z.object({ what: z.literal('active'), to: z.boolean() }),
  z.object({ what: z.literal('price'), step: priceStepSchema }),
  /** Purchase price. */
  z.object({ what: z.literal('cost'), step: priceStepSchema }),
  /** From the price of each; days of the shop, both included. */
  z.object({
    what: z.literal('promotional-price'),
    step: priceStepSchema,
    from: daySchema.nullable(),
    until: daySchema.nullable(),
  }),
  z.object({ what: z.literal('no-promotional-price') }),
])
export type BulkChange = z.output<typeof bulkChangeSchema>
export type BulkWhat = BulkChange['what']

export const bulkWhats: Readonly<Record<BulkWhat, string>> = {
  price: 'Preço de venda',
  'promotional-price': 'Preço promocional',
  'no-promotional-price': 'Tirar preço promocional',
  cost: 'Preço de custo',
  family: 'Família',
  brand: 'Marca',
  classification: 'Classificação',
  unit: 'Unidade',
  active: 'Situação',
}
