import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order'

const after = <T>(milliseconds: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds))

describe('inOrder', () => {
  it('draws answers in the order they were asked for, however they arrive', async () => {
    const drawn: string[] = []
    const draw = (answer: string) => drawn.push(answer)
    await Promise.all([
      inOrder(after(20, 'first'), draw),
      inOrder(after(1, 'second'), draw),
      inOrder(after(5, 'third'), draw),
    ])
    expect(drawn).toEqual(['first', 'second', 'third'])
  })

  it('goes on after one that failed, and tells its caller', async () => {
    const drawn: string[] = []
    const broken = inOrder(Promise.reject(new Error('bug')), () => undefined)
    const next = inOrder(after(1, 'next'), (answer) => drawn.push(answer))
    await expect(broken).rejects.toThrow('bug')
    await next
    expect(drawn).toEqual(['next'])
  })

  it('tells nobody but its caller of one that failed while it waited for its turn', async () => {
    // Vitest fails the run for a rejection nobody listened to.
    const drawn: string[] = []
    const slow = inOrder(after(20, 'slow'), (answer) => drawn.push(answer))
    const broken = inOrder(Promise.reject(new Error('bug')), () => undefined)
    await Promise.all([slow, expect(broken).rejects.toThrow('bug')])
    expect(drawn).toEqual(['slow'])
  })
})
