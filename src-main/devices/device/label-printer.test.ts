import { beforeEach, describe, expect, it } from 'vitest'
import { contract } from '#shared/contract'
import { testFolder } from '../../testing/platform/test-folder'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const { shirt, boot } = products
let till: TestTill

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const print = (quantity: number, layout: 'roll-40x25' | 'roll-33x22' = 'roll-40x25', at = till) =>
  at.must('labels.print', { labels: [{ productId: shirt.id, quantity }], layout })
const settle = () => new Promise(setImmediate)
const queue = async (at = till) =>
  (await at.must('label-printer.view', {})).papers.map(({ title, state }) => [title, state])

describe('the label printer', () => {
  it('is set up for this terminal, tells it on the trail, and the labels’ screen knows', async () => {
    const has = async () => (await till.must('labels.facts', { products: [] })).hasPrinter
    expect(await has()).toBe(false)
    const saved = await till.must('label-printer.save', contract['label-printer.save'].example)
    expect(saved.settings).toMatchObject({ model: 'zebra-203', connection: { host: '192.0.2.2' } })
    expect(await has()).toBe(true)
    const [entry] = till.database.all<{ detail: string }>(
      "SELECT detail FROM audit_entry WHERE action = 'label-printer.save'",
    )
    expect(JSON.parse(entry?.detail ?? '')).toMatchObject({ connection: '192.0.2.2:9100' })
    const file = {
      ...contract['label-printer.save'].example,
      connection: { kind: 'file', path: '/etc/passwd' },
    }
    expect(await till.refused('label-printer.save', file as never)).toEqual({ code: 'path-not-printer' })
  })

  it('prints labels beside each other, equal rows once with copies', async () => {
    await till.must('labels.print', {
      labels: [
        { productId: shirt.id, quantity: 7 },
        { productId: boot.id, quantity: 1 },
      ],
      layout: 'roll-33x22',
    })
    const [run] = till.labelPrinter.papers
    expect(run).toMatchObject({ title: '8 etiquetas', width: 103, height: 22 })
    expect(run?.rows.map(({ copies }) => copies)).toEqual([2, 1])
  })

  it('many are several runs, so that a stop in the middle costs few', async () => {
    await print(120)
    expect(till.labelPrinter.papers.map(({ title, rows }) => [title, rows[0]?.copies])).toEqual([
      ['Etiquetas 1 a 50 de 120', 50],
      ['Etiquetas 51 a 100 de 120', 50],
      ['Etiquetas 101 a 120 de 120', 20],
    ])
  })

  it('has a queue of its own: receipts go on while it is out of labels', async () => {
    till.labelPrinter.outOfPaper = true
    await print(1)
    await till.must('device.print-test-page', {})
    expect(till.printer.papers.map(({ title }) => title)).toEqual(['Página de teste'])
    expect(await queue()).toEqual([['1 etiqueta', 'waiting']])
    expect((await till.must('device.printer', {})).papers.map(({ title }) => title)).toEqual([
      'Página de teste',
    ])
    till.labelPrinter.outOfPaper = false
    till.labelPrinter.tell()
    await settle()
    expect(till.labelPrinter.papers.map(({ title }) => title)).toEqual(['1 etiqueta'])
  })

  it('labels that may have come out wait for a person, who has them printed again as they were', async () => {
    till.labelPrinter.nextFailure = { code: 'cut-off', reason: 'reset', perhapsPrinted: true }
    await print(3)
    expect(await queue()).toEqual([['3 etiquetas', 'failed']])
    till.database.write((db) => db.run('UPDATE product SET price_cents = 1 WHERE id = ?', shirt.id))
    const [run] = (await till.must('label-printer.view', {})).papers
    if (run === undefined) throw new Error('a run')
    await till.must('label-printer.print-again', { id: run.id })
    await settle()
    const [first, again, more] = till.labelPrinter.papers
    expect(again).toEqual(first)
    expect(more).toBeUndefined()
    expect(till.pushed.filter(({ name }) => name === 'labels-not-printed')).toHaveLength(1)
  })

  it('a power cut in the middle leaves them to a person; what waited comes out', async () => {
    const folder = testFolder()
    const before = testTill(folder)
    before.signIn('manager')
    before.labelPrinter.outOfPaper = true
    await print(1, 'roll-40x25', before)
    await print(2, 'roll-40x25', before)
    before.database.write((db) =>
      db.run("UPDATE print_job SET state = 'printing' WHERE title = '1 etiqueta'"),
    )
    before.database.close()
    const after = testTill(folder)
    after.signIn('manager')
    after.labelRuns.resume()
    await settle()
    await settle()
    expect(after.labelPrinter.papers.map(({ title }) => title)).toEqual(['2 etiquetas'])
    expect(Object.fromEntries(await queue(after))).toEqual({
      '1 etiqueta': 'failed',
      '2 etiquetas': 'printed',
    })
  })

  it('waiting labels are taken out of the queue', async () => {
    till.labelPrinter.outOfPaper = true
    await print(1)
    const [run] = (await till.must('label-printer.view', {})).papers
    if (run === undefined) throw new Error('a run')
    expect((await till.must('label-printer.cancel', { id: run.id })).papers).toMatchObject([
      { state: 'cancelled' },
    ])
    expect(await till.refused('label-printer.cancel', { id: run.id })).toEqual({ code: 'paper-not-waiting' })
    // Nor is a run of labels a paper of the other printer.
    expect(await till.refused('device.print-paper-again', { id: run.id })).toEqual({
      code: 'paper-not-found',
    })
  })

  it('shows itself with a label that has everything', async () => {
    expect(await till.must('label-printer.print-test-label', {})).toEqual({ printed: true })
    expect(till.labelPrinter.papers[0]?.rows[0]?.drawing.map(({ kind }) => kind)).toContain('bars')
    till.labelPrinter.outOfPaper = true
    expect(await till.must('label-printer.print-test-label', {})).toEqual({ printed: false })
  })
})
