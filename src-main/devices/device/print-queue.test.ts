import { describe, expect, it, vi } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { testFolder } from '../../testing/platform/test-folder'
import { payInCash, sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

async function opened(folder?: string): Promise<TestTill> {
  const till = testTill(folder)
  till.signIn('manager')
  await till.must('till.open', { float: cents(0) })
  return till
}

async function soldShirt(till: TestTill): Promise<void> {
  const { id } = await sell(till, [products.shirt, 1])
  await payInCash(till, id, 3_500)
}

const titles = (till: TestTill) => till.printer.papers.map(({ title }) => title)
const states = (till: TestTill) =>
  till.database.all<{ state: string }>('SELECT state FROM print_job ORDER BY id').map(({ state }) => state)

describe('the print queue', () => {
  it('prints in the order things happened, also after the paper was out', async () => {
    const till = await opened()
    till.printer.outOfPaper = true
    await soldShirt(till)
    await soldShirt(till)
    expect(titles(till)).toEqual(['Abertura de caixa'])
    expect(till.printFailures()).toEqual([
      { kind: 'sale', title: 'Cupom 000001', status: 'out-of-paper' },
      { kind: 'sale', title: 'Cupom 000002', status: 'out-of-paper' },
    ])
    till.printer.outOfPaper = false
    till.printer.tell()
    await vi.waitFor(() =>
      expect(titles(till)).toEqual(['Abertura de caixa', 'Cupom 000001', 'Cupom 000002']),
    )
    expect(states(till)).toEqual(['printed', 'printed', 'printed'])
  })

  it('tries a printer that does not tell when it is back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const till = await opened()
      till.printer.nextFailure = { code: 'refused', reason: 'off', perhapsPrinted: false }
      await soldShirt(till)
      expect(titles(till)).toEqual(['Abertura de caixa'])
      await vi.advanceTimersByTimeAsync(5_000)
      expect(titles(till)).toEqual(['Abertura de caixa', 'Cupom 000001'])
    } finally {
      vi.useRealTimers()
    }
  })

  it('keeps no paper for a printer that nobody has chosen, and prints it when asked for later', async () => {
    const till = await opened()
    till.printer.nextFailure = { code: 'no-printer', reason: 'none is set up', perhapsPrinted: false }
    await soldShirt(till)
    expect(states(till)).toEqual(['printed', 'failed'])
    expect(till.printFailures()).toMatchObject([{ title: 'Cupom 000001' }])
    till.printer.tell()
    await new Promise(setImmediate)
    expect(titles(till)).toEqual(['Abertura de caixa'])
    const [paper] = (await till.must('device.printer', {})).papers
    if (!paper) throw new Error('The receipt can be found')
    await till.must('device.print-paper-again', { id: paper.id })
    await vi.waitFor(() => expect(titles(till)).toEqual(['Abertura de caixa', 'Cupom 000001']))
  })

  it('marks what may have come out already as 2ª via', async () => {
    const till = await opened()
    till.printer.nextFailure = { code: 'cut-off', reason: 'reset', perhapsPrinted: true }
    await soldShirt(till)
    till.printer.tell()
    await vi.waitFor(() =>
      expect(titles(till)).toEqual(['Abertura de caixa', 'Cupom 000001', 'Cupom 000001 - 2ª via']),
    )
  })

  it('gives up on a paper that nobody saw the end of five times, tells, and goes on with the next', async () => {
    const till = await opened()
    till.printer.nextFailure = { code: 'cut-off', reason: 'reset', perhapsPrinted: true }
    await soldShirt(till)
    for (let attempt = 2; attempt <= 5; attempt++) {
      till.printer.nextFailure = { code: 'cut-off', reason: 'reset', perhapsPrinted: true }
      till.printer.tell()
      await new Promise(setImmediate)
    }
    expect(states(till)).toEqual(['printed', 'failed'])
    await soldShirt(till)
    expect(states(till)).toEqual(['printed', 'failed', 'printed'])
  })

  it('is not held up by a paper that cannot be printed at all', async () => {
    const till = await opened()
    till.printer.nextFailure = { code: 'unprintable', reason: 'a bug', perhapsPrinted: false }
    await soldShirt(till)
    await soldShirt(till)
    expect(titles(till)).toEqual(['Abertura de caixa', 'Cupom 000002'])
    expect(states(till)).toEqual(['printed', 'failed', 'printed'])
  })

  it('goes on after a kill: what waited comes out, what was being printed comes out as 2ª via', async () => {
    const folder = testFolder()
    const first = await opened(folder)
    first.printer.outOfPaper = true
    await soldShirt(first)
    await soldShirt(first)
    first.papers.close()
    first.database.write((db) =>
      db.run("UPDATE print_job SET state = 'printing' WHERE title = 'Cupom 000001'"),
    )
    first.database.close()

    const second = testTill(folder)
    second.papers.resume()
    await vi.waitFor(() => expect(titles(second)).toEqual(['Cupom 000001 - 2ª via', 'Cupom 000002']))
    expect(second.printFailures()).toEqual([])
  })

  it('forgets papers printed more than a week ago, and no other', async () => {
    const till = await opened()
    till.printer.outOfPaper = true
    await soldShirt(till)
    till.clock.now += 8 * 24 * 60 * 60 * 1000
    till.papers.resume()
    await new Promise(setImmediate)
    expect(states(till)).toEqual(['waiting'])
  })

  it('a paper somebody waits for that did not come out is not printed behind their back', async () => {
    const till = await opened()
    await soldShirt(till)
    const [sale] = await till.must('sale.recent', { number: null })
    if (!sale) throw new Error('A sale was just finished')
    till.printer.outOfPaper = true
    expect(await till.must('receipt.reprint', { saleId: sale.id })).toEqual({ printed: false })
    expect(states(till)).toEqual(['printed', 'printed', 'cancelled'])
    expect(till.printFailures()).toEqual([])
    till.printer.outOfPaper = false
    expect(await till.must('receipt.reprint', { saleId: sale.id })).toEqual({ printed: true })
    expect(titles(till)).toEqual(['Abertura de caixa', 'Cupom 000001', 'Cupom 000001 - 2ª via'])
  })

  it('nothing is queued for a sale that was refused', async () => {
    const till = await opened()
    const { id } = await sell(till, [products.shirt, 1])
    await till.must('sale.start-payment', { saleId: id })
    expect(await till.refused('sale.finish', { saleId: id })).toMatchObject({ code: 'not-paid' })
    expect(states(till)).toEqual(['printed'])
  })
})
