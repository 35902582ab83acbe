import { factMeanings } from '#shared/central-features'
import { answerCall, type CentralHandlers } from '#shared/central/answer-call'
import type { CentralWire } from '#shared/central/central'
import type { CallName, CentralCaller } from '#shared/central/central-calls'
import type { DocumentKind } from '#shared/central/document-kind'
import type { Fact } from '#shared/central/fact'
import { loopbackDecisions } from './loopback-decisions'
import { loopbackDocuments } from './loopback-documents'
import { loopbackFacts } from './loopback-facts'
import { loopbackTerminals } from './loopback-terminals'

/** What becomes of one call: its effect may happen or not, be late or twice, and its answer may be lost or make no sense. */
export type CallFate = 'well' | 'lost' | 'late' | 'not-arrived' | 'doubled' | 'malformed' | 'revoked'

/**
 * A Central in memory that keeps the whole contract (ADR 0023), over a wire as unreliable as its fate. What facts mean to
 * it the features say themselves; one it cannot read is kept all the same.
 */
export function loopbackCentral(kinds: readonly DocumentKind[]) {
  const clock = { now: Date.UTC(2026, 2, 10, 13) }
  const now = (): number => clock.now
  const terminals = loopbackTerminals(now)
  const decisions = loopbackDecisions()
  const facts = loopbackFacts((fact) => hear(fact, decisions))
  const documents = loopbackDocuments(kinds)
  const ways: { fate: (call: CallName) => CallFate } = { fate: () => 'well' }
  const calls: string[] = []
  let late: (() => Promise<unknown>)[] = []

  type Admitted = Extract<ReturnType<typeof terminals.admit>, { kind: 'admitted' }>
  /** What is done for those who are known; the others are told why not. */
  const admitted =
    <Input, Output>(work: (from: Admitted, input: Input) => Output) =>
    (caller: CentralCaller, input: Input) => {
      const from = terminals.admit(caller)
      return from.kind === 'admitted' ? work(from, input) : from
    }

  const handlers: CentralHandlers = {
    enrol: (_from, input) => terminals.enrol(input),
    sendFacts: admitted((from, input) => {
      const answer = facts.send(from, input)
      if (answer.kind === 'clash') terminals.stop(from.terminal)
      return answer
    }),
    pullFacts: admitted((from, input) => facts.pull(from, input)),
    pullDocuments: admitted((_from, input) => documents.pull(input)),
    patchDocument: admitted((_from, input) => documents.patch(input)),
    hold: admitted((_from, input) => decisions.hold(input)),
    release: admitted((_from, input) => decisions.release(input)),
    ask: admitted((_from, input) => decisions.ask(input)),
    claim: admitted((_from, input) => decisions.claim(input)),
  }

  const wire: CentralWire = async (request) => {
    // What travels is text: nobody shares an object with the Central.
    const sent = structuredClone(request)
    const arrive = () => answerCall(handlers, now, structuredClone(sent))
    const call = sent.call as CallName
    calls.push(call)
    switch (ways.fate(call)) {
      case 'well':
        return { kind: 'arrived', body: structuredClone(await arrive()) }
      case 'doubled':
        await arrive()
        return { kind: 'arrived', body: structuredClone(await arrive()) }
      case 'malformed':
        await arrive()
        return { kind: 'arrived', body: { at: 'agora', value: '<html>' } }
      case 'lost':
        await arrive()
        return { kind: 'no-answer' }
      case 'late':
        late.push(arrive)
        return { kind: 'no-answer' }
      case 'not-arrived':
        return { kind: 'not-arrived' }
      case 'revoked':
        return { kind: 'arrived', body: { at: now(), value: { kind: 'refused', why: 'revoked' } } }
    }
  }

  return {
    wire,
    clock,
    ways,
    /** What was called, in order. */
    calls,
    giveCode: terminals.giveCode,
    revoke: terminals.revoke,
    forget: terminals.forget,
    bear: (terminal: string, branch: string) => terminals.bear(terminal, branch),
    facts: facts.all,
    document: documents.find,
    lost: documents.lost,
    accounts: decisions,
    overTaken: decisions.overTaken,
    /** What was sent late arrives. */
    async settle(): Promise<void> {
      const arriving = late
      late = []
      for (const one of arriving) await one()
    },
  }
}
function hear({ type, body }: Fact, decisions: LoopbackDecisions): void {
  const meaning = factMeanings[type]?.(body)
  for (const { account, by, hold } of meaning?.moves ?? [])
    if (hold === null) decisions.move(account, by)
    else decisions.capture(hold, account, -by)
  for (const { kind, subject, of } of meaning?.limits ?? []) decisions.limit(kind, subject, of)
  for (const { claim, kind, subject, quantity } of meaning?.taken ?? [])
    decisions.take(claim, kind, subject, quantity)
}

export type LoopbackCentral = ReturnType<typeof loopbackCentral>
export type LoopbackDecisions = ReturnType<typeof loopbackDecisions>
