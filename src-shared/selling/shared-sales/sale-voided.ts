import { z } from 'zod'
import { valueMoveSchema } from '../../rewards/stored-value/value-move'

/** A finished sale that was cancelled as a whole: its number, lines and tenders stay. */
export const saleVoidedSchema = z.object({
  sale: z.uuid(),
  operator: z.uuid().nullable(),
  approver: z.uuid().nullable(),
  reason: z.string(),
  /** All that was sold, by the names of its claims on the lines; quantities in thousandths. */
  lines: z.array(z.object({ id: z.uuid(), claim: z.uuid(), quantity: z.int().positive() })),
  /** What it moved of stored value. */
  value: z.array(valueMoveSchema).default([]),
})
export type SaleVoided = z.infer<typeof saleVoidedSchema>
