import { negate } from '#shared/kernel/money/cents'
import type { OperatorAnswer, Route } from '../http/operator'
import { moneyText } from '../http/wire-fields'
import { admit } from './admit'
import type { BookedSale, Books, Transaction } from './crm-bonus-books'
import { invalid, refuse, succeed } from './refusals'
import { transacao, vendaCancelar, type VendaCancelar } from './wire'

/** Asking what became of a sale, closing it before it takes effect, and cancelling it afterwards. */
export function undoRoutes(books: Books): Route[] {
  return [
    {
      method: 'POST',
      path: '/venda/situacao',
      answer: admit(books, transacao, ({ transaction }) =>
        succeed(situation(transaction, books.transactions.has(transaction.id))),
      ),
    },
    {
      method: 'POST',
      path: '/venda/anular',
      answer: admit(books, transacao, ({ transaction }) => {
        if (transaction.sale) return refuse('VENDA_JA_EFETIVADA', { venda_id: transaction.sale.vendaId })
        // Also one never heard of: its confirmation may still be under way.
        transaction.isClosed = true
        books.transactions.set(transaction.id, transaction)
        return succeed()
      }),
    },
    {
      method: 'POST',
      path: '/venda/cancelar',
      answer: admit(books, vendaCancelar, ({ call, transaction, request }) => {
        if (transaction.isClosed) return refuse('TRANSACAO_ANULADA')
        if (transaction.sale?.isCancelled && request.circumstances.saysAlreadyDone)
          return refuse('VENDA_JA_CANCELADA')
        return books.remembered.answer(
          `cancel ${call.id_transacao}`,
          request.body,
          () => cancel(books, transaction, call),
          () => invalid('id_transacao was cancelled with other content'),
        )
      }),
    },
  ]
}

function situation(transaction: Transaction, isKnown: boolean): Readonly<Record<string, unknown>> {
  const { sale, isClosed } = transaction
  if (!sale) return { situacao: isClosed ? 'anulada' : isKnown ? 'iniciada' : 'desconhecida' }
  return {
    situacao: sale.isCancelled ? 'cancelada' : 'efetivada',
    venda_id: sale.vendaId,
    valor_desconto_bonus: moneyText(sale.spent),
    bonus_gerado: moneyText(sale.earned),
  }
}

function cancel(books: Books, transaction: Transaction, call: VendaCancelar): OperatorAnswer {
  const { sale } = transaction
  if (sale?.vendaId !== call.venda_id || sale.numeroNota !== call.numero_nota)
    return refuse('VENDA_NAO_ENCONTRADA')
  giveBack(books, transaction, sale)
  return succeed()
}

/** What was spent comes back and what was earned goes, even if it was spent meanwhile. */
function giveBack(books: Books, transaction: Transaction, sale: BookedSale): void {
  const movement = {
    member: transaction.mobile ?? '',
    effectId: transaction.id,
    reference: sale.vendaId,
    document: sale.numeroNota,
  }
  books.ledger.book({ ...movement, kind: 'given-back', amount: sale.spent })
  books.ledger.book({ ...movement, kind: 'taken-back', amount: negate(sale.earned) })
  sale.isCancelled = true
}
