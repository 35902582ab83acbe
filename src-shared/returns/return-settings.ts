import { z } from 'zod'

/** Parameters of returns and exchanges, with what holds until the shop says otherwise. */
export const returnSettingsSchema = z.object({
  /** How many days a new exchange voucher is valid for. */
  voucherDays: z.int().min(1).max(3650).default(180),
})

/** Parameters of cancelling a finished sale. */
export const voidSettingsSchema = z.object({
  /** How many days after the day of the sale it may still be cancelled: 0 is the same day only. */
  days: z.int().min(0).max(365).default(0),
})
