import { z } from 'zod'

const count = z.int()
const amount = count.nonnegative()

/**
 * Instalments that were received, as other tills of the branch read it. Cents; people by uid. An instalment of before this
 * program is said with it: the file it came from lies at one till.
 */
export const crediarioReceivedSchema = z.object({
  receiving: z.uuid(),
  number: count.positive(),
  customer: z.uuid(),
  operator: z.uuid(),
  approver: z.uuid().nullable(),
  begunAt: count,
  day: z.string(),
  discount: amount,
  total: count.positive(),
  change: amount,
  lines: z
    .array(
      z.object({
        id: z.string(),
        principal: amount,
        fine: amount,
        interest: amount,
        fineLeft: amount,
        interestLeft: amount,
        isCharged: z.boolean(),
        /** Null where a sale made it, which is told with the sale. */
        opening: z
          .object({
            customer: z.uuid(),
            code: z.string(),
            reference: z.string().nullable(),
            installment: count.positive(),
            installments: count.positive(),
            issuedAt: count,
            dueOn: z.string(),
            amount: count.positive(),
          })
          .nullable(),
      }),
    )
    .min(1),
  tenders: z.array(
    z.object({
      id: z.uuid(),
      sequence: count.positive(),
      kind: z.string(),
      amount: count.positive(),
      detail: z.json(),
    }),
  ),
})
export type CrediarioReceived = z.infer<typeof crediarioReceivedSchema>

/** A receiving that was taken back: its instalments are owed again. */
export const crediarioUndoneSchema = z.object({ receiving: z.uuid(), reason: z.string() })
