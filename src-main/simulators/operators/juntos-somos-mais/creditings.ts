import { parseCpf } from '#shared/customers/customer/tax-id'
import type { OperatorAnswer, Route } from '../http/operator'
import { firstIssue } from '../http/wire-fields'
import type { Doorkeeper } from './admit'
import type { Books, Crediting } from './jsm-books'
import { pointsFor, scores } from './points'
import { invalid, refuse, succeed, type RefusalCode } from './refusals'
import { crediting, type CreditingCall } from './wire'

const path = '/loyalty/creditings'

/** Crediting a CPF for a sale, in place of another where it says so. */
export function creditingRoutes(books: Books, { admit }: Doorkeeper): Route[] {
  return [
    {
      method: 'POST',
      path,
      answer: admit(path, ({ body }) => {
        const call = crediting.safeParse(body)
        if (!call.success) return invalid(firstIssue(call.error))
        return books.remembered.answer(
          `crediting ${call.data.creditingId}`,
          body,
          () => credit(books, call.data),
          () => invalid('creditingId was used with other content'),
        )
      }),
    },
  ]
}

/** Refusals change nothing: everything is looked at before anything is booked. */
function credit(books: Books, call: CreditingCall): OperatorAnswer {
  const { data, creditings } = books
  const { creditingId, replaces, cnpj, cpf, documentNumber } = call
  if (!data.stores.some((store) => store.cnpj === cnpj)) return refuse('STORE_NOT_ALLOWED')
  if (parseCpf(cpf) !== cpf) return refuse('CPF_INVALID')
  const participant = data.participants.find((one) => one.cpf === cpf)
  if (participant && !participant.isActive) return refuse('PARTICIPANT_INACTIVE')
  if (!call.items.some(({ brand }) => scores(data, cnpj, brand))) return refuse('NO_ELIGIBLE_ITEMS')

  const former = replaces === null ? undefined : creditings.get(replaces)
  if (replaces !== null) {
    if (!former) return refuse('CREDITING_NOT_FOUND')
    const closed = whyClosed(former)
    if (closed) return refuse(closed)
    if (former.cnpj !== cnpj || former.documentNumber !== documentNumber)
      return invalid('replaces is of another sale')
  }
  const isOpenElsewhere = [...creditings.values()].some(
    (one) =>
      one !== former && one.fate === 'open' && one.cnpj === cnpj && one.documentNumber === documentNumber,
  )
  if (isOpenElsewhere) return invalid('the sale has an open crediting')

  if (former) {
    former.fate = 'replaced'
    bookPoints(books, former, -former.points, creditingId)
    former.points = 0
  }
  const items = call.items.map(({ sku, brand, quantity, total }) => ({
    sku,
    brand,
    quantity,
    total,
    left: quantity,
  }))
  const points = pointsFor(data, cnpj, items)
  const accepted: Crediting = { id: creditingId, cnpj, cpf, documentNumber, items, points, fate: 'open' }
  creditings.set(creditingId, accepted)
  bookPoints(books, accepted, points, creditingId)
  return succeed({ creditingId, points, status: participant ? 'credited' : 'pending' })
}

/** Why a crediting can be neither replaced nor reversed. */
export function whyClosed({ fate }: Crediting): RefusalCode | undefined {
  if (fate === 'replaced') return 'CREDITING_REPLACED'
  return fate === 'reversed' ? 'CREDITING_ALREADY_REVERSED' : undefined
}

/** `effectId`: the crediting or reversal that moves the points. */
export function bookPoints({ ledger }: Books, of: Crediting, points: number, effectId: string): void {
  ledger.book({
    member: of.cpf,
    kind: points < 0 ? 'taken-back' : 'earned',
    amount: points,
    effectId,
    reference: of.id,
    document: of.documentNumber,
  })
}
