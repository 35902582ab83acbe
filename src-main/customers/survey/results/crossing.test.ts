import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { marginsOf } from '#shared/customers/survey/cross-table'
import type { SaleId } from '#shared/kernel/ids'
import { surveyedShop, type SurveyedShop } from '../../../testing/customers/surveyed-shop'

let shop: SurveyedShop
beforeEach(async () => {
  shop = await surveyedShop()
})

async function crossed(rows: string, columns: string, only: readonly [string, number] | null = null) {
  const crossing = {
    rows: await shop.idOf(rows),
    columns: await shop.idOf(columns),
    only: only && { question: await shop.idOf(only[0]), choice: only[1] },
  }
  return shop.till.must('survey.cross-table', { run: randomUUID(), asked: shop.asked, crossing })
}

describe('the cross-table', () => {
  /** Homem × M 2, Homem × G 1, Mulher × M 3; one who did not say the size. */
  async function example() {
    await shop.sold(1, 2, 1)
    await shop.sold(1, 2, 2)
    await shop.sold(1, 3, 1)
    for (let nth = 0; nth < 3; nth++) await shop.sold(2, 2, 1)
    await shop.sold(2, 0, 1)
  }

  it('has the figures of the example (R20)', async () => {
    await example()
    const { rows, columns, counts } = await crossed('Tipologia', 'Tamanho')
    expect([rows, columns]).toEqual([
      ['Homem', 'Mulher'],
      ['P', 'M', 'G'],
    ])
    expect(counts).toEqual([
      [0, 2, 1],
      [0, 3, 0],
    ])
    expect(marginsOf(counts)).toEqual({ rows: [3, 3], columns: [0, 5, 1], total: 6 })
  })

  it('is narrowed by a third question', async () => {
    await example()
    expect((await crossed('Tipologia', 'Tamanho', ['Volta', 2])).counts).toEqual([
      [0, 1, 0],
      [0, 0, 0],
    ])
  })

  it('of a question the survey never asked is refused', async () => {
    const crossing = { rows: randomUUID(), columns: await shop.idOf('Tamanho'), only: null }
    expect(
      await shop.till.refused('survey.cross-table', { run: randomUUID(), asked: shop.asked, crossing }),
    ).toEqual({
      code: 'survey-question-unknown',
    })
  })

  it('comes to what SQL says of each margin, whatever was answered', async () => {
    const rows = await shop.idOf('Tipologia')
    const columns = await shop.idOf('Tamanho')
    const sales: SaleId[] = []
    for (let nth = 0; nth < 12; nth++) sales.push(await shop.sold(1, 1, 1))
    const choice = (most: number) => fc.integer({ min: 0, max: most })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(choice(2), choice(3)), { minLength: sales.length, maxLength: sales.length }),
        async (answers) => {
          shop.till.database.write((db) => {
            db.run('DELETE FROM survey_answer')
            answers.forEach(([row, column], place) => {
              for (const [question, chosen] of [
                [rows, row],
                [columns, column],
              ] as const)
                if (chosen > 0)
                  db.run(
                    `INSERT INTO survey_answer (response_id, question_id, choice)
                     SELECT id, ?, ? FROM survey_response WHERE sale_id = ?`,
                    question,
                    chosen,
                    sales[place] ?? '',
                  )
            })
          })
          const { counts } = await crossed('Tipologia', 'Tamanho')
          const margin = (of: 'a' | 'b') =>
            shop.till.database.all<{ choice: number; count: number }>(
              `SELECT ${of}.choice AS choice, count(*) AS count
               FROM survey_answer AS a JOIN survey_answer AS b USING (response_id)
               WHERE a.question_id = ? AND b.question_id = ? GROUP BY 1`,
              rows,
              columns,
            )
          const said = (margins: readonly number[]) =>
            margins.flatMap((count, place) => (count === 0 ? [] : [{ choice: place + 1, count }]))
          const margins = marginsOf(counts)
          expect(said(margins.rows)).toEqual(margin('a'))
          expect(said(margins.columns)).toEqual(margin('b'))
          expect(margins.total).toBe(answers.filter(([row, column]) => row > 0 && column > 0).length)
        },
      ),
      { numRuns: 30 },
    )
  })
})
