import { newFailureId, reportFailure } from './report-failure'

/** The browser's way of saying that a drawing goes on with the next frame: nothing failed. */
const harmless = /^ResizeObserver loop/

/**
 * Has what fails outside any drawing in the log: in an event, a timer or a promise nobody waits for. `tell` says the
 * incident id on screen, once for each different failure.
 */
export function reportStrayFailures(tell: (incidentId: string) => void): void {
  const told = new Set<string>()
  const report = (what: 'window-error' | 'promise-rejected', failure: unknown): void => {
    const text = failure instanceof Error ? String(failure.stack) : String(failure)
    if (harmless.test(text) || told.has(text)) return
    told.add(text)
    const incidentId = newFailureId()
    void reportFailure(incidentId, what, text)
    tell(incidentId)
  }
  window.addEventListener('error', ({ error, message }) => report('window-error', error ?? message))
  window.addEventListener('unhandledrejection', ({ reason }) => report('promise-rejected', reason))
}
