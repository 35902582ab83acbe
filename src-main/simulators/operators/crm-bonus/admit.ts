import type { z } from 'zod'
import { parseMobile } from '#shared/customers/customer/mobile'
import type { OperatorAnswer, OperatorRequest } from '../http/operator'
import { firstIssue } from '../http/wire-fields'
import type { Books, Transaction } from './crm-bonus-books'
import { credentialRefused, invalid, refuse } from './refusals'
import type { Common } from './wire'

interface Admitted<Call> {
  readonly call: Call
  readonly transaction: Transaction
  readonly request: OperatorRequest
}

/** Checks what every call but `/loja/credenciar` has in common, in this order: key, form, store. */
export function admit<Call extends Common>(
  books: Books,
  schema: z.ZodType<Call>,
  answer: (admitted: Admitted<Call>) => OperatorAnswer,
): (request: OperatorRequest) => OperatorAnswer {
  return (request) => {
    const { integrationKey, companyCode, stores } = books.data
    const hasKey = request.headers.authorization === integrationKey
    if (!hasKey || request.circumstances.credentialRefused) return credentialRefused
    if (request.flaw !== undefined) return invalid(request.flaw)
    const parsed = schema.safeParse(request.body)
    if (!parsed.success) return invalid(firstIssue(parsed.error))
    const call = parsed.data
    const isOurs = call.codempresa === companyCode && stores.some((store) => store.storeCode === call.loja)
    if (!isOurs) return refuse('EMPRESA_OU_LOJA_INVALIDA')
    const known = books.transactions.get(call.id_transacao)
    if (known && known.store !== call.loja) return invalid('id_transacao belongs to another store')
    return answer({ call, transaction: known ?? newTransaction(call), request })
  }
}

/**
 * Checks what every call about a member has in common: not closed, and still the member who started. Only then is a
 * new transaction remembered.
 */
export function ofMember<Call extends Common & { celular: string }>(
  books: Books,
  schema: z.ZodType<Call>,
  answer: (admitted: Admitted<Call>) => OperatorAnswer,
): (request: OperatorRequest) => OperatorAnswer {
  return admit(books, schema, (admitted) => {
    const { call, transaction } = admitted
    if (transaction.isClosed) return refuse('TRANSACAO_ANULADA')
    if (parseMobile(call.celular) !== call.celular) return refuse('CELULAR_INVALIDO')
    if (transaction.mobile !== null && transaction.mobile !== call.celular) return refuse('CELULAR_INVALIDO')
    transaction.mobile = call.celular
    books.transactions.set(transaction.id, transaction)
    return answer(admitted)
  })
}

function newTransaction({ id_transacao, loja }: Common): Transaction {
  return {
    id: id_transacao,
    store: loja,
    mobile: null,
    pin: null,
    isPinAccepted: false,
    isClosed: false,
    sale: null,
    firmContent: null,
    bookedContent: null,
  }
}
