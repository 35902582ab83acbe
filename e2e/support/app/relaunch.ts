import { expect } from 'playwright/test'
import type { Till } from './till'

/**
 * Does what should make the program start anew, waits until it has ended and checks that it asked for exactly one new
 * start. The new program itself would be out of the test's hands: the test starts it.
 */
export async function untilRelaunch({ app }: Till, act: () => Promise<void>): Promise<void> {
  let asked = 0
  app.process().stdout?.on('data', (said: Buffer) => {
    asked += said.toString().split(mark).length - 1
  })
  await app.evaluate(({ app: electron }, said) => {
    electron.relaunch = () => {
      process.stdout.write(said)
    }
  }, mark)
  const ended = new Promise<void>((resolve) => app.once('close', () => resolve()))
  await Promise.all([ended, act().catch(closedMeanwhile)])
  expect(asked, 'new starts asked for').toBe(1)
}

const mark = '<a new start was asked for>'

/** The last key or click may end the program before it is acknowledged. */
export function closedMeanwhile(error: unknown): void {
  if (!String(error).includes('has been closed')) throw error
}
