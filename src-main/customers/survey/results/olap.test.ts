import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { surveyedShop, type SurveyedShop } from '../../../testing/customers/surveyed-shop'
import { readWorkbook } from '../../../testing/platform/read-workbook'
import { figures } from '../../../testing/till/sell'
import { customers } from '../../../testing/till/test-shop'

let shop: SurveyedShop
beforeEach(async () => {
  shop = await surveyedShop()
})

describe('OLAP', () => {
  const exportAll = async (measure: 'count' | 'row' = 'count') => {
    const crossing = { rows: await shop.idOf('Tipologia'), columns: await shop.idOf('Tamanho'), only: null }
    return { run: randomUUID(), asked: shop.asked, crossing, measure } as const
  }

  it('is a workbook of every answer and of the cross-table, and the trail says so', async () => {
    await shop.till.must('sale.set-customer', { customerId: customers.withLimit })
    const saleId = await shop.sold(1, 2)
    await shop.sold(2, 2)
    await shop.till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    const { file, entries } = await shop.till.must('survey.export', await exportAll())
    expect(entries).toBe(4)
    const [answers, cross] = readWorkbook(file)
    expect(answers).toMatchObject({
      A1: 'Loja',
      D1: 'Venda',
      I1: 'Pergunta',
      K1: 'Resposta',
      P1: 'CPF',
      A2: 'Loja Centro',
      D2: '1',
      E2: 'Cancelada',
      I2: 'Tipologia',
      K2: 'Homem',
      I3: 'Tamanho',
      K3: 'M',
      E4: 'Finalizada',
      K4: 'Mulher',
    })
    expect(answers?.['M2']).not.toBe(undefined)
    expect(answers?.['M4']).toBe(undefined)
    expect(cross).toEqual({
      A1: 'Tipologia × Tamanho',
      B1: 'P',
      C1: 'M',
      D1: 'G',
      E1: 'Total',
      A2: 'Homem',
      B2: '0',
      C2: '0',
      D2: '0',
      E2: '0',
      A3: 'Mulher',
      B3: '0',
      C3: '1',
      D3: '0',
      E3: '1',
      A4: 'Total',
      B4: '0',
      C4: '1',
      D4: '0',
      E4: '1',
    })
    expect(figures(shop.till, "SELECT detail FROM audit_entry WHERE action = 'survey.export'")).toEqual([
      JSON.stringify({ file: file.slice(join(shop.till.folder, 'exports').length + 1), entries: 4 }),
    ])
  })

  it('has shares where the screen has them', async () => {
    await shop.sold(1, 2)
    const { file } = await shop.till.must('survey.export', await exportAll('row'))
    expect(readWorkbook(file)[1]).toMatchObject({
      A1: 'Tipologia × Tamanho (% da linha)',
      C2: '1.00000',
      E2: '1.00000',
    })
  })

  it('says nothing of documents to whoever may not see them', async () => {
    await shop.sold(1, 2)
    const order = await exportAll()
    shop.till.database.write((db) =>
      db.run(
        `UPDATE role SET levels = json_set(levels, '$."customer.see-documents"', 'deny') WHERE id = 'manager'`,
      ),
    )
    shop.till.signIn('manager')
    const { file } = await shop.till.must('survey.export', order)
    const [answers] = readWorkbook(file)
    expect(Object.values(answers ?? {})).not.toContain('CPF')
    expect(Object.values(answers ?? {})).toContain('Cidade')
  })

  it('reads page after page, every answer once', async () => {
    const saleId = await shop.sold(1, 2)
    const more = 700
    shop.till.database.write((db) => {
      const each = `WITH RECURSIVE nth (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM nth WHERE n < ${more})`
      const columns = shop.till.database
        .all<{ name: string }>(
          "SELECT name FROM pragma_table_info('sale') WHERE name NOT IN ('id', 'number')",
        )
        .map(({ name }) => name)
        .join(', ')
      db.run(
        `INSERT INTO sale (id, number, ${columns})
         ${each} SELECT 'sale ' || n, number + n, ${columns} FROM nth, sale WHERE sale.id = ?`,
        saleId,
      )
      db.run(
        `INSERT INTO survey_response (sale_id, survey_id, state, operator_id, at)
         ${each} SELECT 'sale ' || n, survey_id, state, operator_id, at FROM nth, survey_response WHERE sale_id = ?`,
        saleId,
      )
      db.run(
        `INSERT INTO survey_answer (response_id, question_id, choice)
         SELECT response.id, question_id, choice FROM survey_response AS response, survey_answer
         WHERE response.sale_id LIKE 'sale %'`,
      )
    })
    const { file, entries } = await shop.till.must('survey.export', await exportAll())
    expect(entries).toBe(2 * (more + 1))
    const [answers = {}] = readWorkbook(file)
    const numbers = Object.keys(answers).filter((at) => /^D\d+$/.test(at) && at !== 'D1')
    expect(new Set(numbers.map((at) => answers[at])).size).toBe(more + 1)
  })

  it('is for those who may take it out, and leaves nothing behind where it is refused', async () => {
    const order = await exportAll()
    shop.till.signIn('supervisor')
    expect(await shop.till.refused('survey.export', order)).toMatchObject({ code: 'not-allowed' })
    shop.till.signIn('manager')
    expect(
      await shop.till.refused('survey.export', { ...order, asked: { ...shop.asked, until: '2026-03-09' } }),
    ).toEqual({ code: 'survey-period' })
    expect(readdirSync(shop.till.folder)).not.toContain('exports')
  })
})
