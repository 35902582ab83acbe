import { z } from 'zod'
import { brandIdSchema, type BrandId } from '../../kernel/ids'
import type { Cents } from '../../kernel/money/cents'
import type { Thousandths } from '../../kernel/money/quantity'

/** The store's own table: so many points for each real or each unit, by brand (FEATURES E1). */
export const pointsTableSchema = z.object({
  scoring: z.enum(['value', 'quantity']).default('value'),
  /** Thousandths of a point for each real or unit; a brand that is not here gives none. */
  brands: z
    .array(z.object({ brandId: brandIdSchema, factor: z.int().positive().max(1_000_000) }))
    .default([]),
})
export type PointsTable = z.infer<typeof pointsTableSchema>

/** What scores: brand, thousandths of units, and cents net of every discount. */
interface Scoring {
  readonly brandId: BrandId | null
  readonly quantity: Thousandths
  readonly net: Cents
}

/** Whole points of what is bought, rounded down once (contracts: points). */
export function pointsOf({ scoring, brands }: PointsTable, lines: readonly Scoring[]): number {
  const factors = new Map(brands.map(({ brandId, factor }) => [brandId, factor]))
  const millionths = lines.reduce((sum, { brandId, quantity, net }) => {
    const factor = BigInt((brandId === null ? undefined : factors.get(brandId)) ?? 0)
    return sum + factor * (scoring === 'value' ? BigInt(net) * 10n : BigInt(quantity))
  }, 0n)
  return Number(millionths / 1_000_000n)
}
