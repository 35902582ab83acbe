import { cents } from '#shared/kernel/money/cents'
import { moneyText } from '../http/wire-fields'
import { brasiliaDay, brasiliaInstant } from './brasilia-time'
import type { Books } from './dito-books'

const DAY_MS = 86_400_000

/** A customer's rewards and their uses, newest first; amounts are positive. */
export function transactionsOf(books: Books, customer: string) {
  const rewards = books.data.members.find(({ cpf }) => cpf === customer)?.rewards ?? []
  const earlier = rewards.map((reward, index) => ({
    at: books.openedAt + reward.day * DAY_MS,
    id: `${customer}-${index + 1}`,
    kind: reward.kind,
    amount: reward.amount,
    description: reward.description,
    status: reward.status,
    expiresAt:
      reward.expiresInDays === null ? null : brasiliaDay(books.openedAt + reward.expiresInDays * DAY_MS),
  }))
  const since = books.ledger
    .movements()
    .filter(({ member, kind }) => member === customer && kind !== 'opening')
    .map(({ id, at, amount, kind }) => ({
      at,
      id,
      kind: amount < 0 ? ('debit' as const) : ('credit' as const),
      amount: Math.abs(amount),
      description: kind === 'spent' ? 'Resgate na loja' : 'Resgate cancelado',
      status: amount < 0 ? ('used' as const) : ('available' as const),
      expiresAt: null,
    }))
  return [...earlier, ...since.toReversed()]
    .toSorted((a, b) => b.at - a.at)
    .map(({ at, amount, ...rest }) => ({
      ...rest,
      date: brasiliaInstant(at),
      amount: moneyText(cents(amount)),
    }))
}
