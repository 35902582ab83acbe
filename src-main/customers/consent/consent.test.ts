import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { mobileSchema } from '#shared/customers/customer/mobile'
import { customerIdSchema } from '#shared/kernel/ids'
import { blockAddress } from '../../platform/messages/blocked-address-rows'
import { hasConsent } from '../../platform/messages/consent-rows'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
beforeEach(() => {
  till = testTill()
  till.signIn('cashier')
})

const ana = customerIdSchema.parse('0190a000-0000-7000-8000-00000000000a')
const sms = { customerId: ana, channel: 'sms', purpose: 'marketing' } as const
const registration = {
  id: ana,
  name: 'Ana Paula Souza',
  taxId: null,
  mobile: mobileSchema.parse('11987654321'),
  email: null,
  sharesMobile: false,
}
const register = (consent?: { channels: ('sms' | 'email')[]; purpose: 'marketing'; textVersion: number }) =>
  till.must('customer.register', { ...registration, ...(consent && { consent }) })
const standing = async (channel: 'sms' | 'email') =>
  (await till.must('consent.of-customer', { customerId: ana })).standings.find(
    (one) => one.channel === channel,
  )
const trail = () =>
  till.database
    .all<{ action: string; detail: string }>(
      "SELECT action, detail FROM audit_entry WHERE action LIKE 'consent.%' ORDER BY id",
    )
    .map(({ action, detail }) => ({ action, ...(JSON.parse(detail) as object) }))

describe('who may be written to', () => {
  it('nobody, unless they were asked', async () => {
    await register()
    expect(await standing('sms')).toMatchObject({ isGiven: false, isBlocked: false })
    expect((await till.must('consent.of-customer', { customerId: ana })).decisions).toEqual([])
    expect(hasConsent(till.database, sms)).toBe(false)
    expect(trail()).toEqual([])
  })

  it('who said yes, by that way alone, with who heard it, when and in which words', async () => {
    await register()
    await till.must('consent.give', { ...sms, textVersion: 1 })
    const { standings, decisions } = await till.must('consent.of-customer', { customerId: ana })
    expect(standings.map(({ channel, isGiven }) => [channel, isGiven])).toEqual([
      ['email', false],
      ['sms', true],
    ])
    expect(decisions).toMatchObject([
      {
        ...{ channel: 'sms', purpose: 'marketing', isGiven: true, at: till.clock.now },
        ...{ operatorName: 'Ana Caixa', terminalName: 'Caixa 1', origin: 'counter', textVersion: 1 },
      },
    ])
    expect(hasConsent(till.database, sms)).toBe(true)
    expect(trail()).toEqual([
      {
        action: 'consent.give',
        customer: 'Ana Paula Souza',
        customerId: ana,
        name: 'Divulgação por SMS',
        number: 1,
      },
    ])
  })

  it('nobody any more after one word of theirs, which nobody needs a right for; what was said stays', async () => {
    await register()
    await till.must('consent.give', { ...sms, textVersion: 1 })
    till.clock.now += 1000
    await till.must('consent.withdraw', { customerId: ana, channel: 'sms', purpose: 'marketing' })
    expect(hasConsent(till.database, sms)).toBe(false)
    const { decisions } = await till.must('consent.of-customer', { customerId: ana })
    expect(decisions.map(({ isGiven }) => isGiven)).toEqual([false, true])
    till.clock.now += 1000
    await till.must('consent.give', { ...sms, textVersion: 1 })
    expect(hasConsent(till.database, sms)).toBe(true)
  })

  it('shows where it would go without showing it, and that nothing goes where it is blocked', async () => {
    await register()
    till.database.write((db) =>
      blockAddress(db, { channel: 'sms', address: '11987654321', reason: 'asked', at: till.clock.now }),
    )
    const shown = await standing('sms')
    expect(shown).toMatchObject({ isBlocked: true })
    expect(shown?.address).not.toContain('98765')
    expect(await standing('email')).toMatchObject({ address: null, isBlocked: false })
  })

  it('a customer who is not there is said', async () => {
    const found = { code: 'customer-not-found' }
    expect(await till.refused('consent.of-customer', { customerId: ana })).toEqual(found)
    expect(await till.refused('consent.give', { ...sms, textVersion: 1 })).toEqual(found)
    expect(await till.refused('consent.withdraw', sms)).toEqual(found)
  })
})

describe('at registration', () => {
  it('what was ticked, in the same moment', async () => {
    await register({ channels: ['sms', 'email'], purpose: 'marketing', textVersion: 1 })
    const { decisions } = await till.must('consent.of-customer', { customerId: ana })
    expect(Object.fromEntries(decisions.map(({ channel, origin }) => [channel, origin]))).toEqual({
      email: 'registration',
      sms: 'registration',
    })
  })

  it('in words that are no longer asked, neither the customer nor a consent is kept', async () => {
    const consent = { channels: ['sms' as const], purpose: 'marketing' as const, textVersion: 2 }
    expect(await till.refused('customer.register', { ...registration, consent })).toEqual({
      code: 'consent-text-changed',
    })
    expect(till.database.get('SELECT 1 FROM customer WHERE id = ?', ana)).toBeUndefined()
    expect(till.database.all('SELECT * FROM consent')).toEqual([])
  })
})

describe('the words', () => {
  const words = 'Posso mandar nossas ofertas por SMS e e-mail?\nDá para sair quando quiser.'

  it('are a version of their own with their hash; those before stay', async () => {
    till.signIn('manager')
    expect(await till.must('consent.write-text', { text: words })).toEqual({ version: 2 })
    const texts = await till.must('consent.texts', {})
    expect(texts.map(({ version, operatorName }) => [version, operatorName])).toEqual([
      [2, 'Gilda Gerente'],
      [1, null],
    ])
    expect(texts[0]?.hash).toBe(createHash('sha256').update(words).digest('hex'))
    expect(await till.must('consent.write-text', { text: words })).toEqual({ version: 2 })
    expect(trail()).toMatchObject([{ action: 'consent.write-text', number: 2, text: words }])
  })

  it('that changed since they were read out are read out again', async () => {
    await register()
    till.signIn('manager')
    await till.must('consent.write-text', { text: words })
    till.signIn('cashier')
    expect(await till.refused('consent.give', { ...sms, textVersion: 1 })).toEqual({
      code: 'consent-text-changed',
    })
    await till.must('consent.give', { ...sms, textVersion: 2 })
    expect(till.database.all('SELECT text_version, text_hash FROM consent')).toEqual([
      { text_version: 2, text_hash: createHash('sha256').update(words).digest('hex') },
    ])
  })

  it('are the manager’s to write', async () => {
    expect(await till.refused('consent.write-text', { text: words })).toMatchObject({ code: 'not-allowed' })
  })
})

it('who may not take consents registers without them', async () => {
  till.database.write((db) =>
    db.run("UPDATE role SET levels = json_set(levels, '$.\"consent.give\"', 'deny') WHERE id = 'cashier'"),
  )
  till.signIn('cashier')
  const consent = { channels: ['sms' as const], purpose: 'marketing' as const, textVersion: 1 }
  expect(await till.refused('customer.register', { ...registration, consent })).toEqual({
    code: 'not-allowed',
    permission: 'consent.give',
  })
  await register()
  expect(await till.refused('consent.give', { ...sms, textVersion: 1 })).toMatchObject({
    code: 'not-allowed',
  })
  await till.must('consent.withdraw', sms)
})
