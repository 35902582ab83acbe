import { beforeEach, expect, it } from 'vitest'
import { hasConsent } from '../../platform/messages/consent-rows'
import { tillOf } from '../../testing/central/enrolled-till'
import type { CallFate } from '../../testing/central/loopback-central'
import { twoTills } from '../../testing/central/two-tills'
import { figures } from '../../testing/till/sell'
import { customers, otherTerminalId } from '../../testing/till/test-shop'
import type { TestTill } from '../../testing/till/test-till'

let two: Awaited<ReturnType<typeof twoTills>>
const a = (): TestTill => two.a.till()
const b = (): TestTill => two.b.till()
beforeEach(async () => {
  two = await twoTills()
})

const subject = { customerId: customers.withLimit, channel: 'sms', purpose: 'marketing' } as const
const give = (till: TestTill) => till.must('consent.give', { ...subject, textVersion: 1 })
const withdraw = (till: TestTill) => till.must('consent.withdraw', subject)
const may = () => [a(), b()].map(({ database }) => hasConsent(database, subject))

it('what is said at one is known at the other, with where it was said', async () => {
  await give(a())
  expect(may()).toEqual([true, false])
  await two.meet()
  expect(may()).toEqual([true, true])
  const { decisions } = await b().must('consent.of-customer', { customerId: customers.withLimit })
  expect(decisions).toMatchObject([{ terminalName: 'Caixa 1', origin: 'counter', isGiven: true }])
  await withdraw(b())
  await two.meet()
  expect(may()).toEqual([false, false])
})

it('of a yes and a no that had not heard of each other, the no wins at both; asked again, the yes', async () => {
  await give(a())
  await two.meet()
  await withdraw(a())
  b().clock.now += 60_000
  await give(b())
  await two.meet()
  expect(may()).toEqual([false, false])
  await give(b())
  await two.meet()
  expect(may()).toEqual([true, true])
})

it.each<CallFate>(['lost', 'late', 'doubled', 'malformed', 'not-arrived'])(
  'an answer %s loses and doubles no word',
  async (fate) => {
    await give(a())
    two.central.ways.fate = () => fate
    await two.meet()
    await withdraw(b())
    await two.meet()
    two.central.ways.fate = () => 'well'
    await two.central.settle()
    await two.meet()
    for (const till of [a(), b()]) expect(figures(till, 'SELECT count(*) FROM consent')).toEqual([2])
    expect(may()).toEqual([false, false])
  },
)

it('what was said before there was a Central is told when the till joins one', async () => {
  const late = tillOf(two.central, otherTerminalId)
  await give(late.till())
  await late.enrol()
  for (let round = 0; round < 3; round++) await late.till().central.sync()
  await two.meet()
  expect(hasConsent(a().database, subject)).toBe(true)
})
