import { negate, ZERO } from '#shared/kernel/money/cents'
import type { OperatorAnswer, Route } from '../http/operator'
import { canonical } from '../http/remembered-answers'
import { moneyText } from '../http/wire-fields'
import { ofMember } from './admit'
import { limitsFor } from './bonus'
import { offered } from './campaigns'
import type { BookedSale, Books, Transaction } from './crm-bonus-books'
import { invalid, refuse, succeed } from './refusals'
import { vendaEfetivar, type VendaEfetivar } from './wire'

/** The balance is debited here and nowhere else, once per transaction. */
export function confirmRoutes(books: Books): Route[] {
  return [
    {
      method: 'POST',
      path: '/venda/efetivar',
      answer: ofMember(books, vendaEfetivar, ({ call, transaction, request }) => {
        const content = canonical(request.body)
        if (transaction.sale)
          return transaction.bookedContent === content ? confirmed(transaction.sale) : otherContent
        const firm = canonical({ ...call, campanha_id: null, valor_desconto_bonus: 0, valor_liquido: 0 })
        transaction.firmContent ??= firm
        if (transaction.firmContent !== firm) return otherContent
        return confirm(books, transaction, call, content)
      }),
    },
  ]
}

const otherContent = invalid('id_transacao was used with other content')

function confirm(
  books: Books,
  transaction: Transaction,
  call: VendaEfetivar,
  content: string,
): OperatorAnswer {
  const document = `${call.serie}-${call.numero_nota}`
  const documentKey = `${call.loja} ${document}`
  if (books.documents.has(documentKey)) return invalid('numero_nota and serie were used by another sale')
  const spent = call.valor_desconto_bonus
  if (spent > 0) {
    if (!transaction.isPinAccepted) return refuse('PIN_NAO_VALIDADO')
    const { balance, least, most } = limitsFor(books, call.celular, call.valor_bruto)
    if (spent > balance) return refuse('SALDO_INSUFICIENTE')
    if (spent < least || spent > most) return refuse('VALOR_FORA_DO_LIMITE')
  }
  const campaign = offered(books, call.celular, call.valor_liquido, call.itens).find(
    (one) => one.campaign.id === call.campanha_id,
  )
  if (call.campanha_id !== null && !campaign) return refuse('CAMPANHA_INVALIDA')

  const earned = campaign?.bonus ?? ZERO
  const vendaId = `V-${books.secrets.token()}`
  const movement = { member: call.celular, effectId: transaction.id, reference: vendaId, document }
  books.ledger.book({ ...movement, kind: 'spent', amount: negate(spent) })
  books.ledger.book({ ...movement, kind: 'earned', amount: earned })
  books.documents.set(documentKey, transaction.id)
  transaction.bookedContent = content
  transaction.sale = { vendaId, numeroNota: call.numero_nota, spent, earned, isCancelled: false }
  return confirmed(transaction.sale)
}

function confirmed({ vendaId, earned }: BookedSale): OperatorAnswer {
  return succeed({ venda_id: vendaId, bonus_gerado: moneyText(earned) })
}
