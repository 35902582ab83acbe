import { z } from 'zod'
import { loadIdSchema } from '../../kernel/ids'
import { add, positiveCentsSchema, sumBy, type Cents } from '../../kernel/money/cents'
import { codedKinds } from '../../rewards/stored-value/value-kind'

/**
 * Value bought with a sale, such as a gift card: no goods, so that no rule, discount, point, stock or salesperson knows of
 * it. It stands in what is to be paid, and is worth nothing until the sale is finished.
 */
export const loadSchema = z.object({
  id: loadIdSchema,
  kind: z.enum(codedKinds),
  /** The account it goes to, by its uid. */
  account: z.uuid(),
  /** The last four digits of its number: the whole one is money. */
  ending: z.string(),
  amount: positiveCentsSchema,
})
export type Load = Readonly<z.infer<typeof loadSchema>>

interface Loaded {
  readonly loads: readonly Pick<Load, 'amount'>[]
}

/** What of a sale is value and no goods, in cents. */
export function loadedBy({ loads }: Loaded): Cents {
  return sumBy(loads, ({ amount }) => amount)
}

/** What a sale is to be paid with, in cents: its goods, and the value bought with them. */
export function dueOf(sale: Loaded, { total }: { readonly total: Cents }): Cents {
  return add(total, loadedBy(sale))
}
