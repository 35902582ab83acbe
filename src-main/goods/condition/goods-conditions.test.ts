import { beforeEach, describe, expect, it } from 'vitest'
import { lineSubject } from '#shared/goods/condition/line-fields'
import { productSubject } from '#shared/goods/condition/product-fields'
import type { Condition } from '#shared/kernel/condition/condition'
import type { Subject } from '#shared/kernel/condition/field'
import { parseCondition } from '#shared/kernel/condition/parse-condition'
import { cents } from '#shared/kernel/money/cents'
import { units } from '#shared/kernel/money/quantity'
import { momentOf } from '../../platform/condition/moment'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { linesWhere, type AskedLine } from './line-condition-queries'
import { productsWhere } from './product-condition-queries'

let till: TestTill
const moment = momentOf(0, { timeZone: 'America/Recife', dayStartsAt: 0 })

beforeEach(() => {
  till = testTill()
  till.database.write((db) => {
    db.run(`UPDATE family SET name = 'CALÇAS' WHERE name = 'Roupas'`)
    db.run(`UPDATE product SET size = 'M', color = 'Azul' WHERE code = '101'`)
    db.run(`UPDATE product SET brand_id = NULL WHERE code = '104'`)
  })
})

function condition(text: string, subject: Subject): Condition {
  const parsed = parseCondition(text, subject)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.words}`)
  return parsed.value
}

describe('products', () => {
  const found = (text: string) =>
    productsWhere(till.database, condition(text, productSubject), moment, { after: null, limit: 50 })

  it.each([
    [`f.family <> 'calças'`, [products.sandal, products.boot, products.gone]],
    [`f.family = 'calcas' and preco < 15`, [products.sock, products.ribbon]],
    [`marca = ''`, [products.sandal]],
    [`cor = 'azul' and tamanho = 'm'`, [products.shirt]],
    [`descricao like '%PROMOÇÃO'`, [products.boot]],
    ['fracionado = sim', [products.cheese]],
    ['ativo = não', [products.gone]],
    [`codigo in ('101', '110')`, [products.shirt, products.boot]],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected.map(({ id }) => id)))

  it('come page by page', () => {
    const shoes = condition(`f.family <> 'calças'`, productSubject)
    const page = productsWhere(till.database, shoes, moment, { after: products.sandal.id, limit: 1 })
    expect(page).toEqual([products.boot.id])
  })
})

describe('lines, wherever they are', () => {
  const line = (
    id: string,
    product: { id: AskedLine['productId'] },
    rest: Partial<AskedLine> = {},
  ): AskedLine => ({
    id,
    productId: product.id,
    quantity: units(1),
    unitPrice: cents(5000),
    net: cents(5000),
    reduced: false,
    ...rest,
  })
  const basket = [
    line('a', products.shirt, { net: cents(8000) }),
    line('b', products.sandal, { quantity: units(2), reduced: true }),
    line('c', products.shirt),
  ]
  const found = (text: string) => [...linesWhere(till.database, basket, condition(text, lineSubject), moment)]

  it.each([
    [`f.family='calças'`, ['a', 'c']],
    [`f.family='calças' and valor > 50`, ['a']],
    ['quantidade >= 2', ['b']],
    ['comDesconto = não', ['a', 'c']],
    ['precoUnitario = 50', ['a', 'b', 'c']],
    [`marca = ''`, ['b']],
  ])('%s', (text, ids) => expect(found(text).toSorted()).toEqual(ids))

  it('are one statement, however many they are', () => {
    const prepared = new Set<string>()
    const spied = { ...till.database, all: (sql: string) => (prepared.add(sql), []) }
    const asked = condition(`f.family='calças'`, lineSubject)
    for (const some of [[], basket.slice(1), basket]) linesWhere(spied, some, asked, moment)
    expect(prepared.size).toBe(1)
  })

  it('whose ids say what they want are told apart by them', () => {
    const odd = [line(`'"); DROP TABLE product; --`, products.shirt)]
    expect(linesWhere(till.database, odd, condition('quantidade = 1', lineSubject), moment)).toEqual(
      new Set([odd[0]?.id]),
    )
  })
})
