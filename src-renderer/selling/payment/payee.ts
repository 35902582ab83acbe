import { createContext, useContext } from 'react'
import type { TenderId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { Result } from '#shared/kernel/result'
import type { NewTender } from '#shared/selling/payment/tender'
import type { AppError } from '../../ipc/words/messages'

/** Whoever takes the tenders of the screen: each answers once what it changed is drawn. */
export interface Payee {
  readonly take: (
    tender: NewTender,
    what: string,
    confirmedChange: Cents | undefined,
  ) => Promise<Result<unknown, AppError>>
  /** The cashier saw the money arrive. */
  readonly confirm: (tenderId: TenderId) => Promise<Result<unknown, AppError>>
  readonly remove: (tenderId: TenderId, what: string) => Promise<Result<unknown, AppError>>
  /** What it is taken off again: `da venda`. */
  readonly of: string
}

export const PayeeContext = createContext<Payee | null>(null)

export function usePayee(): Payee {
  const payee = useContext(PayeeContext)
  if (payee === null) throw new Error('Tenders are taken by somebody')
  return payee
}
