import type { DisplayScreen } from '#shared/devices/display/display-screen'
import { displayWindowContract } from '#shared/devices/display/display-window-operations'
import { callSchema } from '#shared/kernel/operation'
import { fail, ok } from '#shared/kernel/result'
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
