import { afterEach, beforeEach, expect, it } from 'vitest'
import { mobileSchema } from '#shared/customers/customer/mobile'
import type { GatewayId } from '#shared/customers/gateway/gateways'
import { customerIdSchema } from '#shared/kernel/ids'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
const customerId = customerIdSchema.parse('0190a000-0000-7000-8000-00000000000a')
const templateId = '0190a000-0000-7000-8000-0000000000ff'
const anniversary = '0193a000-0000-7000-8000-000000000001'

beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('customer.register', {
    ...{ id: customerId, name: 'Ana Souza', taxId: null, email: null, sharesMobile: false },
    mobile: mobileSchema.parse('11987654321'),
  })
  await till.must('template.save', {
    ...{ id: templateId, name: 'OFERTA', use: 'mailing', channel: 'sms', subject: '' },
    ...{ body: '{{ primeiro_nome }}, venha ver!', keepsAccents: false },
  })
})
afterEach(() => till.messages.stop())

const carriedBy = (gateway: GatewayId) =>
  till.database.write((db) =>
    db.put('message_gateway', { channel: 'sms', gateway, settings: '{}', price_cents: 12 }),
  )
const send = () => till.must('template.send', { templateId, customerId })
const bodies = () =>
  till.database.all<{ body: string }>('SELECT body FROM message ORDER BY id').map(({ body }) => body)

it('says in the first message how to be let go, where the answer is heard, and no more after it', async () => {
  carriedBy('infobip')
  await send()
  await send()
  expect(bodies()).toEqual(['Ana, venha ver!\nSair: responda SAIR', 'Ana, venha ver!'])
  expect(till.database.all('SELECT DISTINCT purpose, procedure, price_cents FROM message')).toEqual([
    { purpose: 'marketing', procedure: 'OFERTA', price_cents: 12 },
  ])
})

it('promises no answer where nobody hears it', async () => {
  carriedBy('zenvia')
  await send()
  expect(bodies()).toEqual(['Ana, venha ver!'])
})

it('one that was withdrawn was not the first', async () => {
  carriedBy('infobip')
  await send()
  till.database.write((db) => db.run("UPDATE message SET state = 'withdrawn', withdrawn_for = 'no-consent'"))
  await send()
  expect(bodies()[1]).toContain('SAIR')
})

it('refuses what cannot be sent', async () => {
  const refused = (input: { templateId: string; customerId: typeof customerId }) =>
    till.refused('template.send', input)
  expect(await refused({ templateId: anniversary, customerId })).toEqual({ code: 'template-needs-occasion' })
  expect(await refused({ templateId: customerId, customerId })).toEqual({ code: 'template-not-found' })
  const nobody = customerIdSchema.parse('0190a000-0000-7000-8000-00000000000b')
  expect(await refused({ templateId, customerId: nobody })).toEqual({ code: 'customer-not-found' })
  till.database.write((db) => db.run('UPDATE customer SET mobile = NULL'))
  expect(await refused({ templateId, customerId })).toEqual({ code: 'customer-without-address' })
  till.signIn('cashier')
  expect(await refused({ templateId, customerId })).toMatchObject({ code: 'not-allowed' })
  expect(bodies()).toEqual([])
})
