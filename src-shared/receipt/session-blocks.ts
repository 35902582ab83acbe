import { negate, sumBy } from '../money/cents'
import { formatCents } from '../money/format'
import type { CashByHandKind } from '../till/cash-by-hand'
import type { SessionFigures } from '../till/session-figures'
import { row, rule } from './receipt-blocks'
import type { ReceiptBlock } from './receipt-document'

type Movements = Omit<SessionFigures, 'tenders'>

/** What happened in a session, the same on leitura X and fechamento: sales, cancelled ones, returns, suprimentos, sangrias. */
export function sessionBlocks({ sold, voided, returned, cancelled, cashByHand }: Movements): ReceiptBlock[] {
  return [
    row(`Vendas (${sold.count})`, formatCents(sold.total)),
    row(`Canceladas depois (${voided.count})`, formatCents(negate(voided.total))),
    row(`Devoluções (${returned.count})`, formatCents(negate(returned.total))),
    row('Canceladas em andamento', String(cancelled)),
    rule,
    ...movementBlocks('cash-in', 'Suprimentos', cashByHand),
    ...movementBlocks('cash-drop', 'Sangrias', cashByHand),
  ]
}

function movementBlocks(
  kind: CashByHandKind,
  heading: string,
  all: SessionFigures['cashByHand'],
): ReceiptBlock[] {
  const movements = all.filter((one) => one.kind === kind)
  return [
    row(`${heading} (${movements.length})`, formatCents(sumBy(movements, ({ amount }) => amount))),
    ...movements.map(({ reason, amount }) => row(`  ${reason}`, formatCents(amount))),
  ]
}
