import type { BrandId, FamilyId } from '../../../kernel/ids'

/** What a rule may ask of the goods on a line. */
export interface Goods {
  readonly familyId: FamilyId | null
  readonly brandId: BrandId | null
}

/** Equal for goods no rule can tell apart, so that figures shared among them do not hang on lines and their order. */
export function goodsKey({ familyId, brandId }: Goods): string {
  return `${familyId ?? ''}|${brandId ?? ''}`
}
