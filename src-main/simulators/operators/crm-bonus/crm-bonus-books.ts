import type { Cents } from '#shared/kernel/money/cents'
import { rememberedAnswers } from '../http/remembered-answers'
import { openLedger } from '../ledger'
import { seededSecrets } from '../seeded-secrets'
import type { SmsInbox } from '../sms-inbox'
import type { CrmBonusData } from './crm-bonus-data'

interface SentPin {
  readonly pin: string
  readonly sentAt: number
  attemptsLeft: number
}

/** A sale that took effect; it stays here when it is cancelled. */
export interface BookedSale {
  readonly vendaId: string
  readonly numeroNota: string
  readonly spent: Cents
  readonly earned: Cents
  isCancelled: boolean
}

/** One sale and one member, from the first call on. */
export interface Transaction {
  readonly id: string
  readonly store: string
  mobile: string | null
  pin: SentPin | null
  isPinAccepted: boolean
  isClosed: boolean
  sale: BookedSale | null
  /** What the first attempt to confirm said and no later one may change. */
  firmContent: string | null
  /** The whole content that took effect. */
  bookedContent: string | null
}

/** Everything the operator knows. */
export function openBooks(data: CrmBonusData, seed: number, now: () => number, sms: SmsInbox) {
  const ledger = openLedger('crm-bonus', 'cents', now)
  for (const { mobile, balance } of data.members)
    ledger.book({
      member: mobile,
      kind: 'opening',
      amount: balance,
      effectId: null,
      reference: null,
      document: null,
    })
  return {
    data,
    now,
    sms,
    ledger,
    openedAt: now(),
    secrets: seededSecrets(seed, 'crm-bonus'),
    remembered: rememberedAnswers(),
    transactions: new Map<string, Transaction>(),
    /** Which transaction took a store's document number. */
    documents: new Map<string, string>(),
  }
}

export type Books = ReturnType<typeof openBooks>
