import { z } from 'zod'
import { quantitySchema } from '../../kernel/money/quantity'
import { gs1Faults } from './gs1-code'
import { labelTroubleSchema } from './label-trouble'

/** The longest code anybody enters: a Digital Link with all it may say. */
export const codeLength = { min: 1, max: 400 } as const

/** Why a scanned or typed code becomes no line, in a sale or an order. */
export const codeErrors = {
  'unknown-code': z.object({ scanned: z.string() }),
  'label-not-read': z.object({ scanned: z.string(), trouble: labelTroubleSchema }),
  'gs1-not-read': z.object({ scanned: z.string(), fault: z.enum(gs1Faults) }),
  'invalid-quantity': z.object({}),
  /** `1.000*`: a thousand or one. */
  'ambiguous-quantity': z.object({ typed: z.string() }),
}

/** Whether somebody was asked about a quantity above the shop's limit, and meant it. */
export const quantityConfirmed = z.boolean().default(false)

/** The quantity is above the shop's limit: asked again with `quantityConfirmed`, it is taken. */
export const quantityErrors = {
  'quantity-to-confirm': z.object({ quantity: quantitySchema, unit: z.string(), description: z.string() }),
}
