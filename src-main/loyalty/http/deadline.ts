import { setTimeout as wait } from 'node:timers/promises'
import { fail, ok, type Result } from '#shared/kernel/result'

/** Waits for something that cannot be stopped, but not longer than the deadline. */
export function beforeDeadline<T>(work: Promise<T>, deadline: AbortSignal): Promise<Result<T, 'deadline'>> {
  if (deadline.aborted) return Promise.resolve(fail('deadline'))
  return new Promise((resolve, reject) => {
    const giveUp = (): void => resolve(fail('deadline'))
    deadline.addEventListener('abort', giveUp, { once: true })
    work
      .then((value) => resolve(ok(value)), reject)
      .finally(() => deadline.removeEventListener('abort', giveUp))
  })
}

/** A pause that ends with the deadline at the latest. */
export async function pauseWithin(milliseconds: number, deadline: AbortSignal): Promise<void> {
  await beforeDeadline(wait(milliseconds), deadline)
}
