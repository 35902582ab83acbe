import { expect, it } from 'vitest'
import { printJobIdSchema, type PrintJob } from '#shared/devices/device/print-job'
import { paperNeeds, printerNeeds } from './printer-needs'

const paper = (id: number, state: PrintJob['state']): PrintJob => ({
  id: printJobIdSchema.parse(id),
  title: `Cupom ${id}`,
  state,
  doubtful: false,
  queuedAt: id * 1_000,
})

it('papers that need somebody are told apart from those on their way', () => {
  const papers = [
    paper(1, 'waiting'),
    paper(2, 'failed'),
    paper(3, 'held'),
    paper(4, 'held'),
    paper(5, 'printed'),
  ]
  expect(paperNeeds({ papers })).toMatchObject([
    { tone: 'stop', text: 'Cupom 2 não saiu da impressora.', since: 2_000, count: 1 },
    { tone: 'attention', text: '2 papéis esperam o documento da venda.', since: 3_000, count: 2 },
  ])
  expect(paperNeeds({ papers: [paper(1, 'waiting')] })).toEqual([])
})

it('a printer that is well needs nobody', () => {
  const state = { name: 'Balcão', drawer: 'closed' } as const
  expect(printerNeeds({ state: { ...state, status: 'ready' } })).toEqual([])
  expect(printerNeeds({ state: { ...state, status: 'offline' } })).toMatchObject([{ tone: 'stop' }])
})
