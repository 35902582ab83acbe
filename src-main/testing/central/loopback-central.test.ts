import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { centralOver } from '#shared/central/central'
import { centralConformance } from './central-conformance'
import { loopbackCentral, type CallFate } from './loopback-central'

describe('the Central in memory', () => centralConformance((kinds) => loopbackCentral(kinds)))

describe('its wire', () => {
  const terminal = randomUUID()
  const account = randomUUID()

  async function till() {
    const loopback = loopbackCentral([])
    loopback.giveCode('ABC', [terminal], Infinity)
    const enrol = { attempt: randomUUID(), code: 'ABC', terminal, branch: randomUUID() }
    const joined = await centralOver(loopback.wire, () => null).enrol(enrol)
    if (joined.kind !== 'answered' || joined.value.kind !== 'enrolled') throw new Error('enrolled')
    const { key, epoch } = joined.value
    loopback.accounts.move(account, 100)
    return { loopback, central: centralOver(loopback.wire, () => ({ terminal, epoch, key })) }
  }

  it.each<[CallFate, string, number, number]>([
    ['well', 'answered', 60, 60],
    ['doubled', 'answered', 60, 60],
    ['lost', 'unknown', 60, 60],
    ['malformed', 'unknown', 60, 60],
    ['late', 'unknown', 0, 60],
    ['not-arrived', 'unreachable', 0, 0],
    ['revoked', 'answered', 0, 0],
  ])('%s: answers %s, and holds %d now and %d in the end', async (fate, kind, now, later) => {
    const { loopback, central } = await till()
    loopback.ways.fate = () => fate
    expect(await central.hold({ hold: randomUUID(), account, amount: 60 })).toMatchObject({ kind })
    loopback.ways.fate = () => 'well'
    expect(await central.ask({ account })).toMatchObject({ value: { held: now } })
    await loopback.settle()
    expect(await central.ask({ account })).toMatchObject({ value: { held: later } })
  })

  it('carries nothing that the contract does not know', async () => {
    const { loopback } = await till()
    const carried = await loopback.wire({ from: null, call: 'erase', input: {} })
    expect(carried).toEqual({ kind: 'arrived', body: null })
  })
})
