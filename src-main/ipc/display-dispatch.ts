import { callSchema } from '#shared/contract/define'
import { displayWindowContract } from '#shared/contract/display-window'
import type { DisplayScreen } from '#shared/display/display-screen'
import { fail, ok } from '#shared/result'
import type { Reply } from './dispatch'

const name = 'display-window.screen'

/** Answers the customer's window: what it shows, and nothing else whatever it asks. */
export function createDisplayDispatch(current: () => DisplayScreen | null) {
  return async (raw: unknown): Promise<Reply> => {
    const call = callSchema.safeParse(raw)
    if (!call.success || call.data.name !== name) return fail({ code: 'unknown-operation' })
    return ok(await displayWindowContract[name].output.parseAsync(current()))
  }
}
