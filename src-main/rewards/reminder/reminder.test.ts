import { beforeEach, describe, expect, it } from 'vitest'
import { allMessages } from '#shared/customers/message/message-filter'
import type { CustomerId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { addDays } from '#shared/kernel/time/shop-day'
import type { ReminderWayId } from '#shared/rewards/reminder/reminder-ways'
import type { JobRun } from '../../platform/jobs/job'
import { setJobPlan, jobRuns } from '../../platform/jobs/job-rows'
import { blockAddress } from '../../platform/messages/blocked-address-rows'
import { noteRestore } from '../../store/backup/restore-note'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { testFolder } from '../../testing/platform/test-folder'
import { terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { moveValue } from '../stored-value/move-value'
import { openAccount } from '../stored-value/value-account-rows'
import { remindOfExpiry } from './remind-of-expiry'

const day = 86_400_000
const job = 'voucher-reminder'
let till: TestTill
let drawn = 0

const customer = (index: number) => `0190a000-0000-7000-8000-${String(index).padStart(12, '0')}` as CustomerId

beforeEach(() => {
  till = testTill(testFolder())
  till.signIn('manager')
  // Ten in the morning of the shop.
  till.clock.now = Date.parse('2026-03-10T10:00:00-03:00')
  drawn = 0
})

const desk = () => ({
  database: till.database,
  now: () => till.clock.now,
  terminal: { id: terminalId, branchId: branchOf() },
})
const branchOf = () => {
  const row = till.database.get<{ branchId: never }>(
    'SELECT branch_id AS branchId FROM terminal WHERE id = ?',
    terminalId,
  )
  if (!row) throw new Error('The terminal is there')
  return row.branchId
}

/** A customer with a vale-troca of R$ 20,00 whose last day is so many days ahead. */
function give(
  index: number,
  inDays: number,
  {
    mobile = '11987654321',
    email = 'ana@cliente.com.br',
  }: { mobile?: string | null; email?: string | null } = {},
): void {
  till.database.write((db) => {
    db.insert('customer', {
      id: customer(index),
      search_id: 900_000 + index,
      code: `R${index}`,
      name: `Ana Prado ${index}`,
      mobile,
      email,
      registered_at: 1,
    })
    const account = openAccount(db, {
      kind: 'exchange-voucher',
      pocket: 'sold',
      code: String(9_800_000_000_000 + drawn++),
      branchId: branchOf(),
      customerId: customer(index),
      at: till.clock.now,
      expiresOn: addDays(shopToday(db, desk()), inDays),
    })
    moveValue(db, { account, cause: 'issued', of: account, amount: cents(2_000), at: till.clock.now })
  })
}
const go: Pick<JobRun, 'stop' | 'progress'> = {
  stop: new AbortController().signal,
  progress: () => undefined,
}
const remind = () => remindOfExpiry(desk(), go)
const set = (key: 'reminder.days' | 'reminder.way' | 'reminder.template-sms', value: string | number) =>
  till.must('settings.set-parameter', { key, scope: 'company', terminalId, value })
const written = () =>
  till.database.all<{ channel: string; customer: CustomerId; body: string }>(
    'SELECT channel, customer_id AS customer, body FROM message ORDER BY id',
  )
const ways = () => written().map(({ channel }) => channel)

describe('who is reminded', () => {
  it('of what expires from tomorrow on within the days ahead, with its value and its day', async () => {
    give(1, 0)
    give(2, 1)
    give(3, 7)
    give(4, 8)
    expect(await remind()).toBe('2 lembretes escritos.')
    expect(written().map((one) => one.customer)).toEqual([customer(2), customer(3)])
    expect(written()[1]?.body).toContain(`de ${formatCents(cents(2_000))}, vence em 17/03/2026`)
    const { messages } = await till.must('message.list', { filter: allMessages, after: null })
    expect(messages[0]).toMatchObject({ purpose: 'notice', procedure: 'Lembrete de vales que vencem' })
  })

  it('nobody for what was spent', async () => {
    give(1, 3)
    till.database.write((db) => db.run('UPDATE value_account SET held = balance WHERE code IS NOT NULL'))
    expect(await remind()).toBe('Ninguém a lembrar.')
  })

  it.each<[ReminderWayId, { mobile?: null; email?: null; blocked?: true }, string[], string]>([
    ['email-sms', {}, ['email'], '1 lembrete escrito.'],
    ['email-sms', { email: null }, ['sms'], '1 lembrete escrito.'],
    ['email-sms', { blocked: true }, ['sms'], '1 lembrete escrito.'],
    ['sms-email', {}, ['sms'], '1 lembrete escrito.'],
    ['sms-email', { mobile: null }, ['email'], '1 lembrete escrito.'],
    ['both', {}, ['email', 'sms'], '1 lembrete escrito.'],
    ['both', { mobile: null }, ['email'], '1 lembrete escrito.'],
    [
      'sms',
      { mobile: null },
      [],
      'Ninguém a lembrar; 1 vale é de quem não tem e-mail nem celular que sirva.',
    ],
    [
      'email',
      { blocked: true },
      [],
      'Ninguém a lembrar; 1 vale é de quem não tem e-mail nem celular que sirva.',
    ],
  ])('%s, %o', async (way, { blocked, ...addresses }, channels, said) => {
    await set('reminder.way', way)
    give(1, 3, addresses)
    if (blocked)
      till.database.write((db) =>
        blockAddress(db, {
          channel: 'email',
          address: 'ana@cliente.com.br',
          reason: 'bounced',
          at: till.clock.now,
        }),
      )
    expect(await remind()).toBe(said)
    expect(ways()).toEqual(channels)
  })

  it.each<ReminderWayId>(['sms', 'both'])(
    'once a voucher, day after day, also by %s afterwards',
    async (way) => {
      give(1, 5)
      await remind()
      till.clock.now += day
      await set('reminder.way', way)
      expect(await remind()).toBe('Ninguém a lembrar.')
      expect(ways()).toEqual(['email'])
    },
  )

  it('a template that is missing, or of another use, is named', async () => {
    give(1, 3)
    await set('reminder.template-sms', 'ANNIV')
    expect(await remind()).toEqual({
      notDone: 'falta o modelo “ANNIV”, de SMS e do uso “Vale que vence”, em Modelos de mensagem.',
    })
    expect(written()).toEqual([])
  })
})

it('J5: killed midway, the rest is written at the next start, none twice', async () => {
  for (let index = 1; index <= 350; index++) give(index, 3)
  const killed = remindOfExpiry(desk(), {
    ...go,
    progress: (done) => {
      if (done === 200) throw new Error('killed')
    },
  })
  await expect(killed).rejects.toThrow('killed')
  expect(written()).toHaveLength(200)
  expect(await remind()).toBe('150 lembretes escritos.')
  expect(new Set(written().map((one) => one.customer)).size).toBe(350)
  expect(written()).toHaveLength(350)
})

it('stopped, it ends where nothing is half done', async () => {
  for (let index = 1; index <= 350; index++) give(index, 3)
  const stop = new AbortController()
  const said = await remindOfExpiry(desk(), {
    stop: stop.signal,
    progress: (done) => {
      if (done === 100) stop.abort()
    },
  })
  expect(said).toBe('100 lembretes escritos.')
})

describe('by its hour', () => {
  const runs = () =>
    jobRuns(till.database, { job, before: null, limit: 9 }).map(({ period, state, result }) => [
      period,
      state,
      result,
    ])
  const start = async (at = till) => {
    at.jobs.start()
    await at.jobs.settled()
  }

  it('is switched off until a manager switches it on', async () => {
    give(1, 3)
    await start()
    expect(written()).toEqual([])
    await till.must('jobs.plan', { job, at: '09:00', isActive: true })
    await till.jobs.settled()
    till.jobs.stop()
    expect(runs()).toEqual([['2026-03-10', 'done', '1 lembrete escrito.']])
  })

  it('J1: a computer that was off at its hour reminds at its start, once', async () => {
    give(1, 3)
    till.database.write((db) => setJobPlan(db, { job, at: '09:00', isActive: true }))
    till.clock.now += 6 * 3_600_000
    await start()
    till.jobs.stop()
    expect(written()).toHaveLength(1)
  })

  it('J2: two programs over one file remind once', async () => {
    give(1, 3)
    till.database.write((db) => setJobPlan(db, { job, at: '09:00', isActive: true }))
    const other = testTill(till.folder)
    other.clock.now = till.clock.now
    await Promise.all([start(), start(other)])
    till.jobs.stop()
    other.jobs.stop()
    expect(written()).toHaveLength(1)
  })

  it('J8: a restored copy reminds nobody, by the clock or by hand, until somebody decided', async () => {
    give(1, 3)
    till.database.write((db) => setJobPlan(db, { job, at: '09:00', isActive: true }))
    const at = till.clock.now
    noteRestore(till.database.raw, {
      at,
      takenAt: at - day,
      by: { code: '1', name: 'Gilda' },
      copy: 'ontem',
      aside: null,
      numbers: null,
    })
    const restored = testTill(till.folder)
    restored.clock.now = at
    restored.signIn('manager')
    for (let days = 0; days < 2; days++) {
      await start(restored)
      restored.clock.now += day
    }
    expect(await restored.refused('jobs.run-now', { job })).toEqual({ code: 'job-held' })
    expect(written()).toEqual([])
    const [view] = (await restored.must('jobs.list', {})).filter(({ id }) => id === job)
    expect(view?.heldSince).not.toBeNull()
    restored.signIn('cashier')
    expect(await restored.refused('jobs.decide-held', { job, decision: 'run' })).toMatchObject({
      code: 'not-allowed',
    })
    restored.signIn('manager')
    await restored.must('jobs.decide-held', { job, decision: 'run' })
    await restored.jobs.settled()
    expect(written()).toHaveLength(1)
    expect(await restored.refused('jobs.decide-held', { job, decision: 'skip' })).toEqual({
      code: 'job-not-held',
    })
    restored.jobs.stop()
  })
})
