import { randomUUID } from 'node:crypto'
import type { Question } from '#shared/customers/survey/question'
import type { Questioned } from '#shared/customers/survey/results-operations'
import type { SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { soldDresses } from '../till/give-back'
import { testUid } from '../till/test-shop'
import { testTill } from '../till/test-till'

export const surveyedDay = '2026-03-10'
export const surveyedBranch = testUid(2, 1)

type Written = Pick<Question, 'name' | 'text' | 'choices'>

/** An open till whose branch asks three questions after a sale, and what a test does with it. */
export async function surveyedShop(till = testTill()) {
  till.signIn('manager')
  await till.must('till.open', { float: cents(50_000) })

  async function make(title: string, questions: readonly Written[]): Promise<string> {
    const uids = questions.map(() => randomUUID())
    for (const [place, question] of questions.entries())
      await till.must('survey.save-question', { uid: uids[place] ?? '', over: null, question })
    const uid = randomUUID()
    await till.must('survey.save', { uid, over: null, survey: { title, questions: uids } })
    return uid
  }
  async function launch(uid: string | null): Promise<void> {
    till.clock.now += 1
    await till.must('survey.launch', { launches: [{ branch: surveyedBranch, survey: uid }] })
  }
  /** Answers what is shown, by the places of the choices; 0 leaves a question out, none of them skips it. */
  async function answer(saleId: SaleId, ...choices: readonly number[]): Promise<void> {
    const shown = await till.must('survey.after-sale', { saleId })
    if (!shown) throw new Error('The branch asks something')
    const answers = choices.flatMap((choice, place) =>
      choice === 0 ? [] : [{ question: shown.questions[place]?.id ?? '', choice }],
    )
    await till.must('survey.answer', { saleId, survey: shown.survey, answers })
  }

  const survey = await make('Quem compra', [
    { name: 'Tipologia', text: 'Qual é o gênero?', choices: ['Homem', 'Mulher'] },
    { name: 'Tamanho', text: 'Que tamanho?', choices: ['P', 'M', 'G'] },
    { name: 'Volta', text: 'Voltaria?', choices: ['Sim', 'Não'] },
  ])
  await launch(survey)
  const asked: Questioned = { survey, from: surveyedDay, until: surveyedDay, branch: null }
  const results = (more: Partial<Questioned> = {}) =>
    till.must('survey.results', { run: randomUUID(), asked: { ...asked, ...more } })
  return {
    till,
    survey,
    asked,
    make,
    launch,
    answer,
    /** A sale, and what its customer answered. */
    async sold(...choices: readonly number[]): Promise<SaleId> {
      const saleId = await soldDresses(till, 1)
      await answer(saleId, ...choices)
      return saleId
    },
    results,
    /** The newest version of a question. */
    idOf: async (name: string): Promise<string> =>
      (await results()).questions.find((one) => one.name === name)?.id ?? '',
  }
}
export type SurveyedShop = Awaited<ReturnType<typeof surveyedShop>>
