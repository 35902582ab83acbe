import { isDeepStrictEqual } from 'node:util'
import type { SaleView } from '#shared/selling/sale/sale-view'
import type { Step } from './next-step'

/**
 * Whether what the till shows after the plug was pulled is what was acknowledged, or that plus the one step whose
 * answer was still on its way. Anything else is something lost, doubled or invented: the answer says what.
 */
export function explain(
  acknowledged: SaleView | null,
  underWay: Step | null,
  found: SaleView | null,
): string | null {
  if (isDeepStrictEqual(acknowledged, found)) return null
  if (!underWay) return 'the sale is not the acknowledged one, and nothing was under way'
  if (underWay.name === 'sale.finish') return found === null ? null : 'finishing left another sale'
  if (!found) return `the sale is gone during ${underWay.name}`
  if (acknowledged && acknowledged.id !== found.id) return 'another sale took its place'
  return landed(acknowledged, underWay, found) ? null : `${underWay.name} left something it does not explain`
}

function landed(before: SaleView | null, { name, input }: Step, found: SaleView): boolean {
  const lines = before?.lines ?? []
  const kept = found.lines.slice(0, lines.length).map((line) => line.id)
  const sameLines =
    isDeepStrictEqual(
      kept,
      lines.map((line) => line.id),
    ) && found.lines.length === lines.length
  const tendersBefore = before?.tenders ?? []
  const sameTenders = isDeepStrictEqual(found.tenders, tendersBefore)
  const line = found.lines.find(({ id }) => id === input['lineId'])
  switch (name) {
    case 'sale.scan':
      return (
        isDeepStrictEqual(
          kept,
          lines.map(({ id }) => id),
        ) &&
        found.lines.length === lines.length + 1 &&
        sameTenders
      )
    case 'sale.change-quantity':
      return sameLines && sameTenders && line?.quantity === input['quantity']
    case 'sale.cancel-line':
      return sameLines && sameTenders && line?.cancelled === true
    case 'sale.discount-line':
      return sameLines && sameTenders && isDeepStrictEqual(line?.discount, input['discount'])
    case 'sale.discount-sale':
      return sameLines && sameTenders && isDeepStrictEqual(found.discount, input['discount'])
    case 'sale.start-payment':
      return sameLines && sameTenders && found.state === 'paying'
    case 'sale.back-to-lines':
      return sameLines && sameTenders && found.state === 'open'
    case 'payment.add-tender': {
      const { id } = input['tender'] as { id: string }
      const others = found.tenders.filter((tender) => tender.id !== id)
      return (
        sameLines &&
        isDeepStrictEqual(others, tendersBefore) &&
        found.tenders.length === tendersBefore.length + 1
      )
    }
    case 'payment.remove-tender':
      return (
        sameLines &&
        isDeepStrictEqual(
          found.tenders,
          tendersBefore.filter(({ id }) => id !== input['tenderId']),
        )
      )
    case 'payment.confirm-pix': {
      const tender = found.tenders.find(({ id }) => id === input['tenderId'])
      return sameLines && tender?.kind === 'pix' && tender.receivedAt !== null
    }
    default:
      return false
  }
}
