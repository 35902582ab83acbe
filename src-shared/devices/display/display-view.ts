import { z } from 'zod'

/** An amount as it is read, without the symbol: `1.234,56`. */
const amount = z.string()

const displayLineSchema = z.strictObject({
  description: z.string(),
  /** `2 un × 12,90` */
  quantity: z.string(),
  /** What one costs without the shop's promotion; null where there is none. */
  fullPrice: amount.nullable(),
  total: amount,
})
export type DisplayLine = Readonly<z.infer<typeof displayLineSchema>>

const basket = {
  /** The latest lines in the order they were scanned, the newest last. */
  lines: z.array(displayLineSchema),
  /** Lines before those, too many to show. */
  earlierLines: z.int().nonnegative(),
  itemCount: z.int().nonnegative(),
  /** The lines added up; with what is taken off below it makes the total. */
  subtotal: amount,
  /** Taken off the whole sale. */
  discount: amount.nullable(),
  /** What else is taken off it, each under the name the customer knows. */
  benefits: z.array(z.strictObject({ name: z.string(), amount })),
  total: amount,
  /** What promotions and discounts save, all told. */
  saved: amount.nullable(),
  /** What the loyalty programmes mean for the customer, a sentence each. */
  loyalty: z.array(z.string()),
}

/**
 * All that a customer may see, as text ready to be read (FEATURES G4, F26). There is no place in it for documents,
 * costs, remarks, staff or anybody else's purchase: what has no field cannot be shown.
 */
export const displayViewSchema = z.discriminatedUnion('show', [
  z.strictObject({ show: z.literal('idle'), shop: z.string(), greeting: z.string() }),
  z.strictObject({ show: z.literal('sale'), ...basket }),
  z.strictObject({
    show: z.literal('payment'),
    ...basket,
    tenders: z.array(z.strictObject({ name: z.string(), amount })),
    /** Null once all is paid. */
    remaining: amount.nullable(),
    change: amount.nullable(),
    /** A code that waits for its money: what the QR code says, and whom the bank will name. */
    pix: z.strictObject({ amount, payload: z.string(), payee: z.string() }).nullable(),
  }),
  z.strictObject({
    show: z.literal('thanks'),
    shop: z.string(),
    total: amount,
    change: amount.nullable(),
    saved: amount.nullable(),
    loyalty: z.array(z.string()),
  }),
])
export type DisplayView = Readonly<z.infer<typeof displayViewSchema>>
