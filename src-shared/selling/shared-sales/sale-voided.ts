import { z } from 'zod'

/** A finished sale that was cancelled as a whole: its number, lines and tenders stay. */
export const saleVoidedSchema = z.object({
  sale: z.uuid(),
  operator: z.uuid().nullable(),
  approver: z.uuid().nullable(),
  reason: z.string(),
})
export type SaleVoided = z.infer<typeof saleVoidedSchema>
