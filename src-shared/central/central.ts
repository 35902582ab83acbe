import { z } from 'zod'
import { instantSchema, type Instant } from '../kernel/ids'
import {
  centralCalls,
  refusedSchema,
  type CallInput,
  type CallName,
  type CallOutput,
  type CentralCaller,
  type Refused,
} from './central-calls'

/** What becomes of a call: a caller says what it does in each case, or does not compile. */
export type Answer<Value> =
  /** With the Central's clock when it answered. */
  | { readonly kind: 'answered'; readonly value: Value; readonly at: Instant }
  /** It certainly did not arrive. */
  | { readonly kind: 'unreachable' }
  /** It may have been done: no answer came, or one nobody can read. */
  | { readonly kind: 'unknown' }

/** The Central as a till meets it. */
export type Central = {
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Answer<CallOutput<Name>>>
}

/** A call as it is sent. */
export interface CentralRequest {
  readonly from: CentralCaller
  readonly call: string
  readonly input: unknown
}

/** How a call came back. What a network throws at whoever carries it is one of these. */
export type Carried =
  | { readonly kind: 'arrived'; readonly body: unknown }
  | { readonly kind: 'not-arrived' }
  | { readonly kind: 'no-answer' }

/** Carries one call to the Central and its answer back. Always ends, and never throws. */
export type CentralWire = (request: CentralRequest) => Promise<Carried>

/** What every answer says beside what was asked: the Central's clock, and whether it works for who asked. */
export interface Heard {
  readonly at: Instant
  readonly refused: Refused['why'] | null
}

/** Told that a call is being made, in whose name; what it answers is told of the answer, if one comes. */
export type Watch = (from: CentralCaller, call: CallName) => (heard: Heard) => void

/** The Central behind a wire; `caller` is asked before every call. Nothing leaves, and nothing is believed, unread. */
export function centralOver(
  wire: CentralWire,
  caller: () => CentralCaller | Promise<CentralCaller>,
  watch: Watch = () => () => undefined,
): Central {
  async function ask<Name extends CallName>(
    call: Name,
    input: CallInput<Name>,
  ): Promise<Answer<CallOutput<Name>>> {
    const { input: asked, output } = centralCalls[call]
    const from = await caller()
    const hear = watch(from, call)
    const carried = await wire({ from, call, input: asked.parse(input) })
    switch (carried.kind) {
      case 'not-arrived':
        return { kind: 'unreachable' }
      case 'no-answer':
        return { kind: 'unknown' }
      case 'arrived': {
        const read = z.object({ at: instantSchema, value: output }).safeParse(carried.body)
        if (!read.success) return { kind: 'unknown' }
        const refused = refusedSchema.safeParse(read.data.value)
        hear({ at: read.data.at, refused: refused.success ? refused.data.why : null })
        // The schema is that of the call by its name, which the list does not say to the compiler.
        return { kind: 'answered', ...read.data } as Answer<CallOutput<Name>>
      }
    }
  }
  return {
    enrol: (input) => ask('enrol', input),
    sendFacts: (input) => ask('sendFacts', input),
    pullFacts: (input) => ask('pullFacts', input),
    pullDocuments: (input) => ask('pullDocuments', input),
    patchDocument: (input) => ask('patchDocument', input),
    hold: (input) => ask('hold', input),
    release: (input) => ask('release', input),
    ask: (input) => ask('ask', input),
    claim: (input) => ask('claim', input),
  }
}
