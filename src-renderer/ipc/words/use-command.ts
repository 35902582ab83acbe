import { useState } from 'react'
import type { Result } from '#shared/kernel/result'
import { useBusy } from '../../ui/use-busy'
import { messageFor, type AppError } from './messages'

/** One command of a screen to main, or several that never run at once. */
export interface Command {
  readonly busy: boolean
  /** Why main refused, in Portuguese; null when there is nothing to say. */
  readonly refusal: string | null
  readonly refuse: (text: string | null) => void
  /**
   * Asks main unless an answer is still awaited, which a second click or a doubled Enter would do. `done` is called only
   * when main agreed, and may go on working; `refused` says the refusal, or null where the screen says it elsewhere.
   */
  readonly run: <R extends Result<unknown, AppError>>(
    ask: () => Promise<R>,
    done?: (value: ValueOf<R>) => unknown,
    refused?: (error: RefusalOf<R>) => string | null,
  ) => Promise<void>
}

/** What main answers when it agrees. */
export type ValueOf<R> = Extract<R, { readonly ok: true; readonly value: unknown }>['value']
type RefusalOf<R> = Extract<R, { readonly ok: false; readonly error: unknown }>['error']

/** `patience`: milliseconds without an answer before it counts as busy. */
export function useCommand(patience?: number): Command {
  const [refusal, refuse] = useState<string | null>(null)
  const { busy, once } = useBusy(patience)

  const run: Command['run'] = async (ask, done, refused = messageFor) => {
    await once(async () => {
      refuse(null)
      const reply = await ask()
      if (reply.ok) await done?.(reply.value)
      else refuse(refused(reply.error))
    })
  }

  return { busy, refusal, refuse, run }
}
