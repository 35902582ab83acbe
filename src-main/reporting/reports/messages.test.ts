import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { allMessages } from '#shared/customers/message/message-filter'
import type { ReportQuestion } from '#shared/reporting/report/report-operations'
import { messagesWritten } from '../../testing/till/messages-written'
import { testTill, type TestTill } from '../../testing/till/test-till'

const day = '2026-03-10'
const asked = (more: Partial<ReportQuestion> = {}) => ({
  run: randomUUID(),
  question: { report: 'messages', from: day, until: day, choices: {}, ...more },
  sort: null,
  skip: 0,
})

let till: TestTill
beforeEach(() => {
  till = testTill()
  till.signIn('manager')
  messagesWritten(till)
})

it.each<[string, Record<string, string>, unknown[][]]>([
  [
    'all of them',
    {},
    [
      ['Lembrete', 'SMS', 'Aguardando envio', 2, 3, 36],
      ['Aniversário', 'E-mail', 'Aguardando envio', 1, 0, 0],
      ['Lembrete', 'SMS', 'Recusada', 1, 2, 24],
    ],
  ],
  ['a procedure', { procedure: 'Aniversário' }, [['Aniversário', 'E-mail', 'Aguardando envio', 1, 0, 0]]],
  ['a way', { channel: 'email' }, [['Aniversário', 'E-mail', 'Aguardando envio', 1, 0, 0]]],
  ['a state', { state: 'refused' }, [['Lembrete', 'SMS', 'Recusada', 1, 2, 24]]],
  ['nothing', { procedure: 'Campanha' }, []],
])('%s', async (_what, choices, rows) => {
  const page = await till.must('reports.run', asked({ choices }))
  expect(page.rows).toEqual(rows)
  const sum = (place: number) => rows.reduce((all, row) => all + Number(row[place]), 0)
  expect(page.totals).toEqual([null, null, null, sum(3), sum(4), sum(5)])
})

it('is what the message centre counts, and for whoever may see it', async () => {
  const { totals } = await till.must('reports.run', asked({ from: '2026-01-01', until: '2026-12-31' }))
  const counted = await till.must('message.totals', { filter: allMessages })
  const sum = (of: 'count' | 'priceCents') => counted.reduce((all, one) => all + one[of], 0)
  expect([totals?.[3], totals?.[5]]).toEqual([sum('count'), sum('priceCents')])
  till.signIn('cashier')
  expect(await till.refused('reports.run', asked())).toMatchObject({ code: 'not-allowed' })
})
