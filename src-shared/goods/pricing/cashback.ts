import { z } from 'zod'
import { positiveCentsSchema } from '../../kernel/money/cents'

/** What a loyalty operator takes off the sale, in cents, under the name the customer knows; never below a price of zero. */
export const cashbackSchema = z.object({ label: z.string(), amount: positiveCentsSchema })
export type Cashback = Readonly<z.infer<typeof cashbackSchema>>
