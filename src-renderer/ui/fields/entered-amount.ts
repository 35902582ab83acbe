import { z } from 'zod'
import { positiveCentsSchema } from '#shared/kernel/money/cents'

/** An amount field of a form, in cents: empty and nought are both still to be filled in. */
export const enteredAmountSchema = positiveCentsSchema.nullable().transform((amount, context) => {
  if (amount !== null) return amount
  context.addIssue('Nothing was entered.')
  return z.NEVER
})
