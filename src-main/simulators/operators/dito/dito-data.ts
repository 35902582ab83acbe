export interface DitoAccount {
  readonly user: string
  readonly password: string
  readonly brand: string
}

/** An earlier reward; amounts in cents, positive; days counted from the start, negative before it. */
export interface DitoReward {
  readonly kind: 'credit' | 'debit'
  readonly amount: number
  readonly description: string
  readonly status: 'available' | 'pending' | 'expired' | 'used'
  readonly day: number
  readonly expiresInDays: number | null
}

export interface DitoMember {
  readonly cpf: string
  readonly rewards: readonly DitoReward[]
  /** Cents of the balance that a next purchase may use, and days until it ends. */
  readonly nextPurchase: { readonly amount: number; readonly dueInDays: number } | null
  readonly campaign: string | null
}

export interface DitoData {
  readonly accounts: readonly DitoAccount[]
  /** Every `storeId` of the brand. */
  readonly stores: readonly string[]
  readonly members: readonly DitoMember[]
}

export const ditoRules = {
  tokenSeconds: 86_400,
  lockSeconds: 600,
  /** How much of an order cashback may pay, and how much it earns. */
  redeemablePercent: 50,
  earnedPercent: 5,
} as const
