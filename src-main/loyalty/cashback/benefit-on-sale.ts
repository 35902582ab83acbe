import { benefitOf, withBenefit, withoutBenefit, type Benefit } from '#shared/goods/pricing/benefit'
import type { Cents } from '#shared/kernel/money/cents'
import { cashbackProgramIdSchema, programName } from '#shared/loyalty/port/program-id'
import type { Sale } from '#shared/selling/sale/sale'
import type { Participation } from '../ledger/participation-rows'

type At = Pick<Participation, 'program'>

/** A sale with so many cents of the operator's discount, under the name the customer knows. */
export function using(sale: Sale, { program }: At, amount: Cents): Sale {
  const benefit: Benefit = {
    source: program,
    label: programName(program),
    value: { kind: 'amount', amount },
    stacksWith: 'any',
  }
  return { ...sale, benefits: withBenefit(sale.benefits, benefit) }
}

/** A sale without the operator's discount. */
export function without(sale: Sale, { program }: At): Sale {
  return { ...sale, benefits: withoutBenefit(sale.benefits, program) }
}

/** The operator's discount the sale asks for, in cents; null for none. */
export function usedOf(sale: Sale, { program }: At): Cents | null {
  const value = benefitOf(sale.benefits, program)?.value
  return value?.kind === 'amount' ? value.amount : null
}

/** Whether the sale uses what the customer has at any operator. */
export function usesCashback({ benefits }: Pick<Sale, 'benefits'>): boolean {
  return benefits.some(({ source }) => cashbackProgramIdSchema.safeParse(source).success)
}
