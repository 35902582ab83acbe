import type { Cents } from '#shared/kernel/money/cents'
import type { Thousandths } from '#shared/kernel/money/quantity'
import { rememberedAnswers } from '../http/remembered-answers'
import { openLedger } from '../ledger'
import { seededSecrets } from '../seeded-secrets'
import type { JsmData } from './jsm-data'

export interface CreditedItem {
  readonly sku: string
  readonly brand: string
  readonly quantity: Thousandths
  readonly total: Cents
  /** Thousandths that were not reversed. */
  left: number
}

/** One CPF credited for one sale. */
export interface Crediting {
  readonly id: string
  readonly cnpj: string
  readonly cpf: string
  readonly documentNumber: string
  readonly items: readonly CreditedItem[]
  /** Whole points that stand. */
  points: number
  fate: 'open' | 'replaced' | 'reversed'
}

/** Everything the operator knows. */
export function openBooks(data: JsmData, seed: number, now: () => number) {
  const ledger = openLedger('juntos-somos-mais', 'points', now)
  for (const { cpf, points } of data.participants)
    ledger.book({
      member: cpf,
      kind: 'opening',
      amount: points,
      effectId: null,
      reference: null,
      document: null,
    })
  return {
    data,
    now,
    ledger,
    secrets: seededSecrets(seed, 'juntos-somos-mais'),
    remembered: rememberedAnswers(),
    /** By `creditingId`: only those that were accepted. */
    creditings: new Map<string, Crediting>(),
  }
}

export type Books = ReturnType<typeof openBooks>
