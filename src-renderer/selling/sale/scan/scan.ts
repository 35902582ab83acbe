import { groupSeparator } from '#shared/goods/catalog/gs1-elements'
import { isPayable } from '#shared/selling/sale/sale-view'
import { call, type Reply } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { sound } from '../../../sound/sound'
import { callWithApproval } from '../../../store/access/approval/approval'
import { payWithCode } from '../../open-sale/code-to-pay'
import { inOrder } from '../../open-sale/in-order'
import { applyAdded, currentSale } from '../../open-sale/use-sale'
import { isQuantityMeant, type QuantityQuestion } from '../lines/quantity-question'
import { sellWithoutStock, wantsStockApproval } from '../lines/without-stock'
import { keepLostCode, type LostCode } from './lost-codes'

type ScanReply = Reply<'sale.scan'>
type ScanError = Extract<ScanReply, { ok: false }>['error']

/**
 * Sends a code at once, whatever is still under way; its line appears in the order of scanning. A code that
 * becomes no line stays on screen (FEATURES A1).
 */
export function scan(code: string): Promise<void> {
  return inOrder(call('sale.scan', { code }), (reply) => {
    if (reply.ok) drawLine(reply.value)
    else keep(code, reply.error)
  })
}

/** The same code, its quantity meant; a quantity that was not leaves nothing behind. */
async function scanMeant(code: string, question: QuantityQuestion): Promise<void> {
  sound.notFound()
  if (!(await isQuantityMeant(question))) return
  await inOrder(call('sale.scan', { code, quantityConfirmed: true }), (reply) => {
    if (reply.ok) drawLine(reply.value)
    else keep(code, reply.error, true)
  })
}

/** The same code once a supervisor let it be sold without stock; what they did not leaves nothing behind. */
async function scanApproved(code: string, quantityConfirmed: boolean): Promise<void> {
  sound.notFound()
  const input = { code, quantityConfirmed }
  const reply = await callWithApproval('sale.scan', input, sellWithoutStock(readable(code)))
  await inOrder(Promise.resolve(reply), (answer) => {
    if (answer.ok) drawLine(answer.value)
    else if (answer.error.code !== 'approval-declined') keep(code, answer.error, quantityConfirmed)
  })
}

/** As `scan`, for typed text: words that are no code are handed to `search` instead. */
export function scanTyped(text: string, search: (words: string) => void): Promise<void> {
  return inOrder(call('sale.scan', { code: text }), (reply) => {
    if (reply.ok) drawLine(reply.value)
    else if (reply.error.code === 'unknown-code' && /\p{Letter}/u.test(text)) search(text)
    else keep(text, reply.error)
  })
}

function drawLine(added: Parameters<typeof applyAdded>[0]): void {
  applyAdded(added)
  sound.found()
}

function keep(code: string, error: ScanError, quantityConfirmed = false): void {
  // The answer may take its time: later scans are drawn meanwhile.
  if (error.code === 'quantity-to-confirm') return void scanMeant(code, error)
  if (wantsStockApproval(error)) return void scanApproved(code, quantityConfirmed)
  if (error.code === 'code-is-money' && paysNow(code, error.kind)) return sound.found()
  sound.notFound()
  keepLostCode({ code, ...answerTo(code, error) })
}

/** Value read among the goods pays them. */
function paysNow(code: string, kind: Extract<ScanError, { code: 'code-is-money' }>['kind']): boolean {
  const sale = currentSale()
  if (sale === null || !isPayable(sale)) return false
  payWithCode({ saleId: sale.id, kind, code })
  return true
}

/** With blanks for the separators, which nobody sees. */
function readable(code: string): string {
  return code.replaceAll(groupSeparator, ' ')
}

function answerTo(code: string, error: ScanError): Omit<LostCode, 'id' | 'code'> {
  // A quantity before it is none of the code.
  return { ...wordsFor(code, error), isUnknown: error.code === 'unknown-code' && !code.includes('*') }
}

function wordsFor(code: string, error: ScanError): Pick<LostCode, 'message' | 'remedy'> {
  switch (error.code) {
    case 'unknown-code':
      return { message: `Código ${code} não encontrado.`, remedy: 'search' }
    case 'label-not-read':
      return { message: `Etiqueta ${code}: ${messageFor(error)}`, remedy: 'search' }
    case 'gs1-not-read':
      return { message: `Código ${readable(code)}: ${messageFor(error)}`, remedy: 'search' }
    case 'ambiguous-quantity':
      return { message: messageFor(error), remedy: 'read-again' }
    // Its number is money: it does not stay on the screen.
    case 'code-is-money':
      return { message: messageFor(error), remedy: 'read-again' }
    case 'invalid-quantity':
      return { message: `Quantidade inválida para este produto: ${code}.`, remedy: 'read-again' }
    default:
      return { message: `${code}: ${messageFor(error)}`, remedy: 'retry' }
  }
}
