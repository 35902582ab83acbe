import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { importFile, sendFile } from '../../testing/import/send-file'
import { workbook } from '../../testing/import/workbook'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const productsOf = (...codes: string[]) =>
  till.database.all(
    `SELECT code, description, brand.name AS brand, family.name AS family, price_cents AS price, unit,
       (SELECT group_concat(barcode) FROM product_barcode WHERE product_id = product.id) AS barcodes
     FROM product LEFT JOIN brand ON brand.id = brand_id LEFT JOIN family ON family.id = family_id
     WHERE code IN (${codes.map(() => '?').join()}) ORDER BY code`,
    ...codes,
  )

describe('products from a file', () => {
  it('0,00 of another system is no promotion and no cost; one above the price or back to front is refused', async () => {
    const sent = await sendFile(
      till,
      'products',
      [
        'Código;Descrição;Preço;Preço promocional;Promoção de;Promoção até;Custo',
        '2101;Blusa;50,00;0,00;;;0,00',
        '2102;Saia;50,00;50,00;;;',
        '2103;Meia;50,00;40,00;10/03/2026;09/03/2026;',
        '2104;Gorro;50,00;40,00;10/03/2026;12/03/2026;20,00',
      ].join('\r\n'),
    )
    await sent.check()
    expect(await sent.rows('refused')).toMatchObject([
      { row: 3, note: 'o preço promocional deve ser menor que o preço de venda' },
      { row: 4, note: 'a promoção termina antes de começar' },
    ])
    await sent.begin()
    await sent.ended()
    expect(
      till.database.all(
        "SELECT code, promotional_price_cents AS promotional, cost_cents AS cost FROM product WHERE code LIKE '210_'",
      ),
    ).toEqual([
      { code: '2101', promotional: null, cost: null },
      { code: '2104', promotional: 4000, cost: 2000 },
    ])
  })

  it('are new, changed, unchanged or refused, and are what the file says once taken over', async () => {
    const sent = await sendFile(
      till,
      'products',
      [
        'Código;EAN;Descrição do produto;Grupo;Fabricante;Preço de venda',
        '2001;7891000000038;Tênis;CALÇADOS;Nova;1.234,56',
        '101;7891000000014;Camisa;Roupas;Própria;35,00',
        '102;;Saia longa;;;39,9',
        '2002;;Cinto;;;treze',
        ';;Sem nada;;;1,00',
        '',
      ].join('\r\n'),
    )
    expect(await sent.check()).toEqual({
      counts: { new: 1, changed: 1, unchanged: 1, refused: 2 },
      mended: 0,
    })
    expect(await sent.rows('refused')).toMatchObject([
      { row: 5, note: 'Preço: “treze” não é um número' },
      { row: 6, note: 'não tem código nem código de barras' },
    ])
    await sent.begin()
    expect(await sent.ended()).toMatchObject({
      state: 'done',
      of: 2,
      done: 2,
      counts: { new: 1, changed: 1, unchanged: 1, refused: 2 },
      keepsRefused: true,
    })
    expect(productsOf('101', '102', '2001')).toEqual([
      {
        code: '101',
        description: 'Camisa',
        brand: 'Própria',
        family: 'Roupas',
        price: 3500,
        unit: 'UN',
        barcodes: '7891000000014',
      },
      expect.objectContaining({ code: '102', description: 'Saia longa', price: 3990, family: 'Roupas' }),
      {
        code: '2001',
        description: 'Tênis',
        brand: 'Nova',
        // Written otherwise, it is the family the shop has.
        family: 'Calçados',
        price: 123456,
        unit: 'UN',
        barcodes: '7891000000038',
      },
    ])
    const { products } = await till.must('catalog.search', { text: 'tenis', limit: 5 })
    expect(products).toMatchObject([{ code: '2001' }])
  })

  it('are found by a barcode where the file has no codes', async () => {
    await importFile(
      till,
      'products',
      'ean;descricao;preco\n7891000000014;Camisa nova;36,00\n7891000000038;Luva;9,90\n',
    )
    expect(productsOf('101', '7891000000038')).toMatchObject([
      { code: '101', description: 'Camisa nova', price: 3600 },
      { code: '7891000000038', description: 'Luva', price: 990, barcodes: '7891000000038' },
    ])
  })

  it('a second time are unchanged', async () => {
    const file = 'codigo;descricao;preco;ean\n2001;Luva;9,90;7891000000038,7891000000045\n'
    await importFile(till, 'products', file)
    const again = await sendFile(till, 'products', file)
    expect((await again.check()).counts).toEqual({ new: 0, changed: 0, unchanged: 1, refused: 0 })
    expect(await till.refused('import.begin', { id: again.id })).toMatchObject({ code: 'import-nothing' })
  })

  it.each([
    [
      'a barcode of another',
      '2001;7891000000014;Luva;1,00',
      'o código de barras 7891000000014 é de “Camisa” (código 101)',
    ],
    ['a barcode Excel ate', '2001;7,89E+12;Luva;1,00', /Código de barras: o Excel escreveu “7,89E\+12”/],
    ['a barcode Excel rounded', '2001;7891000000000;Luva;1,00', /arredondado pelo Excel/],
    ['a formula', '2001;;=A1;1,00', 'Descrição: a célula traz uma fórmula, e não o resultado dela'],
    ['an error of the spreadsheet', '2001;;#N/D;1,00', /erro nesta célula \(#N\/D\)/],
    [
      'a point for decimals among commas',
      '2001;;Luva;13.75',
      'Preço: “13.75” não combina com vírgula nos decimais desta coluna',
    ],
    ['a negative price', '2001;;Luva;-1,00', 'Preço: é um valor negativo'],
    ['a new product without a price', '2001;;Luva;', 'é um produto novo sem preço'],
    ['a new product without a description', '2001;;;1,00', 'é um produto novo sem descrição'],
    ['a code of money', '9900000000003;;Luva;1,00', /número de vale ou cartão/],
    ['a row with more than its columns', '2001;;Luva; azul;1,00', /mais colunas do que o cabeçalho/],
  ])('%s are refused with the reason', async (_what, row, why) => {
    const sent = await sendFile(
      till,
      'products',
      `codigo;ean;descricao;preco\n1;;x;1,50\n3;;y;2,50\n4;;z;1,00\n${row}\n`,
    )
    await sent.check()
    const [refused] = await sent.rows('refused')
    expect(refused?.row).toBe(5)
    expect(refused?.note).toEqual(typeof why === 'string' ? why : expect.stringMatching(why))
  })

  it('the same twice in a file are taken once', async () => {
    const sent = await sendFile(till, 'products', 'codigo;descricao;preco\n2001;Luva;1,00\n2001;Luva;2,00\n')
    expect((await sent.check()).counts).toMatchObject({ new: 1, refused: 1 })
    expect(await sent.rows('refused')).toMatchObject([{ row: 3, note: 'código 2001 já está na linha 2' }])
  })

  it.each([
    ['614141000036', '0614141000036', null],
    ['36000291452', '0036000291452', /36000291452 → 0036000291452/],
    ['5000000012', '0005000000012', /5000000012 → 0005000000012/],
    ['1234565', '01234565', /zeros que a planilha tirou/],
    ['="0005000000012"', '0005000000012', null],
    ['7891000000038.0', '7891000000038', null],
    ['ABC-1', 'ABC-1', null],
  ])('the barcode %s is %s', async (cell, barcode, note) => {
    const sent = await sendFile(till, 'products', `codigo;ean;descricao;preco\n2001;${cell};Luva;1,00\n`)
    await sent.check()
    const [row] = await sent.rows('new')
    expect(row?.note ?? null).toEqual(note === null ? null : expect.stringMatching(note))
    await sent.begin()
    await sent.ended()
    expect(productsOf('2001')).toMatchObject([{ barcodes: barcode }])
  })

  it('of a workbook keep their digits and decimals, from the first sheet that is shown', async () => {
    const row = (at: number, ...cells: readonly string[]) => `<row r="${at}">${cells.join('')}</row>`
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
    const figure = (value: string) => `<c><v>${value}</v></c>`
    const path = await workbook({
      rows: [
        row(1, text('Código'), text('EAN'), text('Produto'), text('Preço'), text('Custo')),
        row(
          2,
          figure('2001'),
          figure('7891000000038'),
          text('Luva'),
          figure('13.75'),
          figure('29.990000000000002'),
        ),
        row(3, figure('2002'), figure('5000000012'), text('Meia'), figure('9.9'), text('1,5')),
        row(5, text('2003'), text('#N/D'), text('Boné'), figure('1')),
      ].join(''),
    })
    const sent = await sendFile(till, 'products', readFileSync(path), 'produtos.csv')
    expect(await sent.look()).toMatchObject({
      format: { kind: 'xlsx', sheet: 1, headRow: 1 },
      sheets: ['Escondida', 'Produtos'],
    })
    expect(await sent.check()).toEqual({
      counts: { new: 2, changed: 0, unchanged: 0, refused: 1 },
      mended: 1,
    })
    expect(await sent.rows('refused')).toMatchObject([{ row: 5 }])
    await sent.begin()
    await sent.ended()
    expect(productsOf('2001', '2002')).toMatchObject([
      { price: 1375, barcodes: '7891000000038' },
      { price: 990, barcodes: '0005000000012' },
    ])
    expect(
      till.database.all(
        'SELECT product_cost.cost_cents AS cost, cause FROM product_cost JOIN product ON product.id = product_id ORDER BY code',
      ),
    ).toEqual([
      { cost: 2999, cause: 'imported' },
      { cost: 150, cause: 'imported' },
    ])
  })

  it('of the model spreadsheet are what it shows', async () => {
    const { file } = await till.must('import.save-model', {
      kind: 'products',
      run: crypto.randomUUID(),
      format: 'xlsx',
    })
    const sent = await sendFile(till, 'products', readFileSync(file), 'modelo.xlsx')
    expect((await sent.check()).counts).toMatchObject({ refused: 1 })
    expect(await sent.rows('refused')).toMatchObject([
      { note: 'o código de barras 7891000000014 é de “Camisa” (código 101)' },
    ])
  })
})
