import { randomUUID } from 'node:crypto'
import { centralOver, type Answer, type CentralWire } from '#shared/central/central'
import type { CentralCaller } from '#shared/central/central-calls'
import type { Fact } from '#shared/central/fact'
import type { DocumentBody } from '#shared/central/shared-document'

/** A Central to be tried, with what persons do there. */
export interface CentralUnderTest {
  readonly wire: CentralWire
  readonly clock: { now: number }
  readonly giveCode: (code: string, terminals: readonly string[], until: number) => void
  readonly revoke: (terminal: string) => void
  readonly lost: () => readonly { readonly uid: string; readonly fields: DocumentBody }[]
  readonly accounts: { readonly move: (account: string, amount: number) => void }
}

/** The answer of a call that arrived. */
export function value<Value>(answer: Answer<Value>): Value {
  if (answer.kind !== 'answered') throw new Error(`The Central is ${answer.kind}`)
  return answer.value
}

/** A terminal that joined, and facts it might tell. */
export async function enrolled(
  under: CentralUnderTest,
  branch: string = randomUUID(),
  terminal: string = randomUUID(),
) {
  let caller: CentralCaller = null
  const central = centralOver(under.wire, () => caller)
  async function enrol(attempt: string = randomUUID()) {
    const code = randomUUID()
    under.giveCode(code, [terminal], under.clock.now + 1_000)
    const answer = value(await central.enrol({ attempt, code, terminal, branch }))
    if (answer.kind !== 'enrolled') throw new Error(answer.why)
    caller = { terminal, epoch: answer.epoch, key: answer.key }
    return answer
  }
  const { epoch } = await enrol()
  const fact = (sequence: number, change: Partial<Fact> = {}): Fact => ({
    uid: randomUUID(),
    branch,
    terminal,
    epoch: caller?.epoch ?? epoch,
    sequence,
    type: 'tried',
    version: 1,
    at: 1_000,
    body: { sequence },
    ...change,
  })
  return { central, branch, terminal, fact, enrol }
}
