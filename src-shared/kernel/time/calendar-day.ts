import { z } from 'zod'

/** A calendar day in the shop's time zone, `2026-11-14`. */
export const daySchema = z.iso.date()
