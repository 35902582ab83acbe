import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CustomerQuestionText } from '#shared/customers/supplement/customer-question'
import { customers, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const shirt: CustomerQuestionText = {
  name: 'Tamanho da camisa',
  asks: { kind: 'choice', choices: ['P', 'M', 'G'] },
  isActive: true,
}
const shoe: CustomerQuestionText = { name: 'Sapato', asks: { kind: 'number' }, isActive: true }
const list = () => till.must('supplement.questions', {})

async function add(question: CustomerQuestionText): Promise<string> {
  const uid = randomUUID()
  await till.must('supplement.save', { uid, over: null, question })
  return uid
}

async function change(uid: string, part: Partial<CustomerQuestionText>) {
  const before = (await list()).find((one) => one.uid === uid)
  if (!before) throw new Error('No such question')
  const { name, asks, isActive } = before
  return { uid, over: before.id, question: { name, asks, isActive, ...part } }
}

describe('a complemento', () => {
  it('stands at the end of the form, and is asked there', async () => {
    await add(shirt)
    await add(shoe)
    expect(await list()).toMatchObject([
      { ...shirt, position: 1, version: 1 },
      { ...shoe, position: 2 },
    ])
    const { questions } = await till.must('customer.form', {})
    expect(questions.map(({ name }) => name)).toEqual(['Tamanho da camisa', 'Sapato'])
  })

  it('is changed as its next version, and what was answered stays', async () => {
    const uid = await add(shirt)
    const id = customers.withLimit
    await till.must('customer.save', { id, changes: {}, answers: { [uid]: 'G' } })
    await till.must('supplement.save', await change(uid, { asks: { kind: 'choice', choices: ['P', 'M'] } }))
    expect(await list()).toMatchObject([{ version: 2, asks: { choices: ['P', 'M'] } }])
    expect((await till.must('customer.file', { customerId: id })).answers).toEqual({ [uid]: 'G' })
  })

  it('that is asked no more is not in the form, and its answers are kept', async () => {
    const uid = await add(shirt)
    await till.must('supplement.save', await change(uid, { isActive: false }))
    expect((await till.must('customer.form', {})).questions).toEqual([])
    expect(await list()).toHaveLength(1)
  })

  it('written over an older version is refused', async () => {
    const uid = await add(shirt)
    const late = await change(uid, { name: 'Camisa' })
    await till.must('supplement.save', await change(uid, { name: 'Camiseta' }))
    expect(await till.refused('supplement.save', late)).toEqual({ code: 'customer-question-changed' })
  })

  it('never changes its kind, nor has a name that means something else', async () => {
    const uid = await add(shirt)
    expect(await till.refused('supplement.save', await change(uid, { asks: { kind: 'text' } }))).toEqual({
      code: 'customer-question-kind',
    })
    for (const name of ['tamanho da CAMISA', 'Celular', 'e-mail'])
      expect(
        await till.refused('supplement.save', { uid: randomUUID(), over: null, question: { ...shoe, name } }),
      ).toMatchObject({ code: 'customer-question-name' })
  })

  it('is moved, and only what moves is written anew', async () => {
    const uids = [await add(shirt), await add(shoe), await add({ ...shoe, name: 'Anel' })]
    await till.must('supplement.reorder', { uids: [uids[1], uids[0], uids[2]].map(String) })
    expect((await list()).map(({ name, version }) => [name, version])).toEqual([
      ['Sapato', 2],
      ['Tamanho da camisa', 2],
      ['Anel', 1],
    ])
  })

  it('is nobody’s to change without the right', async () => {
    till.signIn('supervisor')
    expect(await till.refused('supplement.questions', {})).toMatchObject({ code: 'not-allowed' })
  })
})

describe('the list of mandatory fields (R2)', () => {
  const set = (value: string) =>
    ({ key: 'customer.mandatory-fields', scope: 'company', terminalId, value }) as const

  it('is refused with a name that is no field and no complemento', async () => {
    expect(await till.refused('settings.set-parameter', set('nome, nomee'))).toEqual({
      code: 'parameter-refused',
      why: 'Campo desconhecido: nomee.',
    })
    expect(await till.refused('settings.set-parameter', set('xx, tamanho da camisa'))).toMatchObject({
      why: 'Campos desconhecidos: xx, tamanho da camisa.',
    })
  })

  it('is taken with fields and complementos, and asked of the next file', async () => {
    await add(shirt)
    await till.must('settings.set-parameter', set('nome, sobrenome, celular, tamanho da camisa'))
    expect((await till.must('customer.form', {})).mandatory).toMatchObject({
      fields: ['givenName', 'surname', 'mobile'],
      questions: [{ name: 'Tamanho da camisa' }],
    })
    const id = customers.withLimit
    expect(
      await till.refused('customer.save', { id, changes: { surname: 'Prado', givenName: 'Maria' } }),
    ).toEqual({
      code: 'customer-needs',
      fields: ['Celular', 'Tamanho da camisa'],
    })
  })
})
