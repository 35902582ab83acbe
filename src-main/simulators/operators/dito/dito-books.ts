import type { Cents } from '#shared/kernel/money/cents'
import { rememberedAnswers } from '../http/remembered-answers'
import { openLedger } from '../ledger'
import { seededSecrets } from '../seeded-secrets'
import { ditoRules, type DitoData } from './dito-data'

/** What was reserved for an order, and what became of it. */
export interface Lock {
  readonly lockId: string
  readonly token: string
  readonly customer: string
  readonly value: Cents
  readonly expiresAt: number
  fate: 'open' | 'committed' | 'rolled_back' | 'cancelled'
  orderId: string | null
}

/** Everything the operator knows. */
export function openBooks(data: DitoData, seed: number, now: () => number) {
  const ledger = openLedger('dito', 'cents', now)
  for (const { cpf, rewards } of data.members)
    for (const { kind, amount, status } of rewards)
      if (kind === 'debit' || status === 'available')
        ledger.book({
          member: cpf,
          kind: 'opening',
          amount: kind === 'debit' ? -amount : amount,
          effectId: null,
          reference: null,
          document: null,
        })
  return {
    data,
    now,
    ledger,
    openedAt: now(),
    secrets: seededSecrets(seed, 'dito'),
    remembered: rememberedAnswers(),
    /** By `lockId`. */
    locks: new Map<string, Lock>(),
  }
}

export type Books = ReturnType<typeof openBooks>

type LockStatus = 'locked' | 'expired' | Exclude<Lock['fate'], 'open'>

export function statusOf(lock: Lock, now: number): LockStatus {
  if (lock.fate !== 'open') return lock.fate
  return now < lock.expiresAt ? 'locked' : 'expired'
}

/** Cents that open locks hold back of a customer's balance. */
export function heldOf({ locks, now }: Books, customer: string): number {
  return [...locks.values()]
    .filter((lock) => lock.customer === customer && statusOf(lock, now()) === 'locked')
    .reduce((sum, lock) => sum + lock.value, 0)
}

/** Cents a customer may still use. */
export function availableOf(books: Books, customer: string): number {
  return Math.max(0, books.ledger.balance(customer) - heldOf(books, customer))
}

/** Cents of an order that may be paid with cashback, and that it earns, as the brand rules. */
export function worthOf(books: Books, customer: string, orderTotal: Cents) {
  const redeemable = Math.min(
    availableOf(books, customer),
    Math.floor((orderTotal * ditoRules.redeemablePercent) / 100),
  )
  return {
    redeemable,
    earned: Math.floor(((orderTotal - redeemable) * ditoRules.earnedPercent) / 100),
  }
}

export function isCustomer({ data }: Books, customer: string): boolean {
  return data.members.some(({ cpf }) => cpf === customer)
}
