import type { OperatorId } from '#shared/kernel/ids'
import type { Operator } from '#shared/store/access/operator'
import type { Staff } from './role-queries'

/** How long a window may stand untouched, in milliseconds by `now`; 0 for ever. */
interface Idle {
  readonly now: () => number
  readonly after: () => number
}

/** No shop locks sooner. */
const shortestMs = 60_000

/**
 * Who is signed in at this terminal. In memory: after a restart a person proves again who they are. Who they are and what
 * they may do is asked anew each time, so that a change of either takes effect at once. A window nobody touched for too
 * long is nobody's: counted here, whatever the page does.
 */
export function createSession(findStaff: (id: OperatorId) => Staff | undefined, idle?: Idle) {
  let signedIn: OperatorId | null = null
  let touchedAt = 0
  let whenSignedIn: (who: Operator) => void = () => undefined
  let whenSignedOut: () => void = () => undefined
  const touch = (): void => {
    touchedAt = idle?.now() ?? 0
  }
  const signOut = (): void => {
    signedIn = null
    whenSignedOut()
  }
  const isIdle = (): boolean => {
    const untouched = idle === undefined ? 0 : idle.now() - touchedAt
    // The shop is asked for its time only once the shortest has passed: this is asked before every call.
    if (idle === undefined || untouched < shortestMs) return false
    const after = idle.after()
    return after > 0 && untouched >= after
  }
  return {
    /** Null when nobody is, or whoever was is no longer an active operator. */
    current(): Staff | null {
      if (signedIn !== null && isIdle()) signOut()
      return signedIn === null ? null : (findStaff(signedIn) ?? null)
    },
    signIn({ id }: Pick<Operator, 'id'>): void {
      const staff = findStaff(id)
      if (staff) whenSignedIn(staff.operator)
      signedIn = id
      touch()
    },
    /** Told about everybody before they are signed in: who cannot be recorded is not let in. */
    onSignIn(listener: typeof whenSignedIn): void {
      whenSignedIn = listener
    },
    /** Told each time somebody leaves, by hand or for having left the till alone. */
    onSignOut(listener: typeof whenSignedOut): void {
      whenSignedOut = listener
    },
    /** Somebody is there: a key, a pointer, a scanner. What the page asks by itself is no sign of anybody. */
    touched(): void {
      if (!isIdle()) touch()
    },
    signOut,
  }
}
export type Session = ReturnType<typeof createSession>
