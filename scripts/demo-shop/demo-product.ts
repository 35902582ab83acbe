/** A product to put in the shop. Price in cents per unit, stock in thousandths per branch. */
export interface DemoProduct {
  readonly code: string
  readonly barcodes: readonly string[]
  readonly description: string
  readonly size: string
  readonly color: string
  readonly brandId: number | null
  readonly familyId: number | null
  readonly classification: string | null
  readonly unit: 'UN' | 'KG'
  readonly price: number
  readonly promotion: Promotion | null
  readonly stock: readonly [number, number]
}

/** A promotional price in cents; instants in milliseconds, no end when null. */
export interface Promotion {
  readonly price: number
  readonly startsAt: number
  readonly endsAt: number | null
}
