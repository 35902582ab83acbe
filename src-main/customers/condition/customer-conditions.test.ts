import { beforeEach, describe, expect, it } from 'vitest'
import { customerSubject } from '#shared/customers/condition/customer-fields'
import { customerSubjectWith } from '#shared/customers/condition/question-fields'
import type { CustomerQuestion } from '#shared/customers/supplement/customer-question'
import type { Condition } from '#shared/kernel/condition/condition'
import { parseCondition } from '#shared/kernel/condition/parse-condition'
import { cents } from '#shared/kernel/money/cents'
import { momentOf } from '../../platform/condition/moment'
import { testFolder } from '../../testing/platform/test-folder'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { payInCash, sell } from '../../testing/till/sell'
import { customers, operators, products, testUid } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { writeLabel } from '../customer/label-rows'
import { writeCustomerQuestion } from '../supplement/customer-question-rows'
import { conditionsOfCustomer, countCustomersWhere, customersWhere } from './customer-condition-queries'

let till: TestTill
const customerId = customers.withLimit
const clock = { timeZone: 'America/Recife', dayStartsAt: 0 }
const moment = () => momentOf(till.clock.now, clock)

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

function condition(text: string): Condition {
  const parsed = parseCondition(text, customerSubject)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.words}`)
  return parsed.value
}

/** Which of these hold for the customer. */
function holding(...texts: readonly string[]): readonly string[] {
  const answers = conditionsOfCustomer(till.database, customerId, texts.map(condition), moment())
  return texts.filter((_, index) => answers[index])
}

function fill(column: string, value: string | number | null, id = customerId): void {
  till.database.write((db) => db.run(`UPDATE customer SET ${column} = ? WHERE id = ?`, value, id))
}

describe('what the manual asks of a customer', () => {
  it.each([
    [`email=''`, 'email', null, true],
    [`email=''`, 'email', ' ', true],
    [`email=''`, 'email', 'maria@example.com', false],
    [`mobile=''`, 'mobile', '11987654321', false],
    [`celular='(11) 98765-4321'`, 'mobile', '11987654321', true],
    ['Código postal = 01310-100', 'postal_code', '01310100', true],
    [`name='MARIA CLÁRA PRADO'`, 'name', 'maria clara prado', true],
    ['cpf = 403.644.788-29', 'tax_id', '40364478829', true],
    ['AnoNascimento > 1986 and AnoNascimento < 1996', 'birth_date', '1986-12-31', false],
    ['AnoNascimento > 1986 and AnoNascimento < 1996', 'birth_date', '1987-01-01', true],
    ['AnoNascimento > 1986 and AnoNascimento < 1996', 'birth_date', '1995-12-31', true],
    ['AnoNascimento > 1986 and AnoNascimento < 1996', 'birth_date', '1996-01-01', false],
    ['AnoNascimento > 1986 or AnoNascimento <= 1986', 'birth_date', null, false],
    [`cartao <> ''`, 'loyalty_card', '6000', true],
    ['limite >= 500', 'credit_limit_cents', 50_000, true],
    ['limite >= 500', 'credit_limit_cents', null, false],
    ['cadastro = hoje', 'registered_at', 0, false],
    ['cadastro < 2/1/1970', 'registered_at', 0, true],
  ] as const)('%s where %s is %j: %s', (text, column, value, holds) => {
    fill(column, value)
    expect(holding(text)).toEqual(holds ? [text] : [])
  })

  it.each([
    ['2026-11-30', 36],
    ['2026-12-01', 37],
  ])('on %s somebody born on 1 December 1989 is %i', (day, years) => {
    fill('birth_date', '1989-12-01')
    const at = momentOf(Date.parse(`${day}T12:00:00-03:00`), clock)
    expect(conditionsOfCustomer(till.database, customerId, [condition(`idade = ${years}`)], at)).toEqual([
      true,
    ])
  })

  it('several alerts are answered at once, in their order; nobody is nobody', () => {
    fill('email', null)
    const both = [condition(`cidade = 'Recife'`), condition(`mobile='' and email=''`)]
    expect(conditionsOfCustomer(till.database, customerId, both, moment())).toEqual([false, true])
    expect(conditionsOfCustomer(till.database, customerId, [], moment())).toEqual([])
  })
})

describe('the whole file', () => {
  it.each([
    [`sexo = 'Feminino'`, 'sex', 'female', true],
    [`sexo <> 'Feminino'`, 'sex', 'male', true],
    [`país = 'PT'`, 'country', 'PT', true],
    [`país = 'PT'`, 'country', 'BR', false],
    [`país = ''`, 'country', null, true],
    [`idioma = 'pt'`, 'language', 'pt', true],
    ["bairro = 'bela vista'", 'district', 'Bela Vista', true],
    [`UF in ('SP', 'RJ')`, 'state_code', 'RJ', true],
    [`telefone = '(11) 3333-4444'`, 'phone', '1133334444', true],
    [`sobrenome = 'prado'`, 'surname', 'Prado', true],
    ['ativo = não', 'is_active', 0, true],
  ] as const)('%s where %s is %j: %s', (text, column, value, holds) => {
    fill(column, value)
    expect(holding(text)).toEqual(holds ? [text] : [])
  })

  it('is asked by the names of lists and branches', () => {
    const uid = testUid(8, 1)
    till.database.write((db) => writeLabel(db, { uid, list: 'origin', name: 'Indicação', isActive: true }))
    fill('origin_uid', uid)
    fill('branch_uid', till.database.get<{ uid: string }>('SELECT uid FROM branch')?.uid ?? null)
    const name = till.database.get<{ name: string }>('SELECT name FROM branch')?.name
    const texts = [`procedencia = 'indicacao'`, `agrupamento = ''`, `loja = '${name}'`]
    expect(holding(...texts)).toEqual(texts)
  })

  it('is asked what was answered to the shop’s own questions, each by its kind', async () => {
    const kinds = [
      ['Camisa', { kind: 'choice', choices: ['P', 'M'] }, 'm'],
      ['Sapato', { kind: 'number' }, '38,5'],
      ['Casamento', { kind: 'date' }, '12/05/2012'],
      ['Tem filhos', { kind: 'yes-no' }, 'não'],
      ['Cor', { kind: 'text' }, 'Azul-claro'],
    ] as const
    const questions = kinds.map(([name, asks], place): CustomerQuestion => {
      const id = testUid(9, place + 1)
      return { id, uid: id, version: 1, name, asks, position: place + 1, isActive: true }
    })
    const written = { at: 0, operatorId: operators.manager.id }
    till.database.write((db) => questions.forEach((one) => writeCustomerQuestion(db, one, written)))
    const answers = Object.fromEntries(kinds.map(([, , typed], place) => [testUid(9, place + 1), typed]))
    const subject = customerSubjectWith(questions)
    const holds = (text: string): boolean | undefined => {
      const parsed = parseCondition(text, subject)
      if (!parsed.ok) throw new Error(`${text}: ${parsed.error.words}`)
      return conditionsOfCustomer(till.database, customerId, [parsed.value], moment())[0]
    }
    expect([holds(`camisa = ''`), holds('sapato is null'), holds('tem filhos = não')]).toEqual([
      true,
      true,
      false,
    ])
    await till.must('customer.save', { id: customerId, changes: {}, answers })
    const these = [`camisa = 'M'`, 'sapato > 38', 'sapato = 38,5', 'casamento < 1/1/2013', 'tem filhos = não']
    expect(these.map(holds)).toEqual(these.map(() => true))
    expect([holds(`camisa = 'P'`), holds('sapato < 38'), holds(`cor = 'azul'`)]).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('what a customer bought', () => {
  it('counts what was kept: returns and voided sales take it back', async () => {
    expect(holding('totalCA = 0', 'visitas = 0', 'cestaMedia is null', 'ultimaCompra is null')).toHaveLength(
      4,
    )
    await till.must('sale.set-customer', { customerId })
    const dresses = await soldDresses(till, 2)
    till.clock.now += 86_400_000
    await till.must('sale.set-customer', { customerId })
    const { id: shirt } = await sell(till, [products.shirt, 1])
    await payInCash(till, shirt, 3500)
    expect(
      holding('totalCA = 235', 'visitas = 2', 'cestaMedia = 117,50', 'ultimaCompra = hoje'),
    ).toHaveLength(4)

    await till.must('returns.return', await backOf(till, dresses, 1))
    expect(holding('totalCA = 135', 'visitas = 2', 'cestaMedia = 67,50')).toHaveLength(3)
    await till.must('returns.return', await backOf(till, dresses, 1))
    expect(holding('totalCA = 35', 'visitas = 1', 'cestaMedia = 35')).toHaveLength(3)
    await till.must('sale.void', { saleId: shirt, reason: 'cliente desistiu' })
    // A sale of which nothing was kept still was a purchase on its day.
    expect(holding('totalCA = 0', 'visitas = 0', 'cestaMedia is null', 'ultimaCompra = -1d')).toHaveLength(4)
  })

  it('R$ 999,99 is not R$ 1.000,00, however it is typed', async () => {
    const typed = [`totalCA>='1000'`, 'totalCA >= 1000', 'totalCA>=1000,00']
    const shirt = () =>
      till.must('sale.set-customer', { customerId }).then(() => sell(till, [products.shirt, 1]))
    const { id } = await shirt()
    await payInCash(till, id, 3500)
    till.database.write((db) => db.run('UPDATE sale SET total_cents = 99999 WHERE id = ?', id))
    expect(holding(...typed)).toEqual([])
    till.database.write((db) => db.run('UPDATE sale SET total_cents = 100000 WHERE id = ?', id))
    expect(holding(...typed)).toEqual(typed)
  })
})

describe('all customers', () => {
  it('are counted, and come page by page', () => {
    fill('city', 'São Paulo')
    fill('city', 'SAO PAULO', customers.withoutLimit)
    const here = condition(`cidade = 'são paulo'`)
    expect(countCustomersWhere(till.database, here, moment())).toBe(2)
    const page = (after: typeof customerId | null) =>
      customersWhere(till.database, here, moment(), { after, limit: 1 })
    expect(page(null)).toEqual([customers.withLimit])
    expect(page(customers.withLimit)).toEqual([customers.withoutLimit])
    expect(page(customers.withoutLimit)).toEqual([])
    expect(countCustomersWhere(till.database, condition('idade > 0'), moment())).toBe(0)
  })
})

it('as many questions as a condition may have are answered', () => {
  const most = Array.from({ length: 400 }, (_, index) => `cestaMedia=${index + 1}`).join(' or ')
  expect(holding(most)).toEqual([])
})

it('an alert reads one customer, by indexes', () => {
  const every = customerSubject.fields.map(({ words: [word], name }) =>
    condition(`${word} is ${name === 'name' ? 'not ' : ''}null`),
  )
  const prepared: string[] = []
  const spied = {
    ...till.database,
    get: (sql: string) => void prepared.push(sql),
  } as unknown as typeof till.database
  conditionsOfCustomer(spied, customerId, every, moment())
  const [sql = ''] = prepared
  const plan = till.database.raw
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...Array.from({ length: sql.match(/\?/g)?.length ?? 0 }, () => null)) as { detail: string }[]
  expect(
    plan.map(({ detail }) => detail).filter((detail) => /^SCAN (?!CONSTANT ROW|\()/.test(detail)),
  ).toEqual([])
})
