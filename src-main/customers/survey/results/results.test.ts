import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Questioned } from '#shared/customers/survey/results-operations'
import { openReading } from '../../../platform/worker/reading-connection'
import { Stopped } from '../../../platform/worker/task'
import { taskSignal } from '../../../platform/worker/task-signal'
import { surveyedBranch, surveyedShop, type SurveyedShop } from '../../../testing/customers/surveyed-shop'
import { soldDresses } from '../../../testing/till/give-back'
import { branchId, terminalId, testUid } from '../../../testing/till/test-shop'
import { askResults } from './ask-results'
import { readResults } from './read-results'

let shop: SurveyedShop
beforeEach(async () => {
  shop = await surveyedShop()
})

describe('results', () => {
  it('ten sales: 6 answered, 3 skipped, 1 cut off before (R19)', async () => {
    for (let nth = 0; nth < 9; nth++) await shop.sold(...(nth < 6 ? [1] : []))
    await soldDresses(shop.till, 1)
    expect((await shop.results()).shown).toEqual({ answered: 6, skipped: 3, notShown: 1, voided: 0 })
  })

  it('count each answer, those nobody gave too', async () => {
    await shop.sold(1, 2)
    await shop.sold(2, 2)
    await shop.sold(2)
    expect((await shop.results()).questions).toMatchObject([
      {
        name: 'Tipologia',
        version: null,
        choices: [
          { text: 'Homem', count: 1 },
          { text: 'Mulher', count: 2 },
        ],
      },
      { name: 'Tamanho', choices: [{ count: 0 }, { text: 'M', count: 2 }, { count: 0 }] },
      { name: 'Volta', choices: [{ count: 0 }, { count: 0 }] },
    ])
  })

  it('do not count a sale that was cancelled afterwards, and say how many there are', async () => {
    const saleId = await shop.sold(1, 1)
    await shop.sold(2)
    await shop.till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    const { shown, questions } = await shop.results()
    expect(shown).toEqual({ answered: 1, skipped: 0, notShown: 0, voided: 1 })
    expect(questions[0]?.choices.map(({ count }) => count)).toEqual([0, 1])
  })

  it('count as not shown only what was sold while it was launched', async () => {
    await soldDresses(shop.till, 1)
    await shop.launch(null)
    await soldDresses(shop.till, 1)
    await shop.launch(shop.survey)
    await soldDresses(shop.till, 1)
    await soldDresses(shop.till, 1)
    expect((await shop.results()).shown.notShown).toBe(3)
  })

  it('are of one survey, one period, one branch', async () => {
    await shop.sold(1)
    const other = await shop.make('Outra', [
      { name: 'Idade', text: 'Que idade?', choices: ['Jovem', 'Adulto'] },
    ])
    await shop.launch(other)
    await shop.sold(1)
    const shown = async (more: Partial<Questioned>) => (await shop.results(more)).shown.answered
    shop.till.database.write((db) =>
      db.run(
        `INSERT INTO branch (id, uid, code, name, legal_name, cnpj, address, city, state, phone)
         SELECT 2, '${testUid(2, 2)}', '002', 'Loja Praia', legal_name, cnpj, address, city, state, phone
         FROM branch WHERE id = 1`,
      ),
    )
    expect(await shown({})).toBe(1)
    expect(await shown({ branch: surveyedBranch })).toBe(1)
    expect(await shown({ branch: testUid(2, 2) })).toBe(0)
    expect(await shown({ from: '2026-03-11', until: '2026-03-12' })).toBe(0)
    expect(await shown({ survey: other })).toBe(1)
  })

  it('keep the answers of a question that was written anew apart, by its versions', async () => {
    await shop.sold(1)
    const questions = await shop.till.must('survey.questions', {})
    const kind = questions.find(({ name }) => name === 'Tipologia')
    const question = { name: 'Tipologia', text: 'Como se vê?', choices: ['Mulher', 'Homem', 'Outro'] }
    await shop.till.must('survey.save-question', { uid: kind?.uid ?? '', over: kind?.id ?? null, question })
    expect((await shop.results()).questions.slice(0, 2)).toMatchObject([
      { version: 2, text: 'Como se vê?', choices: [{ count: 0 }, { count: 0 }, { count: 0 }] },
      { version: 1, text: 'Qual é o gênero?', choices: [{ text: 'Homem', count: 1 }, { count: 0 }] },
    ])
    await shop.sold(3)
    expect((await shop.results()).questions[0]?.choices[2]).toEqual({ text: 'Outro', count: 1 })
  })

  it.each([
    [{ from: '2026-03-11' }, 'survey-period'],
    [{ survey: randomUUID() }, 'survey-unknown'],
    [{ branch: randomUUID() }, 'survey-branch-unknown'],
  ])('asked for %j are refused', async (more, code) => {
    expect(
      await shop.till.refused('survey.results', { run: randomUUID(), asked: { ...shop.asked, ...more } }),
    ).toEqual({ code })
  })

  it('are not for a cashier', async () => {
    shop.till.signIn('cashier')
    expect(await shop.till.refused('survey.results', { run: randomUUID(), asked: shop.asked })).toMatchObject(
      {
        code: 'not-allowed',
      },
    )
  })

  it('stop between rows where they are told to', async () => {
    await shop.sold(1)
    const desk = {
      database: shop.till.database,
      now: () => shop.till.clock.now,
      terminal: { id: terminalId, branchId },
    }
    const order = askResults(desk, shop.asked)
    if (!order.ok) throw new Error(order.error.code)
    const reading = openReading(shop.till.database.path)
    // Told to once its statement is under way.
    let heard = 0
    const signal = { ...taskSignal(), isStopped: () => ++heard > 1 }
    expect(() => readResults(order.value, reading.work(signal))).toThrow(Stopped)
    reading.close()
  })
})
