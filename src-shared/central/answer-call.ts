import { z } from 'zod'
import type { Instant } from '../kernel/ids'
import type { CentralRequest } from './central'
import {
  callerSchema,
  centralCalls,
  type CallInput,
  type CallName,
  type CallOutput,
  type CentralCaller,
} from './central-calls'

/** What a Central does with each call. */
export type CentralHandlers = {
  readonly [Name in CallName]: (
    from: CentralCaller,
    input: CallInput<Name>,
  ) => CallOutput<Name> | Promise<CallOutput<Name>>
}

const requestSchema = z.object({
  from: callerSchema,
  call: z.enum(Object.keys(centralCalls) as [CallName, ...CallName[]]),
  input: z.unknown(),
})

/** Answers one call at the Central's end; null where nobody can read it, which is a mistake of whoever sent it. */
export async function answerCall(
  handlers: CentralHandlers,
  now: () => Instant,
  request: CentralRequest,
): Promise<{ readonly at: Instant; readonly value: unknown } | null> {
  const read = requestSchema.safeParse(request)
  if (!read.success) return null
  const { from, call, input } = read.data
  return answer(call, from, input)

  async function answer<Name extends CallName>(name: Name, caller: CentralCaller, asked: unknown) {
    const parsed = centralCalls[name].input.safeParse(asked)
    if (!parsed.success) return null
    const handle: CentralHandlers[Name] = handlers[name]
    // The input was read by the schema of this very call.
    const value = await handle(caller, parsed.data as CallInput<Name>)
    return { at: now(), value }
  }
}
