import { describe, expect, it, vi } from 'vitest'
import type { ReceiptDocument } from '../../src-shared/receipt/receipt-document'
import { steadyPrinter } from '../hardware/steady-printer'
import { testLog } from '../testing/test-log'
import { testPrinter } from '../testing/test-printer'
import { createPapers } from './print-receipt'

const paper: ReceiptDocument = { kind: 'sale', title: 'Cupom 000001', blocks: [] }

function desk() {
  const driver = testPrinter()
  const log = testLog()
  const told: unknown[] = []
  const printer = steadyPrinter('Impressora', driver, (error) => log.incident('printer-trouble', error))
  return { driver, log, told, papers: createPapers(printer, log, (failure) => told.push(failure)) }
}

describe('papers', () => {
  it('answers who waits for one, and tells nobody else', async () => {
    const { driver, log, told, papers } = desk()
    expect(await papers.print(paper)).toBe(true)
    driver.outOfPaper = true
    expect(await papers.print(paper)).toBe(false)
    expect(log.events).toEqual(['print-failed'])
    expect(told).toEqual([])
  })

  it('tells once about one nobody waits for', async () => {
    const { driver, told, papers } = desk()
    papers.printInBackground(paper)
    driver.outOfPaper = true
    papers.printInBackground(paper)
    await vi.waitFor(() =>
      expect(told).toEqual([{ kind: 'sale', title: 'Cupom 000001', status: 'out-of-paper' }]),
    )
    expect(driver.papers).toHaveLength(1)
  })

  it('answers and tells also when the driver throws, and the next paper comes out', async () => {
    const { driver, log, told, papers } = desk()
    const print = driver.print.bind(driver)
    driver.print = () => {
      throw new Error('a bug in the driver')
    }
    expect(await papers.print(paper)).toBe(false)
    papers.printInBackground(paper)
    await vi.waitFor(() => expect(told).toEqual([{ kind: 'sale', title: 'Cupom 000001', status: 'offline' }]))
    expect(log.incidents).toHaveLength(2)
    driver.print = print
    expect(await papers.print(paper)).toBe(true)
  })
})
