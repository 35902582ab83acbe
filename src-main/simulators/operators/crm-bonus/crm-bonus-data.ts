interface CrmBonusStore {
  readonly cnpj: string
  readonly storeCode: string
  /** Four to eight digits. */
  readonly pinMaster: string
}

export interface CrmBonusCampaign {
  readonly id: string
  readonly description: string
  /** Cents, or a whole percentage of the full-price items, rounded down. */
  readonly bonus: { readonly fixed: number } | { readonly percent: number }
  /** Cents the customer must pay for it to be offered. */
  readonly minimum: number
  readonly validDays: number
}

export interface CrmBonusMember {
  readonly mobile: string
  /** Cents at the start. */
  readonly balance: number
  /** Days the balance is still valid; null: without end. */
  readonly validForDays: number | null
  readonly maySaveUp: boolean
  readonly campaigns: readonly string[]
}

/** Everything about the operator that a shop cannot change. */
export interface CrmBonusData {
  readonly companyCode: string
  readonly integrationKey: string
  readonly stores: readonly CrmBonusStore[]
  readonly campaigns: readonly CrmBonusCampaign[]
  readonly members: readonly CrmBonusMember[]
  readonly campaignsOfStrangers: readonly string[]
}

/** The rules every store lives by: seconds, cents, attempts. */
export const crmBonusRules = {
  resendSeconds: 120,
  pinLivesSeconds: 300,
  attempts: 3,
  /** Cents: the least that may be used at once. */
  minimumSpend: 500,
  /** How much of a sale the bonus may pay. */
  maximumPercent: 50,
} as const
