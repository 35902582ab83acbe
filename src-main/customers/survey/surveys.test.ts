import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { figures } from '../../testing/till/sell'
import { testUid } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const kind = { name: 'Tipologia', text: 'Qual é o gênero do seu cliente?', choices: ['Homem', 'Mulher'] }
const size = { name: 'Tamanho', text: 'Que tamanho ele veste?', choices: ['P', 'M', 'G'] }
const branch = testUid(2, 1)

async function asked(question = kind) {
  const uid = randomUUID()
  await till.must('survey.save-question', { uid, over: null, question })
  return uid
}
async function survey(title: string, questions: readonly string[]) {
  const uid = randomUUID()
  await till.must('survey.save', { uid, over: null, survey: { title, questions } })
  return uid
}

describe('questions', () => {
  it('are kept by name, and the trail says so', async () => {
    const two = [await asked(), await asked(size)]
    expect(await till.must('survey.questions', {})).toMatchObject([
      { uid: two[1], version: 1, ...size },
      { uid: two[0], version: 1, ...kind },
    ])
    expect(figures(till, "SELECT detail FROM audit_entry WHERE action = 'survey.save-question'")).toEqual([
      '{"name":"Tipologia"}',
      '{"name":"Tamanho"}',
    ])
  })

  it('are never changed: what is written anew is the next version, and the one before stays', async () => {
    const uid = await asked()
    const [before] = await till.must('survey.questions', {})
    const question = { ...kind, choices: ['Homem', 'Mulher', 'Outro'] }
    await till.must('survey.save-question', { uid, over: before?.id ?? null, question })
    expect(await till.must('survey.questions', {})).toMatchObject([{ uid, version: 2, ...question }])
    expect(
      till.database.all(
        'SELECT version, count(*) AS choices FROM survey_question JOIN survey_choice ON question_id = survey_question.id GROUP BY version',
      ),
    ).toEqual([
      { version: 1, choices: 2 },
      { version: 2, choices: 3 },
    ])
  })

  it.each([
    ['over a version that is not the newest', { over: randomUUID() }, { code: 'survey-changed-meanwhile' }],
    ['as new where it is there', { over: null }, { code: 'survey-changed-meanwhile' }],
  ])('are not written %s', async (_how, { over }, refusal) => {
    const uid = await asked()
    expect(await till.refused('survey.save-question', { uid, over, question: kind })).toEqual(refusal)
  })

  it('have names of their own, in capitals or not', async () => {
    await asked()
    const question = { ...size, name: 'TIPOLOGIA' }
    expect(await till.refused('survey.save-question', { uid: randomUUID(), over: null, question })).toEqual({
      code: 'survey-name-taken',
      name: 'TIPOLOGIA',
    })
  })
})

describe('surveys', () => {
  it('are another one by another order of the same questions', async () => {
    const [first, second] = [await asked(), await asked(size)]
    await survey('Quem compra', [first, second])
    await survey('O que compra', [second, first])
    expect(await till.must('survey.list', {})).toMatchObject([
      { title: 'O que compra', questions: [second, first], version: 1 },
      { title: 'Quem compra', questions: [first, second], version: 1 },
    ])
  })

  it('written anew are the next version', async () => {
    const [first, second] = [await asked(), await asked(size)]
    const uid = await survey('Quem compra', [first])
    const [before] = await till.must('survey.list', {})
    const next = { title: 'Quem compra', questions: [second, first] }
    await till.must('survey.save', { uid, over: before?.id ?? null, survey: next })
    expect(await till.must('survey.list', {})).toMatchObject([{ uid, version: 2, ...next }])
  })

  it.each<[string, (own: string) => Parameters<typeof survey>, object]>([
    ['a question nobody wrote', () => ['Outra', [randomUUID()]], { code: 'survey-question-unknown' }],
    [
      'the title of another',
      (own) => ['quem compra', [own]],
      { code: 'survey-name-taken', name: 'quem compra' },
    ],
    ['no question', () => ['Outra', []], { code: 'invalid-input', field: 'survey.questions' }],
    [
      'a question twice',
      (own) => ['Outra', [own, own]],
      { code: 'invalid-input', field: 'survey.questions' },
    ],
  ])('are not kept with %s', async (_what, of, refusal) => {
    const own = await asked()
    await survey('Quem compra', [own])
    const [title, questions] = of(own)
    expect(
      await till.refused('survey.save', { uid: randomUUID(), over: null, survey: { title, questions } }),
    ).toEqual(refusal)
  })
})

describe('launching', () => {
  it('has a branch ask one survey, and blank takes it away; the trail says both (R18)', async () => {
    const own = await survey('Quem compra', [await asked()])
    expect(await till.must('survey.launched', {})).toEqual({
      branches: [{ branch, name: 'Loja Centro', survey: null }],
      surveys: [{ uid: own, title: 'Quem compra' }],
    })
    await till.must('survey.launch', { launches: [{ branch, survey: own }] })
    await till.must('survey.launch', { launches: [{ branch, survey: own }] })
    expect((await till.must('survey.launched', {})).branches).toMatchObject([{ survey: own }])
    till.clock.now += 1000
    await till.must('survey.launch', { launches: [{ branch, survey: null }] })
    expect((await till.must('survey.launched', {})).branches).toMatchObject([{ survey: null }])
    expect(figures(till, "SELECT detail FROM audit_entry WHERE action = 'survey.launch'")).toEqual([
      '{"branch":"Loja Centro","name":"Quem compra"}',
      '{"branch":"Loja Centro","name":""}',
    ])
  })

  it.each([
    ['a branch that is not there', { branch: randomUUID(), survey: null }, 'survey-branch-unknown'],
    ['a survey that is not there', { branch, survey: randomUUID() }, 'survey-unknown'],
  ])('refuses %s, and launches nothing of the rest', async (_what, launch, code) => {
    const own = await survey('Quem compra', [await asked()])
    expect(await till.refused('survey.launch', { launches: [{ branch, survey: own }, launch] })).toEqual({
      code,
    })
    expect((await till.must('survey.launched', {})).branches).toMatchObject([{ survey: null }])
  })
})

it.each(['survey.questions', 'survey.list', 'survey.launched'] as const)(
  '%s is not for a cashier',
  async (name) => {
    till.signIn('cashier')
    expect(await till.refused(name, {})).toMatchObject({ code: 'not-allowed' })
  },
)
