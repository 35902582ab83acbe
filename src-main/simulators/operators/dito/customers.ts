import { cents } from '#shared/kernel/money/cents'
import type { OperatorRequest, Route } from '../http/operator'
import { moneyText } from '../http/wire-fields'
import type { Doorkeeper } from './admit'
import { brasiliaDay } from './brasilia-time'
import { availableOf, heldOf, isCustomer, type Books } from './dito-books'
import { answer, customerUnknown, invalid, refuse } from './refusals'
import { transactionsOf } from './transactions'
import { customerId, limit } from './wire'

const DAY_MS = 86_400_000

/** Looking a customer up: what they have, and where it came from. */
export function customerRoutes(books: Books, { admit }: Doorkeeper): Route[] {
  return [
    {
      method: 'GET',
      path: '/rewards/customers/{customerId}/balance',
      answer: admit(({ parameters, query }) => {
        const customer = parameters.customerId ?? ''
        const storeId = query.get('storeId')
        if (!customerId.safeParse(customer).success) return invalid('customerId')
        if (storeId === null || query.size !== 1) return invalid('storeId')
        if (!books.data.stores.includes(storeId)) return refuse('STORE_NOT_FOUND')
        return isCustomer(books, customer) ? answer(balanceOf(books, customer)) : customerUnknown
      }),
    },
    {
      method: 'GET',
      path: '/rewards/customers/{customerId}/transactions',
      answer: admit((request: OperatorRequest) => {
        const customer = request.parameters.customerId ?? ''
        const most = limit.safeParse(request.query.get('limit'))
        if (!customerId.safeParse(customer).success) return invalid('customerId')
        if (!most.success || request.query.size !== 1) return invalid('limit is 1 to 100')
        if (!isCustomer(books, customer)) return customerUnknown
        return answer({ transactions: transactionsOf(books, customer).slice(0, Number(most.data)) })
      }),
    },
  ]
}

function balanceOf(books: Books, customer: string) {
  const member = books.data.members.find(({ cpf }) => cpf === customer)
  const pending = (member?.rewards ?? [])
    .filter(({ status }) => status === 'pending')
    .reduce((sum, { amount }) => sum + amount, 0)
  const next = member?.nextPurchase ?? null
  return {
    availableBalance: moneyText(cents(availableOf(books, customer))),
    unavailableBalance: moneyText(cents(pending + heldOf(books, customer))),
    nextPurchaseBalance: moneyText(cents(next?.amount ?? 0)),
    nextPurchaseDueDate: next === null ? null : brasiliaDay(books.openedAt + next.dueInDays * DAY_MS),
    campaignDescription: member?.campaign ?? null,
  }
}
