import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import type { SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { documentStates, documentTransitions } from '#shared/selling/document/document-states'
import { testFolder } from '../../testing/platform/test-folder'
import { amongParticipants } from '../../testing/till/among-participants'
import type { TestTill } from '../../testing/till/test-till'
import {
  awaitDocument,
  documentOfReturn,
  documentOfSale,
  documentState,
  moveDocument,
} from '../sale/acts/document-life'
import { document } from './document-participant'

// A document somebody outside has to allow, in place of the receipt that needs nobody.
amongParticipants((participants) =>
  participants.map((one) =>
    one.paper ? document(({ kind }) => (kind === 'finish' ? 'awaiting' : 'issued')) : one,
  ),
)

async function openedTill(folder = testFolder()): Promise<TestTill> {
  const { testTill } = await import('../../testing/till/test-till')
  const till = testTill(folder)
  till.signIn('manager')
  return till
}

async function soldTo(till: TestTill): Promise<{ saleId: SaleId; key: string }> {
  const { payInCash, sell } = await import('../../testing/till/sell')
  const { products } = await import('../../testing/till/test-shop')
  const { id } = await sell(till, [products.shirt, 1])
  await payInCash(till, id, 3_500)
  return { saleId: id, key: documentOfSale('finish', id) }
}

const audited = (till: TestTill, action: string) =>
  till.database.all('SELECT id FROM audit_entry WHERE action = ?', action).length
const titles = (till: TestTill) => till.printer.papers.map(({ title }) => title)
const queue = async (till: TestTill) =>
  (await till.must('device.printer', {})).papers.map(({ title, state }) => `${title}: ${state}`)

describe('what a sale prints whose document has to be allowed', () => {
  it('is written with the sale, held while others pass it, and comes out once it may', async () => {
    const till = await openedTill()
    await till.must('till.open', { float: cents(0) })
    const { key } = await soldTo(till)
    await till.must('till.cash-in', {
      id: randomUUID(),
      amount: cents(1_000),
      reason: 'troco',
    })
    expect(titles(till)).toEqual(['Abertura de caixa', 'Suprimento'])
    expect(await queue(till)).toContain('Cupom 000001: held')
    expect(till.printFailures()).toEqual([])
    moveDocument(till, key, 'authorised')
    await vi.waitFor(() => expect(titles(till)).toContain('Cupom 000001'))
    expect(await queue(till)).toContain('Cupom 000001: printed')
  })

  it('stays held over a power cut, and over a refusal that is put right; contingency lets it out', async () => {
    const folder = testFolder()
    const first = await openedTill(folder)
    await first.must('till.open', { float: cents(0) })
    const { key } = await soldTo(first)
    first.papers.close()
    first.database.close()
    const till = await openedTill(folder)
    till.papers.resume()
    moveDocument(till, key, 'refused')
    moveDocument(till, key, 'awaiting')
    await new Promise(setImmediate)
    expect(titles(till)).toEqual([])
    moveDocument(till, key, 'contingency')
    await vi.waitFor(() => expect(titles(till)).toEqual(['Cupom 000001']))
    moveDocument(till, key, 'authorised')
    await new Promise(setImmediate)
    expect(titles(till)).toEqual(['Cupom 000001'])
  })

  it('comes out by no other way, and a person may give it up', async () => {
    const till = await openedTill()
    await till.must('till.open', { float: cents(0) })
    const { saleId, key } = await soldTo(till)
    expect((await till.refused('receipt.reprint', { saleId })).code).toBe('document-awaiting')
    const paper = (await till.must('device.printer', {})).papers.find(({ state }) => state === 'held')
    if (!paper) throw new Error('The receipt is held')
    expect((await till.refused('device.print-paper-again', { id: paper.id })).code).toBe('paper-not-found')
    await till.must('device.cancel-paper', { id: paper.id })
    moveDocument(till, key, 'authorised')
    await new Promise(setImmediate)
    expect(titles(till)).toEqual(['Abertura de caixa'])
    expect(await till.must('receipt.reprint', { saleId })).toEqual({ printed: true })
  })

  it('a printer in trouble is told of it only once it may come out', async () => {
    const till = await openedTill()
    await till.must('till.open', { float: cents(0) })
    till.printer.outOfPaper = true
    const { key } = await soldTo(till)
    till.printer.tell()
    expect(till.printFailures()).toEqual([])
    moveDocument(till, key, 'authorised')
    await vi.waitFor(() => expect(till.printFailures()).toMatchObject([{ title: 'Cupom 000001' }]))
  })

  it('neither its exchange ticket nor the slip of a return comes out before theirs may', async () => {
    const till = await openedTill()
    const { backOf } = await import('../../testing/till/give-back')
    await till.must('till.open', { float: cents(10_000) })
    const { saleId, key } = await soldTo(till)
    expect(await till.refused('receipt.print-exchange-ticket', { saleId })).toEqual({
      code: 'document-awaiting',
    })
    moveDocument(till, key, 'authorised')
    expect(await till.must('receipt.print-exchange-ticket', { saleId })).toEqual({ printed: true })

    const { id: returnId } = await till.must('returns.return', await backOf(till, saleId, 1))
    till.database.write((db) => awaitDocument(db, documentOfReturn(returnId)))
    expect(await till.refused('returns.reprint', { returnId })).toEqual({ code: 'document-awaiting' })
    expect(audited(till, 'returns.reprint')).toBe(0)
    moveDocument(till, documentOfReturn(returnId), 'authorised')
    expect(await till.must('returns.reprint', { returnId })).toEqual({ printed: true })
  })

  it('a cancelled sale has no exchange ticket, and that is said', async () => {
    const till = await openedTill()
    await till.must('till.open', { float: cents(0) })
    const { saleId, key } = await soldTo(till)
    moveDocument(till, key, 'authorised')
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    expect(await till.refused('receipt.print-exchange-ticket', { saleId })).toEqual({
      code: 'sale-cancelled',
    })
  })

  it('the paper of its cancellation does not wait for it', async () => {
    const till = await openedTill()
    await till.must('till.open', { float: cents(0) })
    const { saleId } = await soldTo(till)
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    expect(titles(till)).toEqual(['Abertura de caixa', 'Cancelamento do cupom 000001'])
  })
})

it('moves as its table says, and no other way', async () => {
  for (const from of documentStates)
    for (const to of documentStates) {
      if (from === 'issued') continue
      const till = await openedTill()
      till.database.write((db) =>
        db.run('INSERT INTO document_life (document, state) VALUES (?, ?)', 'x', from),
      )
      const move = () => moveDocument(till, 'x', to)
      if (documentTransitions[from].includes(to)) move()
      else expect(move).toThrow(RangeError)
      expect(documentState(till.database, 'x')).toBe(documentTransitions[from].includes(to) ? to : from)
      till.database.close()
    }
})
