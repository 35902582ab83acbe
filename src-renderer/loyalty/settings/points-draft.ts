import type { BrandId } from '#shared/kernel/ids'
import { formatQuantity, parseQuantity, thousandths } from '#shared/kernel/money/quantity'
import type { PointsTable } from '#shared/loyalty/settings/points-table'

/** The table as typed: factors as text. */
export interface PointsDraft {
  readonly scoring: PointsTable['scoring']
  readonly brands: readonly { readonly brandId: BrandId; readonly factor: string }[]
}

export function pointsDraftOf({ scoring, brands }: PointsTable): PointsDraft {
  return {
    scoring,
    brands: brands.map(({ brandId, factor }) => ({ brandId, factor: formatQuantity(thousandths(factor)) })),
  }
}

/** Thousandths of a point that a typed factor means; undefined for what is none: above 0, at most 1.000. */
export function parseFactor(text: string): number | undefined {
  const factor = parseQuantity(text)
  return factor === undefined || factor > 1_000_000 ? undefined : factor
}

/** The table the draft means; undefined while a factor is wrong. */
export function readPointsDraft({ scoring, brands }: PointsDraft): PointsTable | undefined {
  const read = brands.map(({ brandId, factor }) => ({ brandId, factor: parseFactor(factor) ?? 0 }))
  return read.some(({ factor }) => factor === 0) ? undefined : { scoring, brands: read }
}
