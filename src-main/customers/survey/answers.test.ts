import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '#shared/customers/survey/answering-operations'
import type { SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { expectSound } from '../../testing/file/expect-sound'
import { killAt } from '../../testing/file/kill-at'
import { soldDresses } from '../../testing/till/give-back'
import { figures, payInCash, sell } from '../../testing/till/sell'
import { products, testUid } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
let uid: string
const branch = testUid(2, 1)

beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(50_000) })
  const kind = { name: 'Tipologia', text: 'Qual é o gênero?', choices: ['Homem', 'Mulher'] }
  const size = { name: 'Tamanho', text: 'Que tamanho?', choices: ['P', 'M', 'G'] }
  const questions = [randomUUID(), randomUUID()]
  for (const [place, question] of [kind, size].entries())
    await till.must('survey.save-question', { uid: questions[place] ?? '', over: null, question })
  uid = randomUUID()
  await till.must('survey.save', { uid, over: null, survey: { title: 'Quem compra', questions } })
})

const launch = (survey: string | null) => till.must('survey.launch', { launches: [{ branch, survey }] })
const afterSale = (saleId: SaleId) => till.must('survey.after-sale', { saleId })
async function shown(saleId: SaleId) {
  const survey = await afterSale(saleId)
  if (!survey) throw new Error('The branch asks something')
  return survey
}
/** Answers the questions of what is shown in their order, by the places of the choices. */
async function answer(saleId: SaleId, ...choices: readonly number[]) {
  const { survey, questions } = await shown(saleId)
  const answers = choices.map((choice, place): Answer => ({ question: questions[place]?.id ?? '', choice }))
  await till.must('survey.answer', { saleId, survey, answers })
}

describe('after a sale', () => {
  it('nothing is asked where nothing was launched, or where it was taken away (R18)', async () => {
    const first = await soldDresses(till, 1)
    expect(await afterSale(first)).toBeNull()
    await launch(uid)
    expect(await afterSale(first)).toMatchObject({ title: 'Quem compra' })
    till.clock.now += 1
    await launch(null)
    expect(await afterSale(first)).toBeNull()
  })

  it('the questions are asked in their order, once', async () => {
    await launch(uid)
    const saleId = await soldDresses(till, 1)
    expect((await shown(saleId)).questions.map(({ name }) => name)).toEqual(['Tipologia', 'Tamanho'])
    await answer(saleId, 2, 3)
    expect(await afterSale(saleId)).toBeNull()
    expect(
      till.database.all('SELECT state, choice FROM survey_response JOIN survey_answer ON response_id = id'),
    ).toEqual([
      { state: 'answered', choice: 2 },
      { state: 'answered', choice: 3 },
    ])
    expectSound(till)
  })

  it('a sale that is not finished, or of another terminal, is not asked about', async () => {
    await launch(uid)
    const { id: saleId } = await sell(till, [products.dress, 1])
    expect(await afterSale(saleId)).toBeNull()
    await payInCash(till, saleId, 10_000)
    expect(await afterSale(saleId)).not.toBeNull()
    till.database.write((db) => db.run('UPDATE sale SET number = 9, terminal_id = 2 WHERE id = ?', saleId))
    expect(await afterSale(saleId)).toBeNull()
    expect(await till.refused('survey.answer', { saleId, survey: randomUUID(), answers: [] })).toEqual({
      code: 'survey-sale-unknown',
    })
  })

  it('ten sales: six answered, three skipped, one nobody was asked, each told from the others (R19)', async () => {
    await launch(uid)
    for (let nth = 0; nth < 9; nth++) await answer(await soldDresses(till, 1), ...(nth < 6 ? [1] : []))
    await soldDresses(till, 1)
    expect(
      till.database.all(
        `SELECT coalesce(survey_response.state, 'not shown') AS was, count(*) AS sales
         FROM sale LEFT JOIN survey_response ON sale_id = sale.id GROUP BY 1 ORDER BY 1`,
      ),
    ).toEqual([
      { was: 'answered', sales: 6 },
      { was: 'not shown', sales: 1 },
      { was: 'skipped', sales: 3 },
    ])
  })

  it('keeps what was shown, also where another version is written meanwhile', async () => {
    await launch(uid)
    const saleId = await soldDresses(till, 1)
    const { survey, questions } = await shown(saleId)
    const [kind] = questions
    if (!kind) throw new Error('It has a question')
    await till.must('survey.save-question', {
      uid: kind.uid,
      over: kind.id,
      question: { name: kind.name, text: kind.text, choices: ['Outro', 'Homem', 'Mulher'] },
    })
    await till.must('survey.answer', { saleId, survey, answers: [{ question: kind.id, choice: 1 }] })
    expect(
      figures(
        till,
        `SELECT text FROM survey_answer
         JOIN survey_choice AS chosen ON chosen.question_id = survey_answer.question_id AND position = choice`,
      ),
    ).toEqual(['Homem'])
    expect((await shown(await soldDresses(till, 1))).questions[0]?.choices[0]).toBe('Outro')
  })
})

describe('refused, with nothing kept', () => {
  it.each<
    [string, (asked: Awaited<ReturnType<typeof shown>>) => { survey?: string; answers?: Answer[] }, string]
  >([
    ['a survey nobody made', () => ({ survey: randomUUID() }), 'survey-unknown'],
    [
      'a question nobody wrote',
      () => ({ answers: [{ question: randomUUID(), choice: 1 }] }),
      'survey-answer-unknown',
    ],
    [
      'a choice the question does not have',
      ({ questions: [kind] }) => ({ answers: [{ question: kind?.id ?? '', choice: 3 }] }),
      'survey-answer-unknown',
    ],
    [
      'two answers to one question',
      ({ questions: [kind] }) => ({
        answers: [1, 2].map((choice) => ({ question: kind?.id ?? '', choice })),
      }),
      'survey-answer-unknown',
    ],
  ])('%s', async (_what, change, code) => {
    await launch(uid)
    const saleId = await soldDresses(till, 1)
    const asked = await shown(saleId)
    const { survey } = asked
    expect(await till.refused('survey.answer', { saleId, survey, answers: [], ...change(asked) })).toEqual({
      code,
    })
    expect(figures(till, 'SELECT count(*) FROM survey_response')).toEqual([0])
  })

  it('a second answer', async () => {
    await launch(uid)
    const saleId = await soldDresses(till, 1)
    const { survey } = await shown(saleId)
    await answer(saleId)
    expect(await till.refused('survey.answer', { saleId, survey, answers: [] })).toEqual({
      code: 'survey-already-answered',
    })
  })
})

it('a sale cancelled afterwards keeps its answers, and is asked about no more', async () => {
  await launch(uid)
  const saleId = await soldDresses(till, 1)
  await answer(saleId, 1, 1)
  await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
  expect(figures(till, 'SELECT count(*) FROM survey_answer')).toEqual([2])
  expect(await afterSale(saleId)).toBeNull()
  expectSound(till)
})

it.each(['before', 'after'] as const)(
  'killed %s the write of the answers, they are there as a whole or not at all',
  async (moment) => {
    await launch(uid)
    const saleId = await soldDresses(till, 1)
    const { survey, questions } = await shown(saleId)
    const answers = questions.map(({ id }) => ({ question: id, choice: 1 }))
    const wasKilled = killAt(till.database, 1, moment)
    await till.call('survey.answer', { saleId, survey, answers }).catch(() => undefined)
    expect(wasKilled()).toBe(true)
    till = testTill(till.folder)
    till.signIn('manager')
    expect(figures(till, 'SELECT count(*) FROM survey_answer')).toEqual([moment === 'after' ? 2 : 0])
    expect(figures(till, 'SELECT count(*) FROM survey_response')).toEqual([moment === 'after' ? 1 : 0])
    expectSound(till)
  },
)
