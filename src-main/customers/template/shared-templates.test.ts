import { beforeEach, describe, expect, it } from 'vitest'
import type { MessageTemplate } from '#shared/customers/template/message-template'
import type { CallFate } from '../../testing/central/loopback-central'
import { twoTills } from '../../testing/central/two-tills'
import type { TestTill } from '../../testing/till/test-till'

let two: Awaited<ReturnType<typeof twoTills>>
const a = (): TestTill => two.a.till()
const b = (): TestTill => two.b.till()
beforeEach(async () => {
  two = await twoTills()
  a().signIn('manager')
  b().signIn('manager')
})

const own: MessageTemplate = {
  id: '0190a000-0000-7000-8000-0000000000ff',
  name: 'FELIZ DIA',
  use: 'mailing',
  channel: 'sms',
  subject: '',
  body: 'Ola, {{ primeiro_nome }}!',
  keepsAccents: false,
}
const bodies = async (till: TestTill) => {
  const all = await till.must('template.list', {})
  return all.filter(({ id }) => id === own.id).map(({ body }) => body)
}

describe('templates of a company', () => {
  it('one written at a till is at the other, and its text changes at both', async () => {
    await a().must('template.save', own)
    await two.meet()
    expect(await bodies(b())).toEqual([own.body])
    await b().must('template.save', { ...own, body: 'Oi, {{ nome }}!' })
    await two.meet()
    expect(await bodies(a())).toEqual(['Oi, {{ nome }}!'])
  })

  it('those every shop starts with are one each, and a change of them reaches all', async () => {
    const [birthday] = await a().must('template.list', {})
    if (!birthday) throw new Error('A shop starts with templates')
    await a().must('template.save', { ...birthday, body: 'Parabens, {{ primeiro_nome }}!' })
    await two.meet()
    const theirs = await b().must('template.list', {})
    expect(theirs).toHaveLength(4)
    expect(theirs.find(({ id }) => id === birthday.id)?.body).toBe('Parabens, {{ primeiro_nome }}!')
  })

  it('is not written over somebody else’s change', async () => {
    await a().must('template.save', own)
    await two.meet()
    await a().must('template.save', { ...own, body: 'De A' })
    expect(await b().refused('template.save', { ...own, body: 'De B' })).toEqual({ code: 'template-changed' })
    expect(await bodies(b())).toEqual(['De A'])
  })

  it.each<[CallFate, string]>([
    ['not-arrived', 'central-unreachable'],
    ['lost', 'template-unanswered'],
    ['malformed', 'template-unanswered'],
  ])('an answer that is %s: %s, and nothing is kept here alone', async (fate, code) => {
    two.central.ways.fate = () => fate
    expect(await a().refused('template.save', own)).toEqual({ code })
    expect(await bodies(a())).toEqual([])
    two.central.ways.fate = () => 'well'
    await two.meet()
    await a().must('template.save', own)
    await two.meet()
    expect([await bodies(a()), await bodies(b())]).toEqual([[own.body], [own.body]])
  })
})
