import { beforeEach, describe, expect, it } from 'vitest'
import type { AppContract } from '#shared/contract'
import { mobileSchema } from '#shared/customers/customer/mobile'
import { customerIdSchema } from '#shared/kernel/ids'
import type { InputOf } from '#shared/kernel/operation'
import { testTill, type TestTill } from '../../testing/till/test-till'

type Template = InputOf<AppContract['template.save']>

let till: TestTill
beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const ana = customerIdSchema.parse('0190a000-0000-7000-8000-00000000000a')
const own: Template = {
  id: '0190a000-0000-7000-8000-0000000000ff',
  name: 'FELIZ DIA',
  use: 'mailing',
  channel: 'sms',
  subject: '',
  body: 'Olá, {{ primeiro_nome }}! Promoção só hoje.',
  keepsAccents: false,
}
const { id: _id, name: _name, ...text } = own

async function registerAna(): Promise<void> {
  await till.must('customer.register', {
    id: ana,
    name: 'Ana Paula Souza',
    taxId: null,
    mobile: mobileSchema.parse('11987654321'),
    email: 'ana@cliente.com.br',
    sharesMobile: false,
  })
}
const named = async (name: string) =>
  (await till.must('template.list', {})).find((template) => template.name === name)

describe('the templates a shop starts with', () => {
  it('have the names of the manual, and all of them can be saved and sent', async () => {
    const templates = await till.must('template.list', {})
    expect(templates.map(({ name }) => name)).toEqual([
      'ANNIV',
      'COMPROVANTE',
      'EXPIRATIONGIFTCARDEMAIL',
      'GIFTCARD REMINDER SMS',
    ])
    for (const template of templates) {
      await till.must('template.save', template)
      const { id: _own, name: _called, ...said } = template
      const preview = await till.must('template.preview', { text: said, customerId: null })
      expect(preview.body).not.toContain('{{')
      if (template.channel === 'sms') expect(preview.sms?.plain.parts).toBe(1)
    }
    expect(await till.must('template.list', {})).toEqual(templates)
  })
})

describe('saving', () => {
  it('keeps a new one, then its change, and the trail says so', async () => {
    await till.must('template.save', own)
    await till.must('template.save', { ...own, body: 'Oi, {{ nome }}!', keepsAccents: true })
    expect(await named('FELIZ DIA')).toEqual({ ...own, body: 'Oi, {{ nome }}!', keepsAccents: true })
    const trail = till.database.all("SELECT detail FROM audit_entry WHERE action = 'template.save'")
    expect(trail).toHaveLength(2)
  })

  it('refuses an unknown field with its place, and keeps what was there', async () => {
    await till.must('template.save', own)
    expect(await till.refused('template.save', { ...own, body: 'Oi\n{{ vale }}' })).toEqual({
      code: 'template-field-unknown',
      field: 'vale',
      part: 'body',
      line: 2,
      column: 4,
    })
    expect(await named('FELIZ DIA')).toEqual(own)
  })

  it('refuses the name of another, in capitals or not', async () => {
    expect(await till.refused('template.save', { ...own, name: 'anniv' })).toEqual({
      code: 'template-name-taken',
      name: 'anniv',
    })
  })

  it('forgets by e-mail what only an SMS has, and the other way round', async () => {
    await till.must('template.save', { ...own, channel: 'email', subject: 'Oi', keepsAccents: true })
    expect(await named('FELIZ DIA')).toMatchObject({ subject: 'Oi', keepsAccents: false })
    const other = { ...own, id: '0190a000-0000-7000-8000-0000000000fe', name: 'BOM DIA', subject: 'Oi' }
    await till.must('template.save', other)
    expect(await named('BOM DIA')).toMatchObject({ subject: '' })
  })

  it.each<[string, Partial<Template>]>([
    ['name', { name: 'OUTRO DIA' }],
    ['name in other capitals', { name: 'Feliz dia' }],
    ['use', { use: 'birthday' }],
    ['channel', { channel: 'email', subject: 'Oi' }],
  ])('leaves one that is there its %s: procedures find it by that', async (_what, over) => {
    await till.must('template.save', own)
    expect(await till.refused('template.save', { ...own, ...over })).toEqual({
      code: 'template-fixed',
      name: 'FELIZ DIA',
    })
    expect(await named('FELIZ DIA')).toEqual(own)
  })

  it('is not for a cashier', async () => {
    till.signIn('cashier')
    expect(await till.refused('template.save', own)).toMatchObject({ code: 'not-allowed' })
    expect(await till.refused('template.list', {})).toMatchObject({ code: 'not-allowed' })
  })
})

describe('the preview', () => {
  it('of a real customer: their name, and their address masked', async () => {
    await registerAna()
    const preview = await till.must('template.preview', { text, customerId: ana })
    expect(preview).toMatchObject({ subject: null, body: 'Ola, Ana! Promocao so hoje.' })
    expect(preview.address).not.toBeNull()
    expect(preview.address).not.toContain('98765')
  })

  it('says what accents cost', async () => {
    const long = { ...text, body: `ã${'a'.repeat(149)}` }
    till.database.write((db) =>
      db.put('message_gateway', { channel: 'sms', gateway: 'zenvia', settings: '{}', price_cents: 12 }),
    )
    const asked = await till.must('template.preview', { text: long, customerId: null })
    expect(asked.sms).toEqual({
      plain: { parts: 1, priceCents: 12 },
      accented: { parts: 3, priceCents: 36 },
    })
  })

  it('of nobody is refused', async () => {
    expect(await till.refused('template.preview', { text, customerId: ana })).toEqual({
      code: 'customer-not-found',
    })
  })
})

it('a test goes the way of all messages, as the preview shows it', async () => {
  await registerAna()
  await till.must('template.send-test', { text, customerId: ana, address: '(11) 90000-1111' })
  expect(
    till.database.all('SELECT address, body, parts, customer_id AS customerId, state FROM message'),
  ).toEqual([
    {
      address: '11900001111',
      body: 'Ola, Ana! Promocao so hoje.',
      parts: 1,
      customerId: null,
      state: 'queued',
    },
  ])
  expect(await till.refused('template.send-test', { text, customerId: null, address: 'x' })).toEqual({
    code: 'message-address-refused',
  })
})
