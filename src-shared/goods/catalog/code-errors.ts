import { z } from 'zod'
import { pick } from '../../kernel/refusal'
import { catalogRefusals } from './catalog-refusals'

/** The longest code anybody enters: a Digital Link with all it may say. */
export const codeLength = { min: 1, max: 400 } as const

/** Why a scanned or typed code becomes no line, in a sale or an order. */
export const codeErrors = pick(
  catalogRefusals,
  'unknown-code',
  'label-not-read',
  'gs1-not-read',
  'code-is-money',
  'invalid-quantity',
  'ambiguous-quantity',
)

/** Whether somebody was asked about a quantity above the shop's limit, and meant it. */
export const quantityConfirmed = z.boolean().default(false)

/** The quantity is above the shop's limit: asked again with `quantityConfirmed`, it is taken. */
export const quantityErrors = pick(catalogRefusals, 'quantity-to-confirm')
