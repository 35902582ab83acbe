import { z } from 'zod'
import { instantSchema, saleIdSchema } from '../../kernel/ids'
import { nonNegativeCentsSchema } from '../../kernel/money/cents'
import { cashbackProgramIdSchema } from '../port/program-id'

export const campaignSchema = z.object({
  id: z.string(),
  description: z.string(),
  /** Cents for the next purchase. */
  bonus: nonNegativeCentsSchema,
  validDays: z.int().nonnegative(),
})

/** A finished sale whose campaign was not chosen yet (FEATURES C7); it goes on by itself at `until`. */
export const campaignChoiceSchema = z.object({
  saleId: saleIdSchema,
  program: cashbackProgramIdSchema,
  name: z.string(),
  number: z.int(),
  customerName: z.string().nullable(),
  maskedMember: z.string(),
  until: instantSchema,
  /** Null until the operator said which there are; an empty list is "nenhuma campanha disponível". */
  campaigns: z.array(campaignSchema).nullable(),
  /** The one chosen unless somebody says otherwise; null where the cashier is to choose. */
  preselected: z.string().nullable(),
})
export type CampaignChoice = z.infer<typeof campaignChoiceSchema>

/** The campaign that gives the customer most, and of two that give the same the one that lasts longer. */
export function bestCampaign<One extends z.infer<typeof campaignSchema>>(
  campaigns: readonly One[],
): One | undefined {
  return campaigns.toSorted((a, b) => b.bonus - a.bonus || b.validDays - a.validDays)[0]
}
