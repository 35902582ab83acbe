import { beforeEach, describe, expect, it } from 'vitest'
import { contract, type OperationName } from '#shared/contract'
import { cents } from '#shared/kernel/money/cents'
import { tillOf, type TillOfCentral } from '../../testing/central/enrolled-till'
import { loopbackCentral, type LoopbackCentral } from '../../testing/central/loopback-central'
import { expectSound } from '../../testing/file/expect-sound'
import { killAt } from '../../testing/file/kill-at'
import { soldDresses } from '../../testing/till/give-back'
import { figures } from '../../testing/till/sell'
import { operators, pin } from '../../testing/till/test-shop'
import type { TestTill } from '../../testing/till/test-till'

let central: LoopbackCentral
let one: TillOfCentral
const till = (): TestTill => one.till()
beforeEach(async () => {
  central = loopbackCentral([])
  one = tillOf(central)
  await till().must('till.open', { float: cents(50_000) })
  await one.enrol()
})

const uid = () => String(figures(till(), 'SELECT uid FROM terminal WHERE id = 1')[0])
const scan = () => till().refused('sale.scan', contract['sale.scan'].example)
const stop = async () => (await till().must('central.state', {})).stop?.why ?? null
const numbers = () => figures(till(), 'SELECT number FROM sale WHERE number IS NOT NULL ORDER BY number')

/** A copy of this till's disk sold, and so did this one. */
async function clashed(): Promise<void> {
  await soldDresses(till(), 1)
  await till().central.sync()
  await one.copySpeaks()
  await soldDresses(till(), 1)
  await till().central.sync()
}

describe('a terminal somebody else speaks as', () => {
  it('does nothing the other tills would hear of, and answers every question', async () => {
    await clashed()
    for (const [name, { touches }] of Object.entries(contract)) {
      // Signing out and in, and what is not of a till that sells.
      if (touches === 'settings' || touches === 'device') continue
      const operation = name as OperationName
      const reply = await till().call(operation, contract[operation].example)
      const code = reply.ok ? 'ok' : reply.error.code
      expect(`${name}: ${code === 'terminal-stopped'}`).toBe(`${name}: ${touches !== 'nothing'}`)
    }
    expect(await scan()).toEqual({ code: 'terminal-stopped', why: 'clash' })
    expect(till().pushed).toContainEqual({ name: 'central-changed', payload: { stop: 'clash' } })
    expect((await till().must('app.state', {})).terminalStop).toBe('clash')
  })

  it('stays stopped over a new start, with or without a Central in reach', async () => {
    await clashed()
    one.restart()
    expect(await scan()).toEqual({ code: 'terminal-stopped', why: 'clash' })
    central.ways.fate = () => 'not-arrived'
    await till().central.sync()
    expect(await stop()).toBe('clash')
  })

  it('goes on with a new code, after the numbers that were given in its name', async () => {
    await clashed()
    await till().must('central.enrol', { code: one.newCode() })
    expect(await scan()).toEqual({ code: 'terminal-stopped', why: 'catching-up' })
    // Nobody says what was done in its name: it waits, over a new start too.
    central.ways.fate = (call) => (call === 'pullFacts' ? 'lost' : 'well')
    await till().central.sync()
    one.restart()
    expect(await stop()).toBe('catching-up')
    central.ways.fate = () => 'well'
    expect(await till().central.sync()).toBe('done')
    expect(await stop()).toBeNull()
    await soldDresses(till(), 1)
    expect(numbers()).toEqual([1, 2, 3])
    expect(central.facts().filter(({ epoch }) => epoch === 2)).toHaveLength(1)
    expectSound(till())
  })

  it('is granted nothing that one till does for all', async () => {
    await clashed()
    expect(await till().central.claimJob({ job: 'x', period: '2026-03-10', per: 'branch' })).toBe(
      'unreachable',
    )
  })
})

describe.each([
  ['revoked', () => central.revoke(uid())],
  ['not-enrolled', () => central.forget(uid())],
] as const)('a terminal that is %s', (why, happens) => {
  it('stops with the first answer that says so, whatever it asked, and is told', async () => {
    happens()
    await till().central.central?.ask({ account: uid() })
    expect(await stop()).toBe(why)
    expect(await scan()).toEqual({ code: 'terminal-stopped', why })
    one.restart()
    expect(await stop()).toBe(why)
  })

  it('goes on by itself once it is the Central’s again', async () => {
    const before = central.ways.fate
    central.ways.fate = () => 'revoked'
    await till().central.sync()
    expect(await stop()).toBe('revoked')
    central.ways.fate = before
    expect(await till().central.sync()).toBe('done')
    expect(await stop()).toBeNull()
  })

  it('goes on with a new code', async () => {
    happens()
    await till().central.sync()
    await one.enrol()
    expect(await stop()).toBeNull()
    await soldDresses(till(), 1)
    await till().central.sync()
    expect(central.facts()).toHaveLength(1)
  })
})

it.each(['before', 'after'] as const)(
  'killed %s any write of its stop, it is stopped in the end',
  async (moment) => {
    let gaps = 0
    for (let nth = 1; ; nth++) {
      central = loopbackCentral([])
      one = tillOf(central)
      await till().must('till.open', { float: cents(50_000) })
      await one.enrol()
      await soldDresses(till(), 1)
      await till().central.sync()
      await one.copySpeaks()
      await soldDresses(till(), 1)
      const wasKilled = killAt(till().database, nth, moment)
      await till()
        .central.sync()
        .catch(() => undefined)
      if (!wasKilled()) break
      gaps++
      one.restart()
      await till().central.sync()
      expect(await scan()).toEqual({ code: 'terminal-stopped', why: 'clash' })
    }
    expect(gaps).toBeGreaterThanOrEqual(1)
  },
)

describe('joining', () => {
  const ask = (code: string) => till().refused('central.enrol', { code })

  it('needs the right for it or an approval, and stands in the trail', async () => {
    till().signIn('cashier')
    const code = one.newCode()
    expect(await ask(code)).toEqual({ code: 'needs-approval', permission: 'central.enrol' })
    const { approvalId } = await till().must('access.approve', {
      operatorCode: operators.manager.code,
      pin,
      permission: 'central.enrol',
      operation: 'central.enrol',
      operationInput: { code },
    })
    await till().must('central.enrol', { code }, approvalId)
    expect(figures(till(), "SELECT approver_id FROM audit_entry WHERE action = 'central.enrol'")).toEqual([
      operators.manager.id,
    ])
  })

  it('is refused in words that say why', async () => {
    expect(await ask('XYZ')).toEqual({ code: 'enrolment-refused', why: 'code-unknown' })
    central.giveCode('USED', [uid()], Infinity)
    await till().must('central.enrol', { code: 'USED' })
    expect(await ask('USED')).toEqual({ code: 'enrolment-refused', why: 'code-used' })
    central.giveCode('OLD', [uid()], central.clock.now - 1)
    expect(await ask('OLD')).toEqual({ code: 'enrolment-refused', why: 'code-expired' })
    central.giveCode('OTHER', ['01890003-0000-7000-8000-000000000009'], Infinity)
    expect(await ask('OTHER')).toEqual({ code: 'enrolment-refused', why: 'other-terminal' })
    central.ways.fate = () => 'not-arrived'
    expect(await ask('ABC')).toEqual({ code: 'central-unreachable' })
    central.ways.fate = () => 'malformed'
    expect(await ask('ABC')).toEqual({ code: 'central-unknown' })
  })

  it('keeps its key nowhere where nothing is safe, and joins later by the same code', async () => {
    const code = one.newCode()
    till().vault.state.isSafe = false
    expect(await ask(code)).toEqual({ code: 'central-key-not-protected' })
    till().vault.state.isSafe = true
    await till().must('central.enrol', { code })
    expect(till().central.state()).toMatchObject({ epoch: 2, attempt: null })
  })

  it.each(['before', 'after'] as const)(
    'killed %s any write, it joins once by the same code',
    async (moment) => {
      let gaps = 0
      for (let nth = 1; ; nth++) {
        central = loopbackCentral([])
        one = tillOf(central)
        const code = one.newCode()
        const wasKilled = killAt(till().database, nth, moment)
        await till().call('central.enrol', { code })
        if (!wasKilled()) break
        gaps++
        one.restart()
        if (!till().central.isEnrolled()) await till().must('central.enrol', { code })
        expect(till().central.state()).toMatchObject({ epoch: 1, attempt: null, stop: null })
        expect(figures(till(), "SELECT count(*) FROM audit_entry WHERE action = 'central.enrol'")).toEqual([
          1,
        ])
      }
      // The attempt has its name; it is joined.
      expect(gaps).toBeGreaterThanOrEqual(2)
    },
  )
})
