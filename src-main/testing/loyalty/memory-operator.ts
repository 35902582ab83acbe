import { cents, min, type Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { LoyaltyRefusal } from '#shared/loyalty/port/loyalty-refusal'
import type { CashbackDefinition } from '#shared/loyalty/port/program-definition'
import type { Answer, LoyaltyProgram, Reservation } from '../../loyalty/port/loyalty-program'

/** What becomes of one call: the effect may happen or not, be late or twice, and its answer may be lost. */
export type Fate = 'well' | 'lost' | 'not-arrived' | 'late' | 'doubled' | 'refused-connection' | 'refused'

interface Spend {
  readonly saleId: string
  readonly amount: Cents
  state: 'held' | 'spent' | 'closed' | 'given-back'
}

const silence: LoyaltyFault = { kind: 'no-answer', cause: 'dropped', retryAfter: null }

/** An operator in memory with a ledger of its own, as unreliable as its fate: for tests of what the till makes of it. */
export function memoryOperator(
  { asksPin, reserving, earns, hasCampaigns }: CashbackDefinition,
  { now, fate }: { now: () => number; fate: () => Fate },
) {
  const start = cents(1_000_000)
  const spends = new Map<string, Spend>()
  const closed = new Set<string>()
  const earnings = new Map<string, { readonly saleId: string; state: 'earned' | 'given-back' }>()
  const expiry = new Map<string, number>()
  let late: (() => void)[] = []
  const holds = reserving.does === 'holds'

  const inUse = (): number =>
    [...spends.values()].reduce(
      (sum, { state, amount }) => sum + (state === 'held' || state === 'spent' ? amount : 0),
      0,
    )
  const balance = (): Cents => cents(start - inUse())
  const declined = (refusal: LoyaltyRefusal) =>
    fail<LoyaltyFault>({ kind: 'declined', refusal, words: refusal.code })

  /** Runs an effect as its fate wants it; effects are repeatable, so twice is once. */
  function outcome<T>(effect: () => Result<T, LoyaltyFault>): Result<T, LoyaltyFault> {
    const due = late
    late = []
    for (const one of due) one()
    switch (fate()) {
      case 'well':
        return effect()
      case 'doubled':
        effect()
        return effect()
      case 'lost':
        effect()
        return fail(silence)
      case 'late':
        late.push(() => void effect())
        return fail(silence)
      case 'not-arrived':
        return fail(silence)
      case 'refused-connection':
        return fail({ kind: 'unreachable', cause: 'refused' })
      case 'refused':
        return declined({ code: 'store-refused' })
    }
  }

  const suffer = <T>(effect: () => Result<T, LoyaltyFault>): Answer<T> => Promise.resolve(outcome(effect))

  const keyOf = (request: { participationId: string; reservationId: string }): string =>
    reserving.cancelCloses === 'reservation' ? request.reservationId : request.participationId

  const expire = (key: string): void => {
    const held = spends.get(key)
    if (held?.state === 'held' && (expiry.get(key) ?? Infinity) <= now()) held.state = 'closed'
  }

  const program: LoyaltyProgram = {
    probe: () => Promise.resolve(ok(null)),
    ...(asksPin && {
      challenge: {
        send: () => suffer(() => ok({ resendInSeconds: 120, expiresInSeconds: 600 })),
        answer: ({ pin }) =>
          suffer(() =>
            pin === '0000'
              ? declined({ code: 'wrong-pin', attemptsLeft: 2 })
              : ok({ byMasterPin: pin === '9999' }),
          ),
      },
    }),
    ...(hasCampaigns && {
      campaigns: {
        eligible: () =>
          suffer(() => ok([{ id: 'C1', description: 'Volta', bonus: cents(500), validDays: 30 }])),
      },
    }),
    ...(earns && {
      earning: {
        earn: ({ participationId, document }) =>
          suffer(() => {
            if (closed.has(participationId)) return declined({ code: 'reservation-cancelled' })
            if (!earnings.has(participationId))
              earnings.set(participationId, { saleId: document.saleId, state: 'earned' })
            return ok({
              reference: participationId,
              earned: { kind: 'amount' as const, amount: cents(500) },
            })
          }),
        reverse: ({ participationId }) =>
          suffer(() => {
            closed.add(participationId)
            const earning = earnings.get(participationId)
            if (earning) earning.state = 'given-back'
            return ok({ remainingPoints: null })
          }),
      },
    }),
    redemption: {
      quote: ({ basket }) =>
        suffer(() =>
          ok({
            balance: balance(),
            minimum: cents(1),
            maximum: min(cents(Math.floor(basket.total / 2)), balance()),
            validUntil: null,
            isAutomatic: !asksPin,
            mayBeKept: true,
            earned: earns ? null : cents(100),
          }),
        ),
      reserve: (request) =>
        suffer<Reservation>(() => {
          if (!holds)
            return closed.has(request.participationId)
              ? declined({ code: 'reservation-cancelled' })
              : request.amount > balance()
                ? declined({ code: 'balance-too-low' })
                : ok({ reference: null, expiresAt: null })
          const key = keyOf(request)
          expire(key)
          const known = spends.get(key)
          if (known?.state === 'closed') return declined({ code: 'reservation-expired' })
          if (!known) {
            if (request.amount > balance()) return declined({ code: 'value-changed', redeemable: balance() })
            spends.set(key, { saleId: '', amount: request.amount, state: 'held' })
            expiry.set(key, now() + 600_000)
          }
          return ok({ reference: key, expiresAt: expiry.get(key) ?? null })
        }),
      confirm: (request) =>
        suffer(() => {
          const key = keyOf(request)
          expire(key)
          const known = spends.get(key)
          if (known?.state === 'spent' || known?.state === 'given-back')
            return ok({ reference: key, earned: null })
          if (closed.has(key)) return declined({ code: 'reservation-cancelled' })
          if (holds && known?.state !== 'held') return declined({ code: 'reservation-expired' })
          if (!holds && request.amount > balance()) return declined({ code: 'balance-too-low' })
          spends.set(key, { saleId: request.document.saleId, amount: request.amount, state: 'spent' })
          if (earns) earnings.set(key, { saleId: request.document.saleId, state: 'earned' })
          return ok({ reference: key, earned: null })
        }),
      cancel: (request) =>
        suffer(() => {
          const key = keyOf(request)
          const known = spends.get(key)
          if (known?.state === 'spent' || earnings.get(key)?.state === 'earned')
            return declined({ code: 'already-confirmed', reference: key })
          if (holds && !known) return declined({ code: 'not-found' })
          if (known?.state === 'held') known.state = 'closed'
          closed.add(key)
          return ok(null)
        }),
      reverse: (request) =>
        suffer(() => {
          const key = keyOf(request)
          const known = spends.get(key)
          if (!known || known.state === 'held') return declined({ code: 'not-found' })
          known.state = 'given-back'
          const earning = earnings.get(key)
          if (earning) earning.state = 'given-back'
          return ok(null)
        }),
    },
  }

  return {
    program,
    /** Cents taken for a sale and not given back. */
    spentFor: (saleId: string): Cents =>
      cents(
        [...spends.values()].reduce(
          (sum, one) => sum + (one.state === 'spent' && one.saleId === saleId ? one.amount : 0),
          0,
        ),
      ),
    /** How many times a sale earned and still does. */
    earnedFor: (saleId: string): number =>
      [...earnings.values()].filter((one) => one.saleId === saleId && one.state === 'earned').length,
    /** Locks that are neither used nor run out. */
    held: (): number => {
      for (const key of spends.keys()) expire(key)
      return [...spends.values()].filter(({ state }) => state === 'held').length
    },
    /** What was on its way arrives. */
    settle: (): void => {
      const due = late
      late = []
      for (const one of due) one()
    },
    spent: (): Cents => cents(start - balance()),
  }
}
