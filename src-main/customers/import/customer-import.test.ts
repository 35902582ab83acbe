import { beforeEach, describe, expect, it } from 'vitest'
import { importFile, sendFile } from '../../testing/import/send-file'
import { customers } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const customersNamed = (name: string) =>
  till.database.all(
    `SELECT code, name, tax_id AS taxId, mobile, email, birth_date AS birth, state_code AS state,
       credit_limit_cents AS "limit" FROM customer WHERE name LIKE ? ORDER BY name`,
    `${name}%`,
  )

describe('customers from a file', () => {
  it('are new with the code they had, and change by their CPF, their code or their mobile', async () => {
    const run = await importFile(
      till,
      'customers',
      [
        'Código;CPF;Nome;Celular;E-mail;Nascimento;UF;Limite',
        'A-7;529.982.247-25;Rita Lima;(81) 98765-4321;rita@exemplo.com.br;14/11/1985;Pernambuco;1.500,00',
        ';403.644.788-29;;;maria@exemplo.com.br;;;',
        '2;;João Batista Reis;(81) 98765-0000;;;;',
      ].join('\r\n'),
    )
    expect(run).toMatchObject({ state: 'done', counts: { new: 1, changed: 2, unchanged: 0, refused: 0 } })
    expect(customersNamed('Rita')).toEqual([
      {
        code: 'A-7',
        name: 'Rita Lima',
        taxId: '52998224725',
        mobile: '81987654321',
        email: 'rita@exemplo.com.br',
        birth: '1985-11-14',
        state: 'PE',
        limit: 150_000,
      },
    ])
    expect(customersNamed('Maria Clara')).toMatchObject([{ email: 'maria@exemplo.com.br', limit: 20_000 }])
    expect(customersNamed('João')).toMatchObject([{ mobile: '81987650000' }])
    const again = await sendFile(till, 'customers', 'celular;nome;uf\n81987654321;Rita Lima;PE\n')
    expect((await again.check()).counts).toMatchObject({ unchanged: 1, new: 0 })
  })

  it.each([
    ['nobody by name', ';;Maria Clara Prado;;', 'new', null],
    [
      'another person with the same code',
      '1;529.982.247-25;Rita;;',
      'refused',
      /código 1 já é de outro cliente/,
    ],
    ['another name under the same code', '1;;Rita;;', 'refused', /já é de “Maria Clara Prado”: confira/],
    ['a CPF with a wrong digit', ';403.644.788-20;Rita;;', 'refused', /não é um CPF ou CNPJ/],
    ['a mobile without DDD', ';;Rita;98765-4321;', 'refused', /não é um celular com DDD/],
    ['no name at all', 'Z9;;;;x@exemplo.com.br', 'refused', 'é um cliente novo sem nome'],
  ] as const)('%s', async (_what, row, state, why) => {
    const sent = await sendFile(till, 'customers', `codigo;cpf;nome;celular;email\n${row}\n`)
    await sent.check()
    const [found] = await sent.rows(state)
    if (why === null) expect(found?.note).toBeNull()
    else expect(found?.note).toEqual(typeof why === 'string' ? why : expect.stringMatching(why))
  })

  it('with zeros a spreadsheet took from a CPF have them again, visibly', async () => {
    const sent = await sendFile(till, 'customers', 'cpf;nome\n1234567890;Rita\n1234567891;Rosa\n')
    expect(await sent.check()).toEqual({
      counts: { new: 1, changed: 0, unchanged: 0, refused: 1 },
      mended: 1,
    })
    expect(await sent.rows('new')).toMatchObject([
      { title: 'Rita', note: 'CPF/CNPJ: 1234567890 → 01234567890 (zeros que a planilha tirou)' },
    ])
  })

  it('whose mobile is somebody else’s are refused when it comes to it, by the rule of the till', async () => {
    await importFile(till, 'customers', 'cpf;nome;celular\n529.982.247-25;Rita;81987654321\n')
    const sent = await sendFile(till, 'customers', 'cpf;nome;celular\n403.644.788-29;Maria;81987654321\n')
    await sent.check()
    await sent.begin()
    expect(await sent.ended()).toMatchObject({ counts: { changed: 0, refused: 1 } })
    const [refused] = await sent.rows('refused')
    expect(refused?.note).toContain('Este celular já é de')
  })
})

describe('what they owed', () => {
  const head = 'cpf;documento;parcela;vencimento;valor em aberto\n'

  it('comes in once, instalment by instalment, and is owed here', async () => {
    const file = `${head}403.644.788-29;10234;2/3;10/12/2026;89,90\n403.644.788-29;10234;3/3;10/01/2027;89,90\n`
    expect(await importFile(till, 'opening-receivables', file)).toMatchObject({
      counts: { new: 2, refused: 0 },
    })
    expect(
      till.database.all(
        `SELECT reference, installment, installments AS "of", due_on AS due, open_cents AS open FROM receivable
         WHERE customer_id = ? ORDER BY installment`,
        customers.withLimit,
      ),
    ).toEqual([
      { reference: '10234', installment: 2, of: 3, due: '2026-12-10', open: 8990 },
      { reference: '10234', installment: 3, of: 3, due: '2027-01-10', open: 8990 },
    ])
    const again = await sendFile(
      till,
      'opening-receivables',
      `${file}403.644.788-29;10234;2/3;10/12/2026;89,91\n`,
    )
    expect((await again.check()).counts).toEqual({ new: 0, changed: 0, unchanged: 2, refused: 1 })
  })

  it.each([
    ['529.982.247-25;1;1;10/12/2026;1,00', /cliente não está cadastrado/],
    ['403.644.788-29;1;1;31/02/2026;1,00', /não é uma data/],
    ['403.644.788-29;1;4/3;10/12/2026;1,00', /não é uma parcela/],
    ['403.644.788-29;1;1;10/12/2026;0,00', 'não diz quanto está em aberto'],
  ])('%s is refused', async (row, why) => {
    const sent = await sendFile(till, 'opening-receivables', `${head}${row}\n`)
    await sent.check()
    const [refused] = await sent.rows('refused')
    expect(refused?.note).toEqual(typeof why === 'string' ? why : expect.stringMatching(why))
  })
})
