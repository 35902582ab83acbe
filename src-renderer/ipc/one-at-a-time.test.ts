import { describe, expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time'

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

/** As the microtasks of a turn come to rest. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('questions one at a time', () => {
  it('asks the first and the newest, never what was given up while it waited', async () => {
    const { asked, ask, answer } = byHand()
    const inTurn = oneAtATime()
    const wanted = new AbortController()
    const givenUp = new AbortController()
    const first = inTurn(wanted.signal, () => ask('c'))
    const second = inTurn(givenUp.signal, () => ask('ca')).catch((why: unknown) => why)
    givenUp.abort('typed on')
    const third = inTurn(wanted.signal, () => ask('cam'))
    await rest()
    expect(asked).toEqual(['c'])
    answer()
    await rest()
    expect(asked).toEqual(['c', 'cam'])
    answer()
    expect(await Promise.all([first, second, third])).toEqual(['about c', 'typed on', 'about cam'])
  })

  it('goes on after a question that failed', async () => {
    const inTurn = oneAtATime()
    const { signal } = new AbortController()
    await expect(inTurn(signal, () => Promise.reject(new Error('bug')))).rejects.toThrow('bug')
    await expect(inTurn(signal, () => Promise.resolve('good'))).resolves.toBe('good')
  })
})
