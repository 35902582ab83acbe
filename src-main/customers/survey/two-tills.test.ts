import { beforeEach, expect, it } from 'vitest'
import type { CallFate } from '../../testing/central/loopback-central'
import { twoTills } from '../../testing/central/two-tills'
import { surveyedShop, type SurveyedShop } from '../../testing/customers/surveyed-shop'
import { expectSound } from '../../testing/file/expect-sound'
import { killAt } from '../../testing/file/kill-at'
import { figures } from '../../testing/till/sell'
import type { TestTill } from '../../testing/till/test-till'

let two: Awaited<ReturnType<typeof twoTills>>
let shop: SurveyedShop
const a = (): TestTill => two.a.till()
const b = (): TestTill => two.b.till()
beforeEach(async () => {
  two = await twoTills()
  shop = await surveyedShop(a())
})

/** What each till has of surveys. */
const rows = (till: TestTill): unknown[] =>
  ['survey_question', 'survey', 'survey_launch', 'survey_response', 'survey_answer'].map(
    (table) => figures(till, `SELECT count(*) FROM ${table}`)[0],
  )
const aside = (till: TestTill): unknown[] => [
  ...figures(till, 'SELECT why FROM parked_fact'),
  ...figures(till, 'SELECT why FROM parked_document'),
]
function expectAlike(): void {
  expect(rows(b())).toEqual(rows(a()))
  expect([aside(a()), aside(b())]).toEqual([[], []])
  expectSound(a())
  expectSound(b())
}

it('what was made, launched and answered at one is asked and counted at the other', async () => {
  await shop.sold(1, 2)
  await shop.sold()
  await two.meet()
  expectAlike()
  expect(rows(b())).toEqual([3, 1, 1, 2, 2])
  expect(await b().must('survey.results', { run: crypto.randomUUID(), asked: shop.asked })).toMatchObject({
    shown: { answered: 1, skipped: 1, notShown: 0 },
    questions: [{ choices: [{ text: 'Homem', count: 1 }, { count: 0 }] }, {}, {}],
  })
})

it('a question written anew at one is asked so at the other, and both keep the answers to the one before', async () => {
  await shop.sold(1)
  await two.meet()
  const question = (await b().must('survey.questions', {})).find(({ name }) => name === 'Tipologia')
  const anew = { name: 'Tipologia', text: 'Como se vê?', choices: ['Mulher', 'Homem'] }
  await b().must('survey.save-question', {
    uid: question?.uid ?? '',
    over: question?.id ?? null,
    question: anew,
  })
  await two.meet()
  await shop.sold(1)
  await two.meet()
  expectAlike()
  const chosen = `SELECT text FROM survey_answer JOIN survey_choice AS one
                  ON one.question_id = survey_answer.question_id AND position = choice ORDER BY response_id`
  expect(figures(b(), chosen)).toEqual(['Homem', 'Mulher'])
})

it('taken away at one, it is asked at neither', async () => {
  await two.meet()
  b().clock.now += 60_000
  const { branches } = await b().must('survey.launched', {})
  await b().must('survey.launch', { launches: [{ branch: branches[0]?.branch ?? '', survey: null }] })
  await two.meet()
  expectAlike()
  expect((await a().must('survey.launched', {})).branches).toMatchObject([{ survey: null }])
})

it.each<CallFate>(['lost', 'late', 'doubled', 'malformed', 'not-arrived'])(
  'an answer %s delays it, and loses or doubles nothing',
  async (fate) => {
    await shop.sold(1, 2, 1)
    two.central.ways.fate = () => fate
    await two.meet()
    await shop.sold()
    await two.meet()
    two.central.ways.fate = () => 'well'
    await two.central.settle()
    await two.meet()
    await two.meet()
    expectAlike()
  },
)

it.each(['before', 'after'] as const)(
  'killed %s any write while it hears, it has all of it once',
  async (moment) => {
    let gaps = 0
    for (let nth = 1; ; nth++) {
      two = await twoTills()
      shop = await surveyedShop(a())
      await shop.sold(1, 2)
      await a().central.sync()
      const wasKilled = killAt(b().database, nth, moment)
      await b()
        .central.sync()
        .catch(() => undefined)
      if (!wasKilled()) break
      gaps++
      two.b.restart()
      await two.meet()
      expectAlike()
    }
    expect(gaps).toBeGreaterThanOrEqual(4)
  },
)
