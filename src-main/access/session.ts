import type { Operator } from '../../src-shared/access/operator'
import type { OperatorId } from '../../src-shared/ids'
import type { Staff } from './role-queries'

/**
 * Who is signed in at this terminal. In memory: after a restart a person proves again who they are. Who they are and what
 * they may do is asked anew each time, so that a change of either takes effect at once.
 */
export function createSession(findStaff: (id: OperatorId) => Staff | undefined) {
  let signedIn: OperatorId | null = null
  let whenSignedIn: (who: Operator) => void = () => undefined
  return {
    /** Null when nobody is, or whoever was is no longer an active operator. */
    current: (): Staff | null => (signedIn === null ? null : (findStaff(signedIn) ?? null)),
    signIn({ id }: Pick<Operator, 'id'>): void {
      const staff = findStaff(id)
      if (staff) whenSignedIn(staff.operator)
      signedIn = id
    },
    /** Told about everybody before they are signed in: who cannot be recorded is not let in. */
    onSignIn(listener: typeof whenSignedIn): void {
      whenSignedIn = listener
    },
    signOut(): void {
      signedIn = null
    },
  }
}
export type Session = ReturnType<typeof createSession>
