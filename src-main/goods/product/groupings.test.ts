import { beforeEach, expect, it } from 'vitest'
import { figures } from '../../testing/till/sell'
import { families, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const grouping = 'family'
const { clothing, shoes } = families
const names = (all: readonly { readonly name: string; readonly active: boolean }[]) =>
  all.map(({ name, active }) => (active ? name : `(${name})`))
const found = (text: string) => till.must('catalog.search', { text }).then((reply) => reply.products.length)
const familyOf = (id: number) => figures(till, `SELECT family_id FROM product WHERE id = ${id}`)[0]

it('a new one is there for every product; its name is nobody else’s, whatever its accents', async () => {
  const { id, all } = await till.must('grouping.save', { grouping, id: null, name: 'Acessórios' })
  expect(names(all)).toEqual(['Acessórios', 'Calçados', 'Roupas'])
  expect(await till.refused('grouping.save', { grouping, id: null, name: 'CALCADOS' })).toEqual({
    code: 'grouping-taken',
    grouping,
    name: 'Calçados',
  })
  expect(id).toBeGreaterThan(shoes)
})

it('another name is what its products are found by', async () => {
  await till.must('grouping.save', { grouping, id: shoes, name: 'Sapataria' })
  expect([await found('sapataria'), await found('calcados')]).toEqual([2, 0])
  expect(await till.refused('grouping.save', { grouping, id: 99, name: 'X' })).toMatchObject({
    code: 'grouping-not-found',
  })
})

it('two become one, with their products and price rules; what was sold stays as it was sold', async () => {
  const uid = figures(till, `SELECT uid FROM family WHERE id = ${shoes}`)[0]
  till.database.write((db) =>
    db.run(
      `INSERT INTO price_rule (uid, name, condition, action, starts_at, ends_at)
       VALUES ('01890007-0000-7000-8000-000000000001', 'Sapatos', ?, '{"kind":"rate-off","rate":10000}', 0, 1)`,
      JSON.stringify({ kind: 'family', family: uid }),
    ),
  )
  const all = await till.must('grouping.merge', { grouping, id: shoes, into: clothing })
  expect(names(all)).toEqual(['(Calçados)', 'Roupas'])
  expect(familyOf(products.sandal.id)).toBe(clothing)
  expect(await found('sandalia roupas')).toBe(1)
  const own = figures(till, `SELECT uid FROM family WHERE id = ${clothing}`)
  expect(figures(till, "SELECT condition ->> '$.family' FROM price_rule WHERE name = 'Sapatos'")).toEqual(own)
})

it('only one that nothing has is removed; another is deactivated and stays with what has it', async () => {
  const { id } = await till.must('grouping.save', { grouping, id: null, name: 'Engano' })
  expect(names(await till.must('grouping.remove', { grouping, id }))).not.toContain('Engano')
  expect(await till.refused('grouping.remove', { grouping, id: shoes })).toEqual({
    code: 'grouping-used',
    name: 'Calçados',
    products: 3,
  })
  const all = await till.must('grouping.set-active', { grouping, id: shoes, active: false })
  expect(names(all)).toContain('(Calçados)')
  expect(familyOf(products.sandal.id)).toBe(shoes)
})

it('how many products each has', async () => {
  const counts = await till.must('grouping.counts', { grouping })
  expect(counts.find(({ id }) => id === shoes)).toEqual({ id: shoes, products: 3 })
})

it('every change is written into the trail', async () => {
  await till.must('grouping.save', { grouping: 'brand', id: 1, name: 'Nossa' })
  const [detail] = figures(till, "SELECT detail FROM audit_entry WHERE action = 'grouping.rename'")
  expect(JSON.parse(String(detail))).toEqual({
    grouping: 'marca',
    before: { name: 'Própria' },
    after: { name: 'Nossa' },
  })
})
