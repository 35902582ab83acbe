import { z } from 'zod'
import { tenderList } from '../payment/tender-list'

type Listed = (typeof tenderList)[number]
type Chosen = Extract<Listed, { readonly refund: { readonly chosen: object } }>
const isChosen = (tender: Listed): tender is Chosen => tender.refund.chosen !== null

const sameTender = {
  kind: 'same-tender',
  name: 'Mesma forma',
  right: 'returns.refund-same-tender',
  told: '. Cartão e Pix: faça o estorno na maquininha ou no banco.',
} as const

/** How a return gives the customer their money back (FEATURES A7): by a tender that may be chosen for it, or as it was paid. */
const refunds = [
  ...tenderList
    .filter(isChosen)
    .toSorted((a, b) => a.refund.order - b.refund.order)
    .map(({ kind, name, refund: { chosen } }) => ({
      kind,
      name,
      right: chosen.right,
      told: ` ${chosen.told}`,
    })),
  sameTender,
]

export type RefundKind = (typeof refunds)[number]['kind']
export const refundKinds: readonly RefundKind[] = refunds.map(({ kind }) => kind)
export const refundKindSchema = z.enum(refundKinds)

/** All that is said of a kind of refund: its name, the right it takes, and how what the cashier is told before goes on. */
export function refundOf(kind: RefundKind): (typeof refunds)[number] {
  const refund = refunds.find((one) => one.kind === kind)
  if (refund === undefined) throw new Error(`There is no refund of kind ${kind}`)
  return refund
}

export const refundNames = Object.fromEntries(refunds.map(({ kind, name }) => [kind, name])) as Readonly<
  Record<RefundKind, string>
>
