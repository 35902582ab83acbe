import { randomUUID } from 'node:crypto'
import type { CallInput, CallOutput, CentralCaller } from '#shared/central/central-calls'

interface Enrolled {
  readonly branch: string
  readonly attempt: string
  readonly key: string
  epoch: number
  state: 'well' | 'stopped' | 'revoked'
}

interface Code {
  readonly terminals: readonly string[]
  readonly until: number
  readonly used: Set<string>
}

/** Who the Central in memory works for: codes a person gave, terminals with their keys and epochs. */
export function loopbackTerminals(now: () => number) {
  const codes = new Map<string, Code>()
  const terminals = new Map<string, Enrolled>()

  function known({ terminal, epoch, key }: NonNullable<CentralCaller>): Enrolled | undefined {
    const one = terminals.get(terminal)
    return one?.key === key && one.epoch === epoch ? one : undefined
  }

  return {
    /** A person lists terminals that may enrol by this code until an instant. */
    giveCode: (code: string, listed: readonly string[], until: number): void => {
      codes.set(code, { terminals: listed, until, used: new Set() })
    },
    revoke: (terminal: string): void => {
      const one = terminals.get(terminal)
      if (one) one.state = 'revoked'
    },
    /** It always was one of them, in its first epoch; its key. */
    bear(terminal: string, branch: string): string {
      const one = terminals.get(terminal) ?? {
        branch,
        attempt: randomUUID(),
        key: randomUUID(),
        epoch: 1,
        state: 'well',
      }
      terminals.set(terminal, one)
      return one.key
    },
    /** It was enrolled after the copy its Central was restored from. */
    forget: (terminal: string): void => void terminals.delete(terminal),
    stop(terminal: string): void {
      const one = terminals.get(terminal)
      if (one?.state === 'well') one.state = 'stopped'
    },
    enrol({ attempt, code, terminal, branch }: CallInput<'enrol'>): CallOutput<'enrol'> {
      const before = terminals.get(terminal)
      if (before?.attempt === attempt) return { kind: 'enrolled', key: before.key, epoch: before.epoch }
      const given = codes.get(code)
      if (!given) return { kind: 'refused', why: 'code-unknown' }
      if (now() > given.until) return { kind: 'refused', why: 'code-expired' }
      if (!given.terminals.includes(terminal)) return { kind: 'refused', why: 'other-terminal' }
      if (given.used.has(terminal)) return { kind: 'refused', why: 'code-used' }
      given.used.add(terminal)
      const one: Enrolled = {
        branch,
        attempt,
        key: randomUUID(),
        epoch: (before?.epoch ?? 0) + 1,
        state: 'well',
      }
      terminals.set(terminal, one)
      return { kind: 'enrolled', key: one.key, epoch: one.epoch }
    },
    /** Whose call it is, or why nothing is done for them. */
    admit(from: CentralCaller):
      | {
          readonly kind: 'admitted'
          readonly terminal: string
          readonly epoch: number
          readonly branch: string
        }
      | Extract<CallOutput<'sendFacts'>, { kind: 'refused' }> {
      const one = from === null ? undefined : known(from)
      if (from === null || one === undefined) return { kind: 'refused', why: 'not-enrolled' }
      if (one.state !== 'well') return { kind: 'refused', why: one.state }
      return { kind: 'admitted', terminal: from.terminal, epoch: from.epoch, branch: one.branch }
    },
  }
}
