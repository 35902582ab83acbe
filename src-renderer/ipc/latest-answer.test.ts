import { describe, expect, it } from 'vitest'
import { latestAnswer } from './latest-answer'

/** A responder answered by hand, so that the test decides what is late. */
function byHand() {
  const asked: string[] = []
  const answers: (() => void)[] = []
  const ask = (question: string) =>
    new Promise<string>((resolve) => {
      asked.push(question)
      answers.push(() => resolve(`about ${question}`))
    })
  return { asked, ask, answer: () => answers.shift()?.() }
}

describe('latestAnswer', () => {
  it('asks only the first and the newest question, and draws only the newest', async () => {
    const { asked, ask, answer } = byHand()
    const drawn: string[] = []
    const want = latestAnswer(ask, (text) => drawn.push(text))
    const done = want('c')
    void want('ca')
    void want('cam')
    answer()
    await Promise.resolve()
    expect(drawn).toEqual([])
    answer()
    await done
    expect(asked).toEqual(['c', 'cam'])
    expect(drawn).toEqual(['about cam'])
  })

  it('asks again after it came to rest', async () => {
    const drawn: string[] = []
    const want = latestAnswer(
      (question: string) => Promise.resolve(question),
      (answer) => drawn.push(answer),
    )
    await want('a')
    await want('b')
    expect(drawn).toEqual(['a', 'b'])
  })

  it('goes on after a question that failed', async () => {
    const drawn: string[] = []
    const want = latestAnswer(
      (question: string) =>
        question === 'bad' ? Promise.reject(new Error('bug')) : Promise.resolve(question),
      (answer) => drawn.push(answer),
    )
    await expect(want('bad')).rejects.toThrow('bug')
    await want('good')
    expect(drawn).toEqual(['good'])
  })
})
