import type { EventName } from '#shared/events'
import { askAgain } from '../ipc/answers'
import { onEvent } from '../ipc/client'
import type { FeatureUi, Hears } from './feature'

/** Has every feature hear what main says changed, and ask again what that made old. Returns how to stop. */
export function listenToMain(features: readonly FeatureUi[]): () => void {
  const stops = features.flatMap(({ hears = {}, madeOld = {} }) => [
    ...eventsOf(hears).map((name) => hear(hears, name)),
    ...eventsOf(madeOld).map((name) => onEvent(name, () => void askAgain(...(madeOld[name] ?? [])))),
  ])
  return () => {
    for (const stop of stops) stop()
  }
}

function hear<Name extends EventName>(hears: Hears, name: Name): () => void {
  return onEvent(name, (payload) => hears[name]?.(payload))
}

function eventsOf(parts: { readonly [Name in EventName]?: unknown }): EventName[] {
  return Object.keys(parts) as EventName[]
}
