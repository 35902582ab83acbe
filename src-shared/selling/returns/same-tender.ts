import type { TenderId } from '../../kernel/ids'
import { min, subtract, ZERO, type Cents } from '../../kernel/money/cents'
import { drawerKind } from '../payment/drawer-kind'
import { tenderDefinition, tenderKinds, type TenderKind } from '../payment/tender'

/** A tender of the sale with what it may still give back, in cents. */
export interface RefundableTender {
  readonly tenderId: TenderId
  readonly kind: TenderKind
  /** What it paid, less change and less what already went back to it. */
  readonly left: Cents
  /** Of what is owed, such as crediário, the part still open; zero for any other tender. */
  readonly open: Cents
}

/** One way in which an amount goes back, in cents; to a tender of the sale where it goes back to one. */
export interface RefundPart {
  readonly kind: TenderKind
  readonly tenderId: TenderId | null
  readonly amount: Cents
}

const refundOf = (kind: TenderKind) => tenderDefinition(kind).refund
const order = tenderKinds.toSorted((a, b) => refundOf(a).order - refundOf(b).order)

/**
 * Gives an amount in cents back to the tenders of its sale, in the order of their kinds: open instalments, cards, Pix,
 * exchange voucher, cash. What was already paid of a crediário goes back in cash.
 *
 * @throws RangeError when the tenders hold less than the amount: no return is worth more than its sale was paid.
 */
export function sameTenderParts(amount: Cents, tenders: readonly RefundableTender[]): RefundPart[] {
  const open = order.flatMap((kind) =>
    tenders
      .filter((tender) => tender.kind === kind)
      .map((tender) => ({ ...tender, room: refundOf(kind).isOwed ? tender.open : tender.left })),
  )
  const paid = tenders
    .filter(({ kind }) => refundOf(kind).isOwed)
    .map((tender) => ({ ...tender, kind: drawerKind, room: subtract(tender.left, tender.open) }))
  let rest = amount
  const parts = [...open, ...paid].flatMap(({ kind, tenderId, room }) => {
    const part = min(rest, room)
    rest = subtract(rest, part)
    return part > 0 ? [{ kind, tenderId, amount: part }] : []
  })
  if (rest > 0) throw new RangeError(`the tenders cannot give back ${rest} cents more`)
  return parts
}

/** An instalment with what is still owed of it, in cents. */
export interface OpenInstallment {
  readonly installment: number
  readonly owed: Cents
}

/** Forgives an amount in cents from the last instalment backwards; answers how much of which. */
export function forgiveInstallments(
  amount: Cents,
  open: readonly OpenInstallment[],
): { readonly installment: number; readonly forgiven: Cents }[] {
  let rest = amount
  return open
    .toSorted((a, b) => b.installment - a.installment)
    .flatMap(({ installment, owed }) => {
      const forgiven = min(rest, owed)
      rest = subtract(rest, forgiven)
      return forgiven > ZERO ? [{ installment, forgiven }] : []
    })
}
