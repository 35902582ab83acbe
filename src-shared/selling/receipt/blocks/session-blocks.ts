import { negate, sumBy, type Cents } from '../../../kernel/money/cents'
import { formatCents } from '../../../kernel/money/format'
import type { CashByHandKind } from '../../../store/till/cash-by-hand'
import type { SessionFigures } from '../../../store/till/session-figures'
import { voucherLines } from '../../../store/till/session-vouchers'
import { tenderNames } from '../../payment/tender'
import type { ReceiptBlock } from '../receipt-document'
import { row, rule } from './receipt-blocks'

type Movements = Omit<SessionFigures, 'tenders'>

/** What happened in a session, the same on leitura X and fechamento: sales, cancelled ones, returns, vouchers, suprimentos, sangrias. */
export function sessionBlocks(movements: Movements): ReceiptBlock[] {
  const { sold, cardsSold, cardsCancelled, voided, returned, cancelled, cashByHand } = movements
  const vouchers = voucherLines(movements.vouchers)
  return [
    row(`Vendas (${sold.count})`, formatCents(sold.total)),
    ...countedBlocks('Cartões-presente vendidos', cardsSold.count, cardsSold.total),
    row(`Canceladas depois (${voided.count})`, formatCents(negate(voided.total))),
    ...countedBlocks('Cartões-presente cancelados', cardsCancelled.count, negate(cardsCancelled.total)),
    row(`Devoluções (${returned.count})`, formatCents(negate(returned.total))),
    row('Canceladas em andamento', String(cancelled)),
    ...receivedBlocks(movements),
    ...voucherBlocks('Vales sem aprovação', vouchers.issuedAlone),
    ...voucherBlocks('Vales usados onde foram emitidos', vouchers.spentWhereIssued),
    rule,
    ...movementBlocks('cash-in', 'Suprimentos', cashByHand),
    ...movementBlocks('cash-drop', 'Sangrias', cashByHand),
  ]
}

/** Where there were any: they are no goods, and stand apart from what was sold. */
function countedBlocks(name: string, count: number, total: Cents): ReceiptBlock[] {
  return count === 0 ? [] : [row(`${name} (${count})`, formatCents(total))]
}

/** Where there were any: no sales, but money of this session all the same. */
function receivedBlocks({ received, receivedBy, receivingsUndone }: Movements): ReceiptBlock[] {
  return [
    ...countedBlocks('Crediário recebido', received.count, received.total),
    ...receivedBy.map(({ tender, total }) => row(`  ${tenderNames[tender]}`, formatCents(total))),
    ...countedBlocks('Recebimentos estornados', receivingsUndone.count, negate(receivingsUndone.total)),
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

function voucherBlocks(
  heading: string,
  all: readonly { readonly name: string; readonly amount: Cents }[],
): ReceiptBlock[] {
  if (all.length === 0) return []
  return [
    row(`${heading} (${all.length})`, formatCents(sumBy(all, ({ amount }) => amount)), { strong: true }),
    ...all.map(({ name, amount }) => row(`  ${name}`, formatCents(amount))),
  ]
}
