import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { mobileSchema } from '#shared/customers/customer/mobile'
import { drawPicture } from '../../../devices/hardware/picture'
import { readCodes } from '../../../testing/platform/read-codes'
import { customers, terminalId } from '../../../testing/till/test-shop'
import { testTill, type TestTill } from '../../../testing/till/test-till'
import { cardBars, cardPage } from './card-page'

let till: TestTill
const maria = customers.withLimit
const run = '01890000-0000-7000-8000-00000000beef'
beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const print = (paper: 'form' | 'card' | 'card-sheet', customerId: typeof maria | null) =>
  till.must('customer.print', { run, paper, customerId })
const printed = async (...asked: Parameters<typeof print>) =>
  readFileSync((await print(...asked)).file, 'utf8')

describe('Imprimir formulário (R8)', () => {
  it('is blank for somebody new, and marks what is mandatory', async () => {
    const key = 'customer.mandatory-fields'
    await till.must('settings.set-parameter', { key, scope: 'company', terminalId, value: 'nome, celular' })
    const question = {
      name: 'Camisa',
      asks: { kind: 'choice', choices: ['P', 'M'] },
      isActive: true,
    } as const
    await till.must('supplement.save', { uid: run, over: null, question })
    const page = await printed('form', null)
    expect(page).toContain('Celular *')
    expect(page).not.toContain('Sobrenome *')
    expect(page).toContain('☐ Feminino')
    expect(page).toContain('☐ P&nbsp;&nbsp; ☐ M')
  })

  it('is filled for somebody who is there, with documents masked for who may not see them', async () => {
    const mobile = mobileSchema.parse('11987654321')
    await till.must('customer.save', {
      id: maria,
      changes: { mobile, sex: 'female', postalCode: '01310100' },
    })
    const page = await printed('form', maria)
    expect(page).toContain('(11) 98765-4321')
    expect(page).toContain('☒ Feminino')
    expect(page).toContain('01310-100')
    till.signIn('cashier')
    const masked = await printed('form', maria)
    expect(masked).toContain('(11) *****-4321')
    expect(masked).not.toContain('98765')
  })
})

describe('Cartão fidelidade (R7)', () => {
  it('needs the card’s number', async () => {
    expect(await till.refused('customer.print', { run, paper: 'card', customerId: maria })).toEqual({
      code: 'card-missing',
    })
  })

  it('has the name, the number of the card and that of the customer, once or ten times', async () => {
    await till.must('customer.save', { id: maria, changes: { loyaltyCard: 'CLUBE-7' } })
    const card = await printed('card', maria)
    expect(card).toContain('Maria Clara Prado')
    expect(card).toContain('Cliente nº 1')
    expect((await printed('card-sheet', maria)).match(/Maria Clara Prado/g)).toHaveLength(10)
  })

  it.each(['CLUBE-7', '6000000000017', 'A1'])('is read back by a scanner: %s', async (card) => {
    const bars = [...cardBars(card).matchAll(/<rect x="(\d+)" width="(\d+)"/g)]
    const width = Number(/viewBox="0 0 (\d+)/.exec(cardBars(card))?.[1])
    const isInk = (module: number): boolean =>
      bars.some(([, x, wide]) => module >= Number(x) && module < Number(x) + Number(wide))
    const picture = drawPicture(width * 2, 40, (x) => isInk(Math.floor(x / 2)))
    expect(await readCodes(picture)).toEqual([`Code128 ${card}`])
  })

  it('keeps what somebody is called from being read as anything else', () => {
    const page = cardPage({ shop: 'A & B', name: '<b>Ana</b>', code: '1', card: '7' }, 'card')
    expect(page.html).toContain('&lt;b&gt;Ana')
    expect(page.size).toEqual({ width: 85.6, height: 53.98 })
  })
})
