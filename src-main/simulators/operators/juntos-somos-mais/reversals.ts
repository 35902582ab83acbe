import type { OperatorAnswer, Route } from '../http/operator'
import { firstIssue } from '../http/wire-fields'
import type { Doorkeeper } from './admit'
import { bookPoints, whyClosed } from './creditings'
import type { Books, Crediting } from './jsm-books'
import { pointsFor } from './points'
import { invalid, refuse, succeed } from './refusals'
import { reversal, type ReversalCall } from './wire'

const path = '/loyalty/creditings/{creditingId}/reversals'

/** Taking points back: of everything that is left, or of some items. */
export function reversalRoutes(books: Books, { admit }: Doorkeeper): Route[] {
  return [
    {
      method: 'POST',
      path,
      answer: admit(path, ({ parameters, body, circumstances }) => {
        const call = reversal.safeParse(body)
        if (!call.success) return invalid(firstIssue(call.error))
        const creditingId = parameters.creditingId ?? ''
        const credited = books.creditings.get(creditingId)
        if (credited?.fate === 'reversed' && circumstances.saysAlreadyDone)
          return refuse('CREDITING_ALREADY_REVERSED')
        return books.remembered.answer(
          `reversal ${call.data.reversalId}`,
          { creditingId, ...call.data },
          () => (credited ? reverse(books, credited, call.data) : refuse('CREDITING_NOT_FOUND')),
          () => invalid('reversalId was used with other content'),
        )
      }),
    },
  ]
}

function reverse(books: Books, credited: Crediting, { reversalId, items }: ReversalCall): OperatorAnswer {
  const closed = whyClosed(credited)
  if (closed) return refuse(closed)
  const left = leftAfter(credited, items)
  if (!left) return refuse('QUANTITY_EXCEEDED')
  credited.items.forEach((item, index) => {
    item.left = left[index] ?? 0
  })
  const remainingPoints = pointsFor(books.data, credited.cnpj, credited.items)
  const reversedPoints = credited.points - remainingPoints
  credited.points = remainingPoints
  if (left.every((quantity) => quantity === 0)) credited.fate = 'reversed'
  bookPoints(books, credited, -reversedPoints, reversalId)
  return succeed({ reversedPoints, remainingPoints })
}

/** What each item would have left, in thousandths; undefined when more is taken than there is. */
function leftAfter({ items }: Crediting, taken: ReversalCall['items']): number[] | undefined {
  if (taken === null) return items.map(() => 0)
  const left = items.map((item) => item.left)
  for (const { sku, quantity } of taken) {
    let missing: number = quantity
    // The same product may stand on several lines.
    items.forEach((item, index) => {
      if (item.sku !== sku) return
      const part = Math.min(missing, left[index] ?? 0)
      left[index] = (left[index] ?? 0) - part
      missing -= part
    })
    if (missing > 0) return undefined
  }
  return left
}
