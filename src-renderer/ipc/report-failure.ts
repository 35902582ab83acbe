import type { AppContract } from '#shared/contract'
import type { InputOf } from '#shared/kernel/operation'

type What = InputOf<AppContract['logging.report-failure']>['what']

/** What the window shows of a failure of its own, and the log has the rest of. */
export function newFailureId(): string {
  return `T-${crypto.randomUUID().slice(0, 8).toUpperCase()}`
}

/** Has a failure in the log under the id that is shown. Never rejects: what main cannot be told stays in the console. */
export async function reportFailure(incidentId: string, what: What, ...parts: unknown[]): Promise<void> {
  const text = parts.map((part) => (part instanceof Error ? part.stack : String(part))).join('\n')
  try {
    // Not by way of `call`: a broken transport would be reported for ever.
    await window.balcao.call({
      name: 'logging.report-failure',
      input: { incidentId, what, text: text.slice(0, 8000) },
    })
  } catch (error) {
    console.error('failure not reported', { incidentId, what, text, error })
  }
}
