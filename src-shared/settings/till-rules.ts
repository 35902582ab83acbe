import { z } from 'zod'

/** What the shop asks of its tills. */
export const tillRulesSchema = z.object({
  /** A till closed while sales are em espera: say so, or refuse until each is settled. */
  parkedSalesAtClosing: z.enum(['warn', 'refuse']).default('warn'),
})
export type TillRules = z.infer<typeof tillRulesSchema>
