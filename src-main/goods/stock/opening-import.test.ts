import { beforeEach, describe, expect, it } from 'vitest'
import { importFile, sendFile } from '../../testing/import/send-file'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await importFile(
    till,
    'products',
    'codigo;ean;descricao;unidade;preco\n2001;7891000000038;Luva;UN;1,00\n2002;;Linguiça;KG;9,90\n',
  )
})

const movements = () =>
  till.database.all(
    `SELECT code, kind, stock_movement.quantity_thousandths AS moved, product_stock.quantity_thousandths AS stock
     FROM stock_movement JOIN product ON product.id = stock_movement.product_id
     JOIN product_stock ON product_stock.product_id = product.id AND product_stock.branch_id = stock_movement.branch_id
     WHERE code LIKE '200%' ORDER BY code`,
  )

describe('what lay in the shop before', () => {
  it('is a movement of each product, once, however often the file comes', async () => {
    const file = 'código de barras;codigo;saldo\n7891000000038;;12\n;2002;1,250\n'
    expect(await importFile(till, 'opening-stock', file)).toMatchObject({ counts: { new: 2, refused: 0 } })
    expect(movements()).toEqual([
      { code: '2001', kind: 'opening', moved: 12_000, stock: 12_000 },
      { code: '2002', kind: 'opening', moved: 1_250, stock: 1_250 },
    ])
    const again = await sendFile(till, 'opening-stock', file.replace('1,250', '2'))
    expect((await again.check()).counts).toEqual({ new: 0, changed: 0, unchanged: 1, refused: 1 })
    expect(await again.rows('refused')).toMatchObject([
      { row: 3, note: 'já teve estoque inicial de 1,25: use Contagem ou Ajuste' },
    ])
  })

  it.each([
    ['9999;3', /não está cadastrado/],
    ['2001;1,5', /não se vende em partes/],
    ['2001;', 'não diz a quantidade'],
    ['2001;muitas', /não é um número/],
  ])('%s is refused', async (row, why) => {
    const sent = await sendFile(till, 'opening-stock', `codigo;quantidade\n${row}\n`)
    await sent.check()
    const [refused] = await sent.rows('refused')
    expect(refused?.note).toEqual(typeof why === 'string' ? why : expect.stringMatching(why))
  })
})
