import { z } from 'zod'
import { ok } from '#shared/kernel/result'
import { defineTender } from '#shared/selling/payment/tender-definition'
import type { TenderWork } from '../../selling/payment/tender-work'
import { atTheCounter } from '../../selling/payment/tenders/at-the-counter'

const beach = z.object({ beach: z.string() })

/** Conchas: a kind of tender no shop takes, to see that a new one needs its objects and nothing else. */
export const shells = defineTender({
  kind: 'shells',
  name: 'Conchas',
  label: 'Conchas',
  digit: 7,
  entered: beach,
  detail: beach.extend({ weighed: z.boolean() }),
  refusals: {},
  finishRefusals: {},
  needsCustomer: null,
  unanswered: null,
  givesChange: false,
  paysDebt: true,
  mayBeUsual: true,
  plan: 'whole',
  refund: { order: 7, deed: 'Devolva as conchas', isOwed: false, leavesSlip: true, chosen: null },
  mark: (tender) => `Praia ${tender.beach}`,
  audited: () => ({}),
  printed: (tender) => ({ behindName: 'do mar', lines: [`Praia ${tender.beach}`] }),
  installments: () => null,
  payableCode: () => null,
})

type NewShells = z.infer<typeof shells.newSchema>
type Shells = z.infer<typeof shells.schema>

/** What was done with shells, in order. */
export const shellsDone: string[] = []

export const shellsWork: TenderWork<NewShells, Shells> = {
  ...atTheCounter,
  prepare: (_db, { asked }) => ok({ ...asked, weighed: true }),
  finish(_db, { sale }, mine) {
    shellsDone.push(`finished ${sale.number}: ${mine.map((one) => one.beach).join()}`)
    return {}
  },
  undo(_db, { sale }, mine) {
    shellsDone.push(`cancelled ${sale.number}: ${mine.map(({ amount }) => amount).join()}`)
    return {}
  },
  giveBack(_db, { number }, mine) {
    shellsDone.push(`gave back ${number}: ${mine.map(({ amount }) => amount).join()}`)
    return {}
  },
}
