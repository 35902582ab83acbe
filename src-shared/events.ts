import type { z } from 'zod'
import { features } from './features'
import { gather, type All } from './kernel/feature'

const events: All<typeof features, 'events'> = gather(features, 'events')

/** What main may push to the operator's window: every feature's events. */
export type AppEvents = { [Name in keyof typeof events]: z.infer<(typeof events)[Name]> }
export type EventName = keyof AppEvents
