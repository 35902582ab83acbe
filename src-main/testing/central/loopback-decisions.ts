import type { CallInput, CallOutput, ClaimKind } from '#shared/central/central-calls'

/** Accounts with what is held of them, and claims on what there is only so much of. */
export function loopbackDecisions() {
  const balances = new Map<string, number>()
  const holds = new Map<string, { readonly account: string; readonly amount: number; state: HoldState }>()
  const claims = new Map<string, { readonly thing: string; readonly quantity: number }>()
  const many = new Map<string, number>()
  /** Names that stand for nothing any more. */
  const over = new Set<string>()

  const heldOf = (account: string): number =>
    [...holds.values()].reduce(
      (sum, one) => (one.account === account && one.state === 'held' ? sum + one.amount : sum),
      0,
    )
  const claimedOf = (thing: string): number =>
    [...claims.values()].reduce((sum, one) => (one.thing === thing ? sum + one.quantity : sum), 0)

  return {
    /** So much more is in an account, which there may not have been; less where it is negative. */
    move(account: string, amount: number): void {
      balances.set(account, (balances.get(account) ?? 0) + amount)
    },
    /** The act a hold was for is done, and took so much. Never refused: the balance may fall below zero. */
    capture(id: string, account: string, amount: number): void {
      balances.set(account, (balances.get(account) ?? 0) - amount)
      holds.set(id, { account, amount, state: 'captured' })
    },
    hold({ hold: id, account, amount }: CallInput<'hold'>): CallOutput<'hold'> {
      if (over.has(id)) return { kind: 'over' }
      const before = holds.get(id)
      if (before) return { kind: before.state === 'held' ? 'held' : 'over' }
      const balance = balances.get(account)
      if (balance === undefined) return { kind: 'account-unknown' }
      const available = balance - heldOf(account)
      if (available < amount) return { kind: 'short', available }
      holds.set(id, { account, amount, state: 'held' })
      return { kind: 'held' }
    },
    claim({ claim: id, kind, subject, quantity, of }: CallInput<'claim'>): CallOutput<'claim'> {
      if (over.has(id)) return { kind: 'over' }
      if (claims.has(id)) return { kind: 'claimed' }
      const thing = thingOf(kind, subject)
      const all = many.get(thing) ?? of
      const left = all - claimedOf(thing)
      if (left < quantity) return { kind: 'taken', left }
      many.set(thing, all)
      claims.set(id, { thing, quantity })
      return { kind: 'claimed' }
    },
    /** There are so many of a thing in all, whatever who claims of it says. */
    limit(kind: ClaimKind, subject: string, of: number): void {
      many.set(thingOf(kind, subject), of)
    },
    /** An act that is done took so many, granted before or not. Never refused: less than none may be left. */
    take(id: string, kind: ClaimKind, subject: string, quantity: number): void {
      claims.set(id, { thing: thingOf(kind, subject), quantity })
    },
    /** Of what more was taken than there is, and by how much. */
    overTaken: (): readonly { readonly thing: string; readonly by: number }[] =>
      [...many].flatMap(([thing, of]) => {
        const by = claimedOf(thing) - of
        return by > 0 ? [{ thing, by }] : []
      }),
    release({ id }: CallInput<'release'>): CallOutput<'release'> {
      if (holds.get(id)?.state === 'captured') return { kind: 'captured' }
      over.add(id)
      holds.delete(id)
      claims.delete(id)
      return { kind: 'released' }
    },
    ask({ account }: CallInput<'ask'>): CallOutput<'ask'> {
      const balance = balances.get(account)
      if (balance === undefined) return { kind: 'account-unknown' }
      return { kind: 'account', balance, held: heldOf(account) }
    },
  }
}

const thingOf = (kind: ClaimKind, subject: string): string => JSON.stringify([kind, subject])

type HoldState = 'held' | 'captured'
