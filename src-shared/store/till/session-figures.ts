import { z } from 'zod'
import { centsSchema } from '../../kernel/money/cents'
import { tenderKindSchema } from '../../selling/payment/tender'
import { cashByHandSchema } from './cash-by-hand'
import { sessionVouchersSchema } from './session-vouchers'
import { expectedTenderSchema } from './tender-count'

const countAndTotal = z.object({ count: z.int(), total: centsSchema })

/** What happened in one till session, whatever day it is. Amounts in cents. */
export const sessionFiguresSchema = z.object({
  /** Every tender used, cash always; sales voided in the same session no longer count, refunds are off. */
  tenders: z.array(expectedTenderSchema),
  cashByHand: z.array(cashByHandSchema),
  /** Sales finished in it, also those cancelled later. */
  sold: countAndTotal,
  /** Gift cards sold with those sales: no goods, and none of their total. */
  cardsSold: countAndTotal,
  /** Those that were cancelled in it with their sale, or given back, whenever they were sold. */
  cardsCancelled: countAndTotal,
  /** Instalments of crediário received in it, apart from sales, and by what they were paid with; also those undone later. */
  received: countAndTotal,
  receivedBy: z.array(z.object({ tender: tenderKindSchema, total: centsSchema })),
  /** Receivings undone in it, also of an earlier session of the day. */
  receivingsUndone: countAndTotal,
  /** Finished sales cancelled in it, also those of an earlier session. */
  voided: countAndTotal,
  /** Returns made in it, whenever the goods were sold, also for a voucher. */
  returned: countAndTotal,
  /** Sales given up before they were finished. */
  cancelled: z.int(),
  vouchers: sessionVouchersSchema,
})
export type SessionFigures = z.infer<typeof sessionFiguresSchema>
